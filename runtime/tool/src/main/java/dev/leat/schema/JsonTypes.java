package dev.leat.schema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which types of values a schema allows. */
final class JsonTypes {
  private JsonTypes() {}

  /** Those that it names, else those that it must mean; empty if it may be any. */
  static Set<String> of(Json.Members schema) {
    Set<String> types = new LinkedHashSet<>();
    for (Json type : schema.array("type")) {
      types.add(type instanceof Json.Text name ? name.value() : type.text());
    }
    if (!schema.string("type").isEmpty()) {
      types.add(schema.string("type"));
    }
    if (types.isEmpty()) {
      values(schema).forEach(value -> types.add(of(value)));
    }
    if (types.isEmpty() && schema.has("properties")) {
      types.add("object");
    }
    if (types.isEmpty() && schema.has("items")) {
      types.add("array");
    }
    return types;
  }

  /** The values that it lists; empty if it does not. */
  static List<Json> values(Json.Members schema) {
    List<Json> values = new ArrayList<>(schema.array("enum"));
    Json constant = schema.get("const");
    if (constant != null) {
      values.add(constant);
    }
    return values;
  }

  private static String of(Json value) {
    if (value instanceof Json.Text) {
      return "string";
    }
    if (value instanceof Json.Members) {
      return "object";
    }
    if (value instanceof Json.Elements) {
      return "array";
    }
    String raw = value.text();
    if (raw.equals("null")) {
      return raw;
    }
    return raw.equals("true") || raw.equals("false") ? "boolean" : "number";
  }
}
