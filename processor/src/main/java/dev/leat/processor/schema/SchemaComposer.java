package dev.leat.processor.schema;

import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.TypeKey;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the declared types into a schema. What is used once stands where it is used; what is used
 * more often, as every recursive type is, stands in {@code $defs} under its simple key, or its
 * qualified one where two simple keys are the same.
 */
final class SchemaComposer {
  private final TypeTable types;
  private final Fragments fragments;
  private final Side side;

  /** How often each type is referred to, by its qualified key, in the order of first use. */
  private final Map<String, Integer> uses = new LinkedHashMap<>();

  /** The keys in {@code $defs} of the types that stand there. */
  private final Map<String, String> keys = new LinkedHashMap<>();

  SchemaComposer(TypeTable types, Fragments fragments, Side side) {
    this.types = types;
    this.fragments = fragments;
    this.side = side;
  }

  JsonValue.Members compose(JsonValue.Members root) {
    count(root);
    nameDefinitions();
    JsonValue.Members composed = expand(root);
    if (keys.isEmpty()) {
      return composed;
    }
    Map<String, JsonValue> definitions = new LinkedHashMap<>();
    keys.forEach((type, key) -> definitions.put(key, expand(type)));
    return composed.with("$defs", new JsonValue.Members(definitions));
  }

  private void count(JsonValue.Members schema) {
    References.forEach(
        schema,
        target -> {
          String type = typeOf(target);
          if (uses.merge(type, 1, Integer::sum) == 1) {
            count(fragment(type));
          }
        });
  }

  private void nameDefinitions() {
    List<String> repeated = new ArrayList<>(uses.keySet());
    repeated.removeIf(type -> uses.getOrDefault(type, 0) == 1);
    if (repeated.isEmpty()) {
      return;
    }
    Map<String, String> simpleNames = new HashMap<>();
    for (Declaration type : types.all()) {
      simpleNames.put(TypeKey.qualified(type.type()), TypeKey.simple(type.type()));
    }
    for (String type : repeated) {
      String simple = simpleNames.getOrDefault(type, type);
      long same = repeated.stream().filter(t -> simple.equals(simpleNames.get(t))).count();
      keys.put(type, same == 1 ? simple : type);
    }
  }

  /** A type's schema; where nothing stands in {@code $defs}, it is the same for all. */
  private JsonValue.Members expand(String type) {
    return keys.isEmpty()
        ? fragments.whole(type, side, this::expand)
        : expand(fragments.get(type, side));
  }

  private JsonValue.Members expand(JsonValue.Members schema) {
    if (!References.areIn(schema)) {
      return schema;
    }
    Map<String, JsonValue> expanded = new LinkedHashMap<>();
    schema.members().forEach((name, value) -> expanded.put(name, expand(value)));
    JsonValue.Members result = new JsonValue.Members(expanded);
    String target = schema.text("$ref");
    return target.isEmpty() ? result : resolve(typeOf(target), result);
  }

  private JsonValue expand(JsonValue value) {
    if (value instanceof JsonValue.Members members) {
      return expand(members);
    }
    if (value instanceof JsonValue.Array array && References.areIn(array)) {
      List<JsonValue> elements = new ArrayList<>();
      array.elements().forEach(element -> elements.add(expand(element)));
      return new JsonValue.Array(elements);
    }
    return value;
  }

  private JsonValue.Members resolve(String type, JsonValue.Members use) {
    String key = keys.get(type);
    if (key != null) {
      return use.with("$ref", TypeSchema.REFERENCE + key);
    }
    JsonValue.Members declared = expand(type);
    Map<String, JsonValue> merged = new LinkedHashMap<>(declared.members());
    merged.putAll(use.without("$ref").members());
    String own = use.text("description");
    if (!own.isEmpty()) {
      merged.put("description", new JsonValue.Text(ConstantDocs.merge(own, declared)));
    }
    return KeyOrder.sort(new JsonValue.Members(merged));
  }

  private JsonValue.Members fragment(String type) {
    return fragments.get(type, side);
  }

  private static String typeOf(String target) {
    return target.substring(TypeSchema.REFERENCE.length());
  }
}
