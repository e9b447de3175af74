package dev.leat.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a schema for OpenAI's strict mode, as its guide to structured outputs lays down, and notes
 * what cannot be written so. For one schema.
 */
final class StrictSchema {
  /** Keywords that the mode has with all their values; of others it has some. */
  private static final Set<String> KEPT =
      Set.of(
          "type",
          "enum",
          "const",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minItems",
          "maxItems");

  private static final Set<String> FORMATS =
      Set.of("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid");

  /** Keywords that shape a value, which the mode has no other words for. */
  private static final Set<String> REFUSED =
      Set.of(
          "allOf",
          "not",
          "if",
          "then",
          "else",
          "dependentRequired",
          "dependentSchemas",
          "patternProperties",
          "propertyNames",
          "prefixItems",
          "contains",
          "unevaluatedProperties",
          "unevaluatedItems",
          "$dynamicRef");

  private final List<String> refusals = new ArrayList<>();

  /** Why the schema cannot be converted; empty if it was. */
  List<String> refusals() {
    return refusals;
  }

  Json.Members convert(Json.Members root) {
    if (!root.string("type").equals("object")) {
      refuse("", "the root is no object");
    }
    Json.Members converted = schema(root, "");
    StrictLimits.check(converted, refusals);
    return converted;
  }

  private Json.Members schema(Json schema, String at) {
    if (!(schema instanceof Json.Members members)) {
      refuse(at, "a value of any type");
      return new Json.Members(Map.of());
    }
    if (members.has("$ref")) {
      return reference(members);
    }
    Map<String, Json> out = new LinkedHashMap<>();
    Words words = new Words();
    for (Map.Entry<String, Json> keyword : members.all().entrySet()) {
      keyword(keyword.getKey(), keyword.getValue(), at, out, words);
    }
    if (isObject(members)) {
      object(members, at, out);
    } else if (!members.has("type") && !out.containsKey("anyOf") && !isEnumeration(members)) {
      refuse(at, "a value of any type");
    }
    return described(out, words, members.string("description"));
  }

  private void keyword(String name, Json value, String at, Map<String, Json> out, Words words) {
    switch (name) {
      case "description", "properties", "required", "additionalProperties" -> {}
      case "anyOf", "oneOf" -> out.put("anyOf", variants(value, at + "/" + name));
      case "items" -> out.put(name, schema(value, at + "/items"));
      case "$defs", "definitions" -> out.put(name, schemas(value, at + "/" + name));
      default -> {
        if (REFUSED.contains(name)) {
          refuse(at, "the keyword " + name);
        } else if (isKept(name, value)) {
          out.put(name, value);
        } else {
          words.keyword(name, value);
        }
      }
    }
  }

  private static boolean isKept(String name, Json value) {
    return switch (name) {
      case "format" -> value instanceof Json.Text text && FORMATS.contains(text.value());
      case "pattern" -> value instanceof Json.Text text && !Lookaround.isIn(text.value());
      default -> KEPT.contains(name);
    };
  }

  private static boolean isEnumeration(Json.Members schema) {
    return schema.has("enum") || schema.has("const");
  }

  private static boolean isObject(Json.Members schema) {
    return schema.has("properties")
        || schema.string("type").equals("object")
        || schema.array("type").contains(new Json.Text("object"));
  }

  private void object(Json.Members schema, String at, Map<String, Json> out) {
    Json additional = schema.get("additionalProperties");
    boolean open = additional == null && !schema.has("properties");
    if (open || (additional != null && !additional.equals(Json.Raw.FALSE))) {
      refuse(at, "an object with free names");
    }
    List<Json> required = schema.array("required");
    Map<String, Json> properties = new LinkedHashMap<>();
    schema
        .object("properties")
        .forEach(
            (name, value) -> {
              Json.Members property = schema(value, at + "/properties/" + Pointer.escape(name));
              boolean isRequired = required.contains(new Json.Text(name));
              properties.put(name, isRequired ? property : StrictNulls.allow(property));
            });
    out.putIfAbsent("type", new Json.Text("object"));
    out.put("properties", new Json.Members(properties));
    out.put("required", Json.Elements.of(properties.keySet()));
    out.put("additionalProperties", Json.Raw.FALSE);
  }

  /** A reference stands alone in its object; what stood beside it goes around it. */
  private static Json.Members reference(Json.Members schema) {
    Json target = new Json.Members(Map.of("$ref", new Json.Text(schema.string("$ref"))));
    Words words = new Words();
    schema.without("$ref").without("description").all().forEach(words::keyword);
    Map<String, Json> out = new LinkedHashMap<>();
    out.put("anyOf", new Json.Elements(List.of(target)));
    Json.Members around = described(out, words, schema.string("description"));
    return around.has("description") ? around : (Json.Members) target;
  }

  private Json variants(Json value, String at) {
    List<Json> variants = new ArrayList<>();
    if (value instanceof Json.Elements elements) {
      elements.all().forEach(variant -> variants.add(schema(variant, at + "/" + variants.size())));
    }
    return new Json.Elements(variants);
  }

  private Json schemas(Json value, String at) {
    Map<String, Json> schemas = new LinkedHashMap<>();
    if (value instanceof Json.Members members) {
      members
          .all()
          .forEach(
              (name, each) -> schemas.put(name, schema(each, at + "/" + Pointer.escape(name))));
    }
    return new Json.Members(schemas);
  }

  /** The description stands second, where a person looks for it. */
  private static Json.Members described(Map<String, Json> schema, Words words, String description) {
    Json.Text text = words.after(description);
    if (text == null) {
      return new Json.Members(schema);
    }
    Map<String, Json> out = new LinkedHashMap<>();
    Json type = schema.get("type");
    if (type != null) {
      out.put("type", type);
    }
    out.put("description", text);
    schema.forEach(out::putIfAbsent);
    return new Json.Members(out);
  }

  private void refuse(String at, String what) {
    refusals.add((at.isEmpty() ? "the whole" : at) + ": " + what);
  }
}
