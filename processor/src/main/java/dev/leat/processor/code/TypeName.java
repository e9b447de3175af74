package dev.leat.processor.code;

import java.util.function.Function;
import javax.lang.model.type.TypeMirror;

/** A type as source code names it, without its annotations. Equal if their canonical names are. */
public sealed interface TypeName extends Part
    permits ClassName,
        ParameterizedTypeName,
        ArrayTypeName,
        PrimitiveName,
        TypeVariableName,
        WildcardTypeName {
  /**
   * The name of the compiler's type.
   *
   * @throws IllegalArgumentException if it has none, as an intersection
   */
  static TypeName get(TypeMirror type) {
    return TypeNames.of(type);
  }

  /** Its name, where classes are called what {@code names} says. */
  String in(Function<ClassName, String> names);

  @Override
  default void writeTo(SourceWriter out) {
    out.type(this);
  }

  /** Whether it is a primitive that has values. */
  default boolean isPrimitive() {
    return false;
  }

  /** For a primitive its class, else itself. */
  default TypeName box() {
    return this;
  }
}
