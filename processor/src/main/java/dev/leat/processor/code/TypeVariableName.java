package dev.leat.processor.code;

import java.util.function.Function;

/** A type parameter where it is used. */
public record TypeVariableName(String name) implements TypeName {
  /** The type parameter of that name. */
  public static TypeVariableName get(String name) {
    return new TypeVariableName(name);
  }

  @Override
  public String in(Function<ClassName, String> names) {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
