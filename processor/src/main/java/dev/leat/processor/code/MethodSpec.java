package dev.leat.processor.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A method or constructor. */
public final class MethodSpec {
  private final @Nullable String name;
  private final EnumSet<Modifier> modifiers;
  private final CodeBlock javadoc;
  private final List<AnnotationSpec> annotations;
  private final TypeName result;
  private final List<Parameter> parameters;
  private final List<TypeName> exceptions;
  private final CodeBlock code;

  private record Parameter(TypeName type, String name) {}

  private MethodSpec(Builder builder) {
    this.name = builder.name;
    this.modifiers = builder.modifiers;
    this.javadoc = builder.javadoc;
    this.annotations = builder.annotations;
    this.result = builder.result;
    this.parameters = builder.parameters;
    this.exceptions = builder.exceptions;
    this.code = builder.code.build();
  }

  /** A method, which gives nothing unless it is said what. */
  public static Builder methodBuilder(String name) {
    return new Builder(name);
  }

  /** A constructor. */
  public static Builder constructorBuilder() {
    return new Builder(null);
  }

  boolean isConstructor() {
    return name == null;
  }

  /**
   * @param owner the simple name of its class
   */
  void writeTo(SourceWriter out, String owner) {
    out.javadoc(javadoc);
    annotations.forEach(annotation -> annotation.writeTo(out));
    out.modifiers(modifiers);
    if (name != null) {
      out.type(result);
      out.text(" ");
    }
    out.text(name == null ? owner : name);
    writeParameters(out);
    writeExceptions(out);
    out.text(" {\n");
    out.indent(1);
    code.writeTo(out);
    out.endLine();
    out.indent(-1);
    out.text("}\n");
  }

  private void writeParameters(SourceWriter out) {
    out.text("(");
    out.mayBreak("");
    boolean first = true;
    for (Parameter parameter : parameters) {
      if (!first) {
        out.text(",");
        out.mayBreak(" ");
      }
      out.type(parameter.type());
      out.text(" ");
      out.text(parameter.name());
      first = false;
    }
    out.text(")");
  }

  private void writeExceptions(SourceWriter out) {
    String before = "throws";
    for (TypeName exception : exceptions) {
      out.mayBreak(" ");
      out.text(before);
      out.mayBreak(" ");
      out.type(exception);
      before = ",";
    }
  }

  /** Makes a method. Not thread-safe. */
  public static final class Builder {
    private final @Nullable String name;
    private final EnumSet<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private final List<AnnotationSpec> annotations = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<TypeName> exceptions = new ArrayList<>();
    private final CodeBlock.Builder code = CodeBlock.builder();
    private CodeBlock javadoc = CodeBlock.EMPTY;
    private TypeName result = PrimitiveName.VOID;

    private Builder(@Nullable String name) {
      this.name = name;
    }

    /** Says what it does. */
    public Builder addJavadoc(String format, Object... arguments) {
      javadoc = CodeBlock.of(format, arguments);
      return this;
    }

    /** Adds an annotation without a value. */
    public Builder addAnnotation(Class<?> annotation) {
      return addAnnotation(AnnotationSpec.of(annotation));
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

    /** Says what it gives. */
    public Builder returns(TypeName type) {
      result = type;
      return this;
    }

    /** Says what it gives. */
    public Builder returns(Class<?> type) {
      return returns(ClassName.get(type));
    }

    /** Adds a parameter. */
    public Builder addParameter(TypeName type, String parameter) {
      parameters.add(new Parameter(type, parameter));
      return this;
    }

    /** Adds a parameter. */
    public Builder addParameter(Class<?> type, String parameter) {
      return addParameter(ClassName.get(type), parameter);
    }

    /** Adds an exception that it throws. */
    public Builder addException(Class<?> type) {
      exceptions.add(ClassName.get(type));
      return this;
    }

    /** Adds code. */
    public Builder addCode(CodeBlock block) {
      code.add(block);
      return this;
    }

    /** Adds code. */
    public Builder addCode(String format, Object... arguments) {
      code.add(format, arguments);
      return this;
    }

    /** Adds a statement, without its semicolon. */
    public Builder addStatement(String format, Object... arguments) {
      code.addStatement(format, arguments);
      return this;
    }

    /** Begins a block, such as {@code if (foo)}, without its brace. */
    public Builder beginControlFlow(String format, Object... arguments) {
      code.beginControlFlow(format, arguments);
      return this;
    }

    /** Ends a block. */
    public Builder endControlFlow() {
      code.endControlFlow();
      return this;
    }

    /** The method. */
    public MethodSpec build() {
      return new MethodSpec(this);
    }
  }
}
