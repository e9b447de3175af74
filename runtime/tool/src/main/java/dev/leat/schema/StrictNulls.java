package dev.leat.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a schema of the strict mode allow null: there, that is how a property stays away. */
final class StrictNulls {
  private static final Json.Text NULL_TYPE = new Json.Text("null");
  private static final Json.Members NULL = new Json.Members(Map.of("type", NULL_TYPE));

  private StrictNulls() {}

  static Json.Members allow(Json.Members schema) {
    if (schema.has("$ref")) {
      return new Json.Members(Map.of("anyOf", new Json.Elements(List.of(schema, NULL))));
    }
    Json.Members result = schema;
    if (schema.get("type") instanceof Json.Text type && !type.equals(NULL_TYPE)) {
      result = result.with("type", new Json.Elements(List.of(type, NULL_TYPE)));
    } else if (schema.get("type") instanceof Json.Elements types) {
      result = result.with("type", with(types, NULL_TYPE));
    }
    if (schema.get("enum") instanceof Json.Elements values) {
      result = result.with("enum", with(values, Json.Raw.NULL));
    }
    if (schema.get("anyOf") instanceof Json.Elements variants) {
      result = result.with("anyOf", with(variants, NULL));
    }
    Json constant = schema.get("const");
    if (constant != null) {
      List<Json> both = new ArrayList<>(List.of(constant, Json.Raw.NULL));
      result = result.without("const").with("enum", new Json.Elements(both));
    }
    return result;
  }

  private static Json.Elements with(Json.Elements elements, Json more) {
    return elements.all().contains(more) ? elements : elements.and(more);
  }
}
