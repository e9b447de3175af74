package dev.leat.processor.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one order in which the keywords of a schema stand. */
final class KeyOrder {
  private static final List<String> KEYWORDS =
      List.of(
          "$ref",
          "type",
          "description",
          "const",
          "enum",
          "oneOf",
          "anyOf",
          "items",
          "uniqueItems",
          "minItems",
          "maxItems",
          "properties",
          "required",
          "propertyNames",
          "additionalProperties",
          "minProperties",
          "maxProperties",
          "minLength",
          "maxLength",
          "format",
          "pattern",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "default",
          "readOnly",
          "writeOnly",
          "$defs");

  private KeyOrder() {}

  /**
   * The same keywords, sorted; those of a codec's own schema that have no place here come last.
   * Only for a schema, never for its {@code properties}.
   */
  static JsonValue.Members sort(JsonValue.Members schema) {
    Map<String, JsonValue> sorted = new LinkedHashMap<>();
    for (String keyword : KEYWORDS) {
      JsonValue value = schema.members().get(keyword);
      if (value != null) {
        sorted.put(keyword, value);
      }
    }
    schema.members().forEach(sorted::putIfAbsent);
    return new JsonValue.Members(sorted);
  }
}
