package dev.leat.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The schemas of which Ollama's server forgets nothing. */
final class OllamaForm implements SimpleForm {
  @Override
  public boolean keeps(String keyword, Json value) {
    return false;
  }

  @Override
  public boolean takesAnyEnum() {
    return true;
  }

  @Override
  public void type(List<String> types, boolean nullable, Map<String, Json> into) {
    List<String> all = new ArrayList<>(types);
    if (nullable && !types.isEmpty()) {
      all.add("null");
    }
    if (all.size() == 1) {
      into.put("type", new Json.Text(all.get(0)));
    } else if (!all.isEmpty()) {
      into.put("type", Json.Elements.of(all));
    }
  }

  @Override
  public void nullVariant(List<Json> variants, Map<String, Json> into) {
    variants.add(new Json.Members(Map.of("type", new Json.Text("null"))));
  }

  @Override
  public void object(List<String> names, Map<String, Json> into) {}
}
