package dev.leat.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Walks from types to the declarations that they lead to, in the order in which they are met. */
public final class Reach implements DataType.Visitor<Reach>, Declaration.Visitor<Reach> {
  private final TypeTable types;
  private final Predicate<Declaration> through;
  private final Map<DataType.Named, Declaration> met = new LinkedHashMap<>();

  private Reach(TypeTable types, Predicate<Declaration> through) {
    this.types = types;
    this.through = through;
  }

  /** The declaration and all that it leads to. */
  public static TypeTable of(TypeTable types, Declaration start) {
    Reach reach = new Reach(types, type -> true);
    reach.visit(start);
    return new TypeTable(reach.met);
  }

  /** Those of which the user of {@code starts} itself must carry the codecs. */
  public static List<Declaration> nested(TypeTable types, List<DataType> starts) {
    Predicate<Declaration> nested = type -> type.codec() instanceof Codec.Nested;
    Reach reach = new Reach(types, nested);
    starts.forEach(start -> start.accept(reach));
    return reach.met.values().stream().filter(nested).toList();
  }

  private void visit(Declaration type) {
    if (met.putIfAbsent(type.type(), type) == null && through.test(type)) {
      type.accept(this);
    }
  }

  @Override
  public Reach scalar(DataType.Scalar type) {
    return this;
  }

  @Override
  public Reach formed(DataType.Formed type) {
    return this;
  }

  @Override
  public Reach sequence(DataType.Sequence type) {
    return type.element().accept(this);
  }

  @Override
  public Reach mapping(DataType.Mapping type) {
    type.key().accept(this);
    return type.value().accept(this);
  }

  @Override
  public Reach anything(DataType.Anything type) {
    return this;
  }

  @Override
  public Reach maybe(DataType.Maybe type) {
    return type.value().accept(this);
  }

  @Override
  public Reach constrained(DataType.Constrained type) {
    return type.value().accept(this);
  }

  @Override
  public Reach named(DataType.Named type) {
    visit(types.get(type));
    return this;
  }

  @Override
  public Reach coded(DataType.Coded type) {
    return this;
  }

  @Override
  public Reach variable(DataType.Variable type) {
    return this;
  }

  @Override
  public Reach objectType(Declaration.ObjectType type) {
    type.properties().forEach(property -> property.type().accept(this));
    return this;
  }

  @Override
  public Reach unionType(Declaration.UnionType type) {
    type.variants().forEach(variant -> visit(types.get(variant.type())));
    return this;
  }

  @Override
  public Reach valueType(Declaration.ValueType type) {
    return type.value().accept(this);
  }

  @Override
  public Reach enumType(Declaration.EnumType type) {
    return this;
  }
}
