package dev.leat.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a schema without references. A definition stands wherever it is used; inside itself, or
 * once the whole has grown too large, only its name is told. For one schema.
 */
final class SimpleSchema {
  /** Definitions that use each other twice each double with every level; no model reads that. */
  static final int MAX_SCHEMAS = 2_000;

  /** Keywords that are dealt with one by one. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "type",
          "description",
          "enum",
          "const",
          "anyOf",
          "oneOf",
          "items",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "$defs",
          "definitions");

  private final Json.Members root;
  private final SimpleForm form;

  /** The references that are being written, outermost first. */
  private final List<String> open = new ArrayList<>(List.of("#"));

  private int schemas;

  SimpleSchema(Json.Members root, SimpleForm form) {
    this.root = root;
    this.form = form;
  }

  Json.Members convert() {
    return schema(root);
  }

  private Json.Members schema(Json schema) {
    schemas++;
    if (!(schema instanceof Json.Members members)) {
      return value(new Json.Members(Map.of()));
    }
    String reference = members.string("$ref");
    return reference.isEmpty() ? value(members) : reference(reference, members.without("$ref"));
  }

  private Json.Members reference(String reference, Json.Members use) {
    Json.Members target = Pointer.resolve(root, reference);
    if (target == null || open.contains(reference) || schemas > MAX_SCHEMAS) {
      return cut(reference, target == null ? use : target, use);
    }
    open.add(reference);
    Map<String, Json> merged = new LinkedHashMap<>(target.all());
    merged.putAll(use.all());
    Json.Members result = schema(new Json.Members(merged));
    open.remove(open.size() - 1);
    return result;
  }

  private Json.Members cut(String reference, Json.Members target, Json.Members use) {
    Map<String, Json> out = new LinkedHashMap<>();
    Set<String> types = JsonTypes.of(target);
    boolean nullable = types.remove("null");
    form.type(List.copyOf(types), nullable, out);
    if (types.contains("array")) {
      out.put("items", value(new Json.Members(Map.of())));
    }
    Words words = new Words();
    words.add("in the form of " + reference.substring(reference.lastIndexOf('/') + 1));
    return described(out, words, use.string("description"));
  }

  private Json.Members value(Json.Members schema) {
    Map<String, Json> out = new LinkedHashMap<>();
    Words words = new Words();
    List<Json> variants = new ArrayList<>(schema.array("anyOf"));
    variants.addAll(schema.array("oneOf"));
    if (variants.isEmpty()) {
      typed(schema, out, words);
    } else {
      variants(variants, out);
    }
    schema.all().forEach((name, value) -> constraint(name, value, out, words));
    return described(out, words, schema.string("description"));
  }

  private void constraint(String name, Json value, Map<String, Json> out, Words words) {
    if (form.keeps(name, value)) {
      out.put(name, value);
    } else if (!STRUCTURE.contains(name)) {
      words.keyword(name, value);
    }
  }

  private void typed(Json.Members schema, Map<String, Json> out, Words words) {
    Set<String> types = JsonTypes.of(schema);
    boolean nullable = types.remove("null");
    form.type(List.copyOf(types), nullable, out);
    enumeration(JsonTypes.values(schema), out, words);
    Json items = schema.get("items");
    if (types.contains("array")) {
      out.put("items", schema(items == null ? Json.Raw.TRUE : items));
    }
    if (types.contains("object")) {
      object(schema, out, words);
    }
  }

  private void enumeration(List<Json> values, Map<String, Json> out, Words words) {
    List<Json> told = new ArrayList<>(values);
    if (!form.takesAnyEnum()) {
      told.remove(Json.Raw.NULL);
    }
    if (told.isEmpty()) {
      return;
    }
    if (form.takesAnyEnum() || told.stream().allMatch(Json.Text.class::isInstance)) {
      out.put("enum", new Json.Elements(told));
    } else {
      words.keyword("one of", new Json.Elements(told));
    }
  }

  private void object(Json.Members schema, Map<String, Json> out, Words words) {
    Map<String, Json> properties = new LinkedHashMap<>();
    schema.object("properties").forEach((name, value) -> properties.put(name, schema(value)));
    if (!properties.isEmpty()) {
      out.put("properties", new Json.Members(properties));
      if (!schema.array("required").isEmpty()) {
        out.put("required", new Json.Elements(schema.array("required")));
      }
      form.object(List.copyOf(properties.keySet()), out);
    }
    Json names = schema.get("propertyNames");
    Json additional = schema.get("additionalProperties");
    if (additional instanceof Json.Members values) {
      String each = names == null ? "names are free" : "each name: " + schema(names).text();
      words.add(each + "; each value: " + schema(values).text());
    } else if (names != null) {
      words.add("each name: " + schema(names).text());
    }
  }

  private void variants(List<Json> variants, Map<String, Json> out) {
    List<Json> all = new ArrayList<>();
    boolean nullable = false;
    for (Json variant : variants) {
      if (variant instanceof Json.Members members && members.string("type").equals("null")) {
        nullable = true;
      } else {
        all.add(schema(variant));
      }
    }
    if (nullable) {
      form.nullVariant(all, out);
    }
    if (all.size() == 1 && all.get(0) instanceof Json.Members only) {
      only.all().forEach(out::putIfAbsent);
    } else {
      out.put("anyOf", new Json.Elements(all));
    }
  }

  private static Json.Members described(Map<String, Json> schema, Words words, String own) {
    String description =
        own.isEmpty() && schema.get("description") instanceof Json.Text inner ? inner.value() : own;
    Json.Text text = words.after(description);
    Map<String, Json> out = new LinkedHashMap<>();
    for (String first : List.of("type", "nullable")) {
      Json value = schema.get(first);
      if (value != null) {
        out.put(first, value);
      }
    }
    if (text != null) {
      out.put("description", text);
    }
    schema.forEach(out::putIfAbsent);
    return new Json.Members(out);
  }
}
