package dev.leat.processor.code;

import java.util.function.Function;

/** A wildcard; one that extends {@code Object} is a bare question mark. */
public record WildcardTypeName(boolean isUpper, TypeName bound) implements TypeName {
  /** The type or what extends it. */
  public static WildcardTypeName subtypeOf(TypeName bound) {
    return new WildcardTypeName(true, bound);
  }

  /** The type or what it extends. */
  static WildcardTypeName supertypeOf(TypeName bound) {
    return new WildcardTypeName(false, bound);
  }

  @Override
  public String in(Function<ClassName, String> names) {
    if (!isUpper) {
      return "? super ".concat(bound.in(names));
    }
    return bound.equals(ClassName.OBJECT) ? "?" : "? extends ".concat(bound.in(names));
  }

  @Override
  public String toString() {
    return in(ClassName::canonicalName);
  }
}
