package dev.leat.processor.code;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A generic type with its arguments.
 *
 * @param owner the type that it is an inner class of, if that has type arguments
 */
public record ParameterizedTypeName(
    @Nullable ParameterizedTypeName owner, ClassName rawType, List<TypeName> typeArguments)
    implements TypeName {
  /** Copies the arguments. */
  public ParameterizedTypeName {
    typeArguments = List.copyOf(typeArguments);
  }

  /** The type with those arguments. */
  public static ParameterizedTypeName get(ClassName rawType, TypeName... arguments) {
    return new ParameterizedTypeName(null, rawType, List.of(arguments));
  }

  @Override
  public String in(Function<ClassName, String> names) {
    StringBuilder name = new StringBuilder();
    if (owner == null) {
      name.append(names.apply(rawType));
    } else {
      name.append(owner.in(names)).append('.').append(rawType.simpleName());
    }
    String before = "<";
    for (TypeName argument : typeArguments) {
      name.append(before).append(argument.in(names));
      before = ", ";
    }
    return name.append(typeArguments.isEmpty() ? "" : ">").toString();
  }

  @Override
  public String toString() {
    return in(ClassName::canonicalName);
  }
}
