package dev.leat.processor.schema;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.TypeTable;
import java.util.StringJoiner;

/** What a message to the model says should have been in a place. */
final class Expectation implements DataType.Visitor<String>, Declaration.Visitor<String> {
  private final TypeTable types;

  Expectation(TypeTable types) {
    this.types = types;
  }

  @Override
  public String scalar(DataType.Scalar type) {
    return type.kind().expectation();
  }

  @Override
  public String formed(DataType.Formed type) {
    return type.kind().expectation();
  }

  @Override
  public String sequence(DataType.Sequence type) {
    return "an array";
  }

  @Override
  public String mapping(DataType.Mapping type) {
    return "an object";
  }

  @Override
  public String anything(DataType.Anything type) {
    return "a value";
  }

  @Override
  public String maybe(DataType.Maybe type) {
    return type.value().accept(this) + " or null";
  }

  @Override
  public String constrained(DataType.Constrained type) {
    return type.value().accept(this);
  }

  @Override
  public String named(DataType.Named type) {
    return types.get(type).accept(this);
  }

  @Override
  public String coded(DataType.Coded type) {
    return CodecSchema.expectation(type.schema());
  }

  @Override
  public String variable(DataType.Variable type) {
    return "a value";
  }

  @Override
  public String objectType(Declaration.ObjectType type) {
    return "an object";
  }

  @Override
  public String unionType(Declaration.UnionType type) {
    return "an object";
  }

  @Override
  public String valueType(Declaration.ValueType type) {
    return type.value().accept(this);
  }

  @Override
  public String enumType(Declaration.EnumType type) {
    StringJoiner names = new StringJoiner(", ", "one of ", "");
    type.constants().forEach(constant -> names.add(constant.name()));
    return names.toString();
  }
}
