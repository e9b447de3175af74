package dev.leat.processor.model;

/** A type without the constraints in it: what is written, and told of results, has none. */
public final class Unconstrained implements DataType.Visitor<DataType> {
  private Unconstrained() {}

  /** The type, or an equal one if there are none. */
  public static DataType of(DataType type) {
    return type.accept(new Unconstrained());
  }

  /** Whether there are none. */
  public static boolean is(DataType type) {
    return type instanceof DataType.Scalar || of(type).equals(type);
  }

  @Override
  public DataType scalar(DataType.Scalar type) {
    return type;
  }

  @Override
  public DataType formed(DataType.Formed type) {
    return type;
  }

  @Override
  public DataType sequence(DataType.Sequence type) {
    return new DataType.Sequence(type.kind(), type.element().accept(this), type.javaType());
  }

  @Override
  public DataType mapping(DataType.Mapping type) {
    return new DataType.Mapping(
        type.key().accept(this), type.value().accept(this), type.javaType());
  }

  @Override
  public DataType maybe(DataType.Maybe type) {
    return new DataType.Maybe(type.kind(), type.value().accept(this), type.javaType());
  }

  @Override
  public DataType constrained(DataType.Constrained type) {
    return type.value().accept(this);
  }

  /** Its arguments tell which type it is. */
  @Override
  public DataType named(DataType.Named type) {
    return type;
  }

  @Override
  public DataType anything(DataType.Anything type) {
    return type;
  }

  @Override
  public DataType variable(DataType.Variable type) {
    return type;
  }

  @Override
  public DataType coded(DataType.Coded type) {
    return type;
  }
}
