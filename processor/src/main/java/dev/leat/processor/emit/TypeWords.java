package dev.leat.processor.emit;

import dev.leat.processor.code.ArrayTypeName;
import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import java.util.Locale;
import java.util.stream.Collectors;

/** A type as part of a method's name: {@code ListOfString}. */
final class TypeWords implements DataType.Visitor<String> {
  static String of(DataType type) {
    return type.accept(new TypeWords());
  }

  @Override
  public String scalar(DataType.Scalar type) {
    return simpleName(type.javaType());
  }

  @Override
  public String formed(DataType.Formed type) {
    return simpleName(type.javaType());
  }

  @Override
  public String sequence(DataType.Sequence type) {
    String element = type.element().accept(this);
    return type.javaType() instanceof ArrayTypeName
        ? "ArrayOf" + element
        : simpleName(type.javaType()) + "Of" + element;
  }

  @Override
  public String mapping(DataType.Mapping type) {
    String key = type.key() instanceof DataType.Named ? type.key().accept(this) + "To" : "";
    return simpleName(type.javaType()) + "Of" + key + type.value().accept(this);
  }

  @Override
  public String anything(DataType.Anything type) {
    return simpleName(type.javaType());
  }

  @Override
  public String maybe(DataType.Maybe type) {
    String value = type.value().accept(this);
    return switch (type.kind()) {
      case NULLABLE -> "Nullable" + value;
      case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> "Optional" + value;
    };
  }

  @Override
  public String constrained(DataType.Constrained type) {
    return "Checked" + type.value().accept(this);
  }

  @Override
  public String named(DataType.Named type) {
    return type.name().simpleName() + ofArguments(type);
  }

  @Override
  public String variable(DataType.Variable type) {
    return type.javaType().name();
  }

  /** What follows the name of a generic type: {@code OfStringAndInteger}. */
  static String ofArguments(DataType.Named type) {
    return type.arguments().isEmpty()
        ? ""
        : type.arguments().stream().map(TypeWords::of).collect(Collectors.joining("And", "Of", ""));
  }

  @Override
  public String coded(DataType.Coded type) {
    return simpleName(type.javaType());
  }

  private static String simpleName(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType().simpleName();
    }
    if (type instanceof ClassName name) {
      return name.simpleName();
    }
    String primitive = type.toString();
    return primitive.substring(0, 1).toUpperCase(Locale.ROOT) + primitive.substring(1);
  }
}
