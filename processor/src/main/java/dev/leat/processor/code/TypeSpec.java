package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A class. */
public final class TypeSpec {
  private final String name;
  private final EnumSet<Modifier> modifiers;
  private final CodeBlock javadoc;
  private final List<AnnotationSpec> annotations;
  private final @Nullable TypeName supertype;
  private final List<FieldSpec> fields;
  private final List<MethodSpec> methods;
  private final List<TypeSpec> types;

  private TypeSpec(Builder builder) {
    this.name = builder.name;
    this.modifiers = builder.modifiers;
    this.javadoc = builder.javadoc;
    this.annotations = builder.annotations;
    this.supertype = builder.supertype;
    this.fields = builder.fields;
    this.methods = builder.methods;
    this.types = builder.types;
  }

  /** A class of that name. */
  public static Builder classBuilder(ClassName name) {
    return new Builder(name.simpleName());
  }

  /** The simple names of the classes in it. */
  List<String> nested() {
    return types.stream().map(type -> type.name).toList();
  }

  /** The names of its fields, and of those of the classes in it. */
  Set<String> fields() {
    Set<String> names = new HashSet<>();
    fields.forEach(field -> names.add(field.name()));
    types.forEach(type -> names.addAll(type.fields()));
    return names;
  }

  /** Writes the class: static fields first, then others, constructors, methods, classes. */
  void writeTo(SourceWriter out) {
    writeHead(out);
    out.enterBody();
    out.indent(1);
    Members members = new Members(out);
    members.add(fields, FieldSpec::isStatic, field -> field.writeTo(out));
    members.add(fields, field -> !field.isStatic(), field -> field.writeTo(out));
    members.add(methods, MethodSpec::isConstructor, method -> method.writeTo(out, name));
    members.add(methods, method -> !method.isConstructor(), method -> method.writeTo(out, name));
    members.add(types, type -> true, type -> type.writeTo(out));
    out.indent(-1);
    out.text("}\n");
  }

  private void writeHead(SourceWriter out) {
    out.javadoc(javadoc);
    annotations.forEach(annotation -> annotation.writeTo(out));
    out.modifiers(modifiers);
    out.text("class ");
    out.text(name);
    if (supertype != null) {
      out.text(" implements ");
      out.type(supertype);
    }
    out.text(" {\n");
  }

  /** Writes members with an empty line between each two. */
  private static final class Members {
    private final SourceWriter out;
    private String before = "";

    Members(SourceWriter out) {
      this.out = out;
    }

    <T> void add(List<T> members, Predicate<T> which, Consumer<T> write) {
      for (T member : members) {
        if (which.test(member)) {
          out.text(before);
          write.accept(member);
          before = "\n";
        }
      }
    }
  }

  /** Makes a class. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();
    private CodeBlock javadoc = CodeBlock.EMPTY;
    private @Nullable TypeName supertype;

    private Builder(String name) {
      this.name = name;
    }

    /** Says what it is. */
    public Builder addJavadoc(String format, Object... arguments) {
      javadoc = CodeBlock.of(format, arguments);
      return this;
    }

    /** Adds an annotation. */
    public Builder addAnnotation(AnnotationSpec annotation) {
      annotations.add(annotation);
      return this;
    }

    /** Adds modifiers. */
    public Builder addModifiers(Modifier... added) {
      Collections.addAll(modifiers, added);
      return this;
    }

    /** Says which interface it implements. */
    public Builder implementing(TypeName type) {
      supertype = type;
      return this;
    }

    /** Adds a field. */
    public Builder addField(FieldSpec field) {
      fields.add(field);
      return this;
    }

    /** Adds fields. */
    public Builder addFields(List<FieldSpec> added) {
      fields.addAll(added);
      return this;
    }

    /** Adds a method or constructor. */
    public Builder addMethod(MethodSpec method) {
      methods.add(method);
      return this;
    }

    /** Adds methods. */
    public Builder addMethods(List<MethodSpec> added) {
      methods.addAll(added);
      return this;
    }

    /** Adds a class that is nested in it. */
    public Builder addType(TypeSpec type) {
      types.add(type);
      return this;
    }

    /** The class. */
    public TypeSpec build() {
      return new TypeSpec(this);
    }
  }
}
