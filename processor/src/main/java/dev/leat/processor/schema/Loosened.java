package dev.leat.processor.schema;

import dev.leat.processor.model.FormKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The schema of a declared type without what constraints say: they are for what a tool is given,
 * and nobody checks what it gives. Which keywords those are is seen from their values, as a
 * companion that was compiled before tells no more; what types say by themselves is known. A
 * keyword too few is no harm: the schema allows more.
 */
final class Loosened {
  private static final Set<String> OF_CONSTRAINTS =
      Set.of(
          "minLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "exclusiveMinimum",
          "exclusiveMaximum");

  private static final Set<String> PATTERNS_OF_TYPES =
      Arrays.stream(FormKind.values()).map(FormKind::pattern).collect(Collectors.toSet());

  /** What constraints leave of the names in a map. */
  private static final JsonValue ANY_NAME = JsonValue.Members.none().with("type", "string");

  private Loosened() {}

  static JsonValue.Members of(JsonValue.Members schema) {
    Map<String, JsonValue> loosened = new LinkedHashMap<>();
    schema
        .members()
        .forEach(
            (name, value) -> {
              if (!isOfConstraint(schema, name, value)) {
                loosened.put(name, of(name, value));
              }
            });
    return new JsonValue.Members(loosened);
  }

  private static JsonValue of(String keyword, JsonValue value) {
    return switch (keyword) {
      case "properties" -> ofEach((JsonValue.Members) value);
      case "items", "additionalProperties", "propertyNames" -> of(value);
      case "oneOf", "anyOf" ->
          new JsonValue.Array(
              ((JsonValue.Array) value).elements().stream().map(Loosened::of).toList());
      default -> value;
    };
  }

  private static JsonValue of(JsonValue value) {
    return value instanceof JsonValue.Members members ? of(members) : value;
  }

  private static JsonValue ofEach(JsonValue.Members properties) {
    Map<String, JsonValue> loosened = new LinkedHashMap<>();
    properties.members().forEach((name, schema) -> loosened.put(name, of(schema)));
    return new JsonValue.Members(loosened);
  }

  private static boolean isOfConstraint(JsonValue.Members schema, String name, JsonValue value) {
    return switch (name) {
      case "propertyNames" -> of(value).equals(ANY_NAME);
      case "const" -> value instanceof JsonValue.Bool;
      case "maxLength" -> !isOneUnit(schema);
      case "pattern" ->
          !isOneUnit(schema) && !PATTERNS_OF_TYPES.contains(((JsonValue.Text) value).value());
      case "format" -> value.equals(new JsonValue.Text("email"));
      case "minimum", "maximum" ->
          !TypeSchema.BOUNDS.contains(((JsonValue.Numeral) value).json().replace("-", ""));
      default -> OF_CONSTRAINTS.contains(name);
    };
  }

  private static boolean isOneUnit(JsonValue.Members schema) {
    return schema.text("pattern").equals(TypeSchema.ONE_UNIT);
  }
}
