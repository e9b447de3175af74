package dev.leat.processor.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Walks from types to the declarations that they lead to, in the order in which they are met. */
public final class Reach implements DataType.Visitor<Reach>, Declaration.Visitor<Reach> {
  private final TypeTable types;
  private final Predicate<Declaration> through;
  private final Map<DataType.Named, Declaration> met = new LinkedHashMap<>();
  private boolean hasDeprecatedCodec;

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

  /** What the code names that reads and writes {@code starts}, nested codecs included. */
  public static Reach ofCode(TypeTable types, List<DataType> starts) {
    Reach reach = new Reach(types, type -> type.codec() instanceof Codec.Nested);
    starts.forEach(start -> start.accept(reach));
    return reach;
  }

  /** What the companion of {@code type} names, nested codecs included. */
  public static Reach ofCode(TypeTable types, Declaration type) {
    return type.accept(new Reach(types, inside -> inside.codec() instanceof Codec.Nested));
  }

  /** The declarations that were met. */
  public Collection<Declaration> named() {
    return met.values();
  }

  /** Those of which the code itself must carry the codecs. */
  public List<Declaration> nested() {
    return met.values().stream().filter(type -> type.codec() instanceof Codec.Nested).toList();
  }

  /** Whether naming one of the user's codecs is a deprecation warning. */
  public boolean hasDeprecatedCodec() {
    return hasDeprecatedCodec;
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
    hasDeprecatedCodec |= type.isDeprecated();
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
