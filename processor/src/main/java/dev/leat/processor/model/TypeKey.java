package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of a type where only letters, digits, dots, underscores and hyphens may stand: its class
 * and then its arguments. A class has so many arguments and no more, and no name in Java has a
 * hyphen, so that different types have different qualified keys.
 */
public final class TypeKey implements DataType.Visitor<String> {
  private final boolean qualified;

  private TypeKey(boolean qualified) {
    this.qualified = qualified;
  }

  /** With packages: {@code shop.Page-shop.Item}. */
  public static String qualified(DataType type) {
    return type.accept(new TypeKey(true));
  }

  /** Without, for people: {@code Page_Item}. Two types may have the same. */
  public static String simple(DataType type) {
    return type.accept(new TypeKey(false));
  }

  private String key(String name, List<DataType> arguments) {
    List<String> parts = new ArrayList<>(List.of(name));
    arguments.forEach(argument -> parts.add(argument.accept(this)));
    return String.join(qualified ? "-" : "_", parts);
  }

  private String name(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return name(parameterized.rawType());
    }
    if (type instanceof ClassName name) {
      return qualified ? name.canonicalName() : name.simpleName();
    }
    return type.toString();
  }

  @Override
  public String scalar(DataType.Scalar type) {
    return name(type.javaType());
  }

  @Override
  public String formed(DataType.Formed type) {
    return name(type.javaType());
  }

  @Override
  public String sequence(DataType.Sequence type) {
    boolean array = type.kind() == DataType.SequenceKind.ARRAY;
    return key(array ? "Array" : name(type.javaType()), List.of(type.element()));
  }

  @Override
  public String mapping(DataType.Mapping type) {
    return key(name(type.javaType()), List.of(type.key(), type.value()));
  }

  @Override
  public String anything(DataType.Anything type) {
    return name(type.javaType());
  }

  @Override
  public String maybe(DataType.Maybe type) {
    return switch (type.kind()) {
      case NULLABLE -> key("Nullable", List.of(type.value()));
      case OPTIONAL -> key(name(type.javaType()), List.of(type.value()));
      case OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> name(type.javaType());
    };
  }

  /** Two uses with other constraints are read by other code. */
  @Override
  public String constrained(DataType.Constrained type) {
    String rule = qualified ? "." + Integer.toHexString(type.rule().toString().hashCode()) : "";
    return key("Checked" + rule, List.of(type.value()));
  }

  @Override
  public String named(DataType.Named type) {
    return key(name(type.name()), type.arguments());
  }

  @Override
  public String coded(DataType.Coded type) {
    return name(type.javaType());
  }

  @Override
  public String variable(DataType.Variable type) {
    return type.javaType().name();
  }
}
