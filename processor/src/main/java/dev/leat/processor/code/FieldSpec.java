package dev.leat.processor.code;

import java.util.Collections;
import java.util.EnumSet;
import javax.lang.model.element.Modifier;

/** A field. */
public final class FieldSpec {
  private final TypeName type;
  private final String name;
  private final EnumSet<Modifier> modifiers;
  private final CodeBlock javadoc;
  private final CodeBlock value;

  private FieldSpec(Builder builder) {
    this.type = builder.type;
    this.name = builder.name;
    this.modifiers = builder.modifiers;
    this.javadoc = builder.javadoc;
    this.value = builder.value;
  }

  /** A field with those modifiers. */
  public static Builder builder(TypeName type, String name, Modifier... modifiers) {
    EnumSet<Modifier> all = EnumSet.noneOf(Modifier.class);
    Collections.addAll(all, modifiers);
    return new Builder(type, name, all);
  }

  /** A field of a class that is loaded, or of a primitive. */
  public static Builder builder(Class<?> type, String name, Modifier... modifiers) {
    return builder(ClassName.get(type), name, modifiers);
  }

  String name() {
    return name;
  }

  boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  void writeTo(SourceWriter out) {
    out.javadoc(javadoc);
    out.modifiers(modifiers);
    out.type(type);
    out.text(" ");
    out.text(name);
    if (!value.isEmpty()) {
      out.text(" = ");
      value.writeTo(out);
    }
    out.text(";\n");
  }

  /** Makes a field. Not thread-safe. */
  public static final class Builder {
    private final TypeName type;
    private final String name;
    private final EnumSet<Modifier> modifiers;
    private CodeBlock javadoc = CodeBlock.EMPTY;
    private CodeBlock value = CodeBlock.EMPTY;

    private Builder(TypeName type, String name, EnumSet<Modifier> modifiers) {
      this.type = type;
      this.name = name;
      this.modifiers = modifiers;
    }

    /** Says what it is. */
    public Builder addJavadoc(String format, Object... arguments) {
      javadoc = CodeBlock.of(format, arguments);
      return this;
    }

    /** Says what value it is declared with. */
    public Builder initializer(String format, Object... arguments) {
      return initializer(CodeBlock.of(format, arguments));
    }

    /** Says what value it is declared with. */
    public Builder initializer(CodeBlock code) {
      value = code;
      return this;
    }

    /** The field. */
    public FieldSpec build() {
      return new FieldSpec(this);
    }
  }
}
