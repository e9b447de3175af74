package dev.leat.processor.schema;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.TypeKey;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The schema of each declared type by itself, with references in place of the types that it uses.
 * One that was compiled before gives its own, read back from its companion: the docs that its
 * source had are nowhere else.
 */
final class Fragments implements Declaration.Visitor<JsonValue.Members> {
  /** How a companion's schema refers to itself. */
  static final String SELF = "#";

  private final TypeTable types;
  private final ObjectSchema objects;
  private final Map<String, JsonValue.Members> byName = new HashMap<>();

  /** The same as each side sees them, which many tools ask for. */
  private final Map<Side, Map<String, JsonValue.Members>> bySide = new EnumMap<>(Side.class);

  private final Map<Side, Map<String, JsonValue.Members>> whole = new EnumMap<>(Side.class);

  Fragments(TypeTable types) {
    this.objects = new ObjectSchema(types);
    this.types = types;
    types.all().forEach(this::add);
  }

  /** The fragment of a type of the table, by its qualified key. */
  JsonValue.Members get(String name) {
    JsonValue.Members fragment = byName.get(name);
    if (fragment == null) {
      throw new IllegalStateException("no schema of " + name);
    }
    return fragment;
  }

  /** The fragment of a type of the table as that side sees it. */
  JsonValue.Members get(String name, Side side) {
    return bySide
        .computeIfAbsent(side, key -> new HashMap<>())
        .computeIfAbsent(name, key -> side.of(get(key)));
  }

  /** The fragment with those of the types that it uses in their places, put there once. */
  JsonValue.Members whole(String name, Side side, UnaryOperator<JsonValue.Members> expand) {
    Map<String, JsonValue.Members> known = whole.computeIfAbsent(side, key -> new HashMap<>());
    JsonValue.Members all = known.get(name);
    if (all == null) {
      all = expand.apply(get(name, side));
      known.put(name, all);
    }
    return all;
  }

  private JsonValue.Members add(Declaration type) {
    JsonValue.Members fragment = of(type);
    byName.put(TypeKey.qualified(type.type()), fragment);
    return fragment;
  }

  private JsonValue.Members of(Declaration type) {
    if (type.codec() instanceof Codec.Found found) {
      return readBack(TypeKey.qualified(type.type()), found.schema());
    }
    return type.accept(this);
  }

  private static JsonValue.Members readBack(String name, String schema) {
    if (!(JsonParser.parse(schema) instanceof JsonValue.Members object)) {
      throw new IllegalStateException("the companion of " + name + " has no schema");
    }
    String self = TypeSchema.REFERENCE + name;
    References toSelf = new References(ref -> ref.equals(SELF) ? self : ref);
    return toSelf.rename(object.without("$defs"));
  }

  @Override
  public JsonValue.Members objectType(Declaration.ObjectType type) {
    return objects.of(type.description(), type.properties());
  }

  @Override
  public JsonValue.Members unionType(Declaration.UnionType type) {
    List<JsonValue> variants = new ArrayList<>();
    for (Declaration.Variant variant : type.variants()) {
      JsonValue.Members record = add(types.get(variant.type()));
      variants.add(ObjectSchema.tagged(record, type.property(), variant.tag()));
    }
    JsonValue.Members schema =
        JsonValue.Members.none().with("oneOf", new JsonValue.Array(variants));
    return KeyOrder.sort(ObjectSchema.described(schema, type.description()));
  }

  @Override
  public JsonValue.Members valueType(Declaration.ValueType type) {
    JsonValue.Members schema = type.value().accept(new TypeSchema(types));
    return KeyOrder.sort(ObjectSchema.described(schema, type.description()));
  }

  @Override
  public JsonValue.Members enumType(Declaration.EnumType type) {
    JsonValue.Members schema =
        JsonValue.Members.none()
            .with("type", "string")
            .with(
                "enum",
                JsonValue.Array.of(
                    type.constants().stream().map(Declaration.Constant::name).toList()));
    return KeyOrder.sort(ObjectSchema.described(schema, ConstantDocs.describe(type)));
  }
}
