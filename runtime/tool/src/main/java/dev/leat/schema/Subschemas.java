package dev.leat.schema;

import java.util.ArrayList;
import java.util.List;

/** The schemas of a value's parts and variants. */
final class Subschemas {
  private Subschemas() {}

  static List<Json.Members> of(Json.Members schema) {
    List<Json> parts = new ArrayList<>(schema.object("properties").values());
    parts.addAll(schema.array("anyOf"));
    Json items = schema.get("items");
    if (items != null) {
      parts.add(items);
    }
    return parts.stream()
        .filter(Json.Members.class::isInstance)
        .map(Json.Members.class::cast)
        .toList();
  }
}
