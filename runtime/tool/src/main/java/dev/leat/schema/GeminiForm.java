package dev.leat.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The schemas of Gemini's {@code FunctionDeclaration.parameters}. */
final class GeminiForm implements SimpleForm {
  private static final Set<String> KEPT =
      Set.of(
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "minLength",
          "maxLength",
          "pattern",
          "minimum",
          "maximum");

  /** What a value may be that may be anything; an array would need a type for its elements. */
  private static final List<String> ANY = List.of("string", "number", "boolean", "object");

  @Override
  public boolean keeps(String keyword, Json value) {
    return KEPT.contains(keyword)
        || (keyword.equals("format") && value.equals(new Json.Text("date-time")));
  }

  @Override
  public boolean takesAnyEnum() {
    return false;
  }

  @Override
  public void type(List<String> types, boolean nullable, Map<String, Json> into) {
    List<String> all = types.isEmpty() ? ANY : types;
    if (all.size() == 1) {
      into.put("type", new Json.Text(all.get(0).toUpperCase(Locale.ROOT)));
    } else {
      List<Json> variants = new ArrayList<>();
      for (String type : all) {
        Json name = new Json.Text(type.toUpperCase(Locale.ROOT));
        variants.add(new Json.Members(Map.of("type", name)));
      }
      into.put("anyOf", new Json.Elements(variants));
    }
    if (nullable) {
      into.put("nullable", Json.Raw.TRUE);
    }
  }

  @Override
  public void nullVariant(List<Json> variants, Map<String, Json> into) {
    into.put("nullable", Json.Raw.TRUE);
  }

  /** Without this, the model is told the properties in the order of the alphabet. */
  @Override
  public void object(List<String> names, Map<String, Json> into) {
    if (names.size() > 1) {
      into.put("propertyOrdering", Json.Elements.of(names));
    }
  }
}
