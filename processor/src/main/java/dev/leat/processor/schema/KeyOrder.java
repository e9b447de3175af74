package dev.leat.processor.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  private static final Map<String, Integer> PLACES =
      KEYWORDS.stream().collect(Collectors.toMap(keyword -> keyword, KEYWORDS::indexOf));

  private KeyOrder() {}

  /**
   * The same keywords, sorted; those of a codec's own schema that have no place here come last.
   * Only for a schema, never for its {@code properties}.
   */
  static JsonValue.Members sort(JsonValue.Members schema) {
    if (isSorted(schema)) {
      return schema;
    }
    List<String> sorted = new ArrayList<>(schema.members().keySet());
    sorted.sort(Comparator.comparingInt(KeyOrder::place));
    return schema.inOrder(sorted);
  }

  private static boolean isSorted(JsonValue.Members schema) {
    int last = 0;
    for (String keyword : schema.members().keySet()) {
      int place = place(keyword);
      if (place < last) {
        return false;
      }
      last = place;
    }
    return true;
  }

  private static int place(String keyword) {
    return PLACES.getOrDefault(keyword, KEYWORDS.size());
  }
}
