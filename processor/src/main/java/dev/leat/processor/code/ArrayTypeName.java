package dev.leat.processor.code;

import java.util.function.Function;

/** An array. */
public record ArrayTypeName(TypeName componentType) implements TypeName {
  /** An array of that. */
  public static ArrayTypeName of(TypeName componentType) {
    return new ArrayTypeName(componentType);
  }

  @Override
  public String in(Function<ClassName, String> names) {
    return componentType.in(names).concat("[]");
  }

  @Override
  public String toString() {
    return in(ClassName::canonicalName);
  }
}
