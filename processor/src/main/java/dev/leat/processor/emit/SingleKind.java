package dev.leat.processor.emit;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.ScalarKind;
import dev.leat.processor.model.TypeTable;
import java.util.Optional;

/**
 * The {@code JsonKind} of a value that may stand alone where an array of its type is wanted: the
 * one that it has when it is no coercion. None where the value could be an array itself.
 */
final class SingleKind implements DataType.Visitor<Optional<String>> {
  private static final Optional<String> OBJECT = Optional.of("OBJECT");
  private static final Optional<String> STRING = Optional.of("STRING");

  private final TypeTable types;

  SingleKind(TypeTable types) {
    this.types = types;
  }

  @Override
  public Optional<String> scalar(DataType.Scalar type) {
    if (type.kind() == ScalarKind.BOOLEAN) {
      return Optional.of("BOOLEAN");
    }
    return type.kind().jsonType().equals("string") ? STRING : Optional.of("NUMBER");
  }

  @Override
  public Optional<String> formed(DataType.Formed type) {
    return STRING;
  }

  @Override
  public Optional<String> sequence(DataType.Sequence type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> mapping(DataType.Mapping type) {
    return OBJECT;
  }

  @Override
  public Optional<String> anything(DataType.Anything type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> maybe(DataType.Maybe type) {
    return type.value().accept(this);
  }

  @Override
  public Optional<String> constrained(DataType.Constrained type) {
    return type.value().accept(this);
  }

  @Override
  public Optional<String> named(DataType.Named type) {
    Declaration declaration = types.get(type);
    if (declaration instanceof Declaration.ValueType wrapper) {
      return wrapper.value().accept(this);
    }
    return declaration instanceof Declaration.EnumType ? STRING : OBJECT;
  }

  @Override
  public Optional<String> coded(DataType.Coded type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> variable(DataType.Variable type) {
    return Optional.empty();
  }
}
