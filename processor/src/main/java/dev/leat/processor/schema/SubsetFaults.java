package dev.leat.processor.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what keeps a schema of ours, or of a codec, out of a provider's subset. For one schema. */
final class SubsetFaults {
  private static final int MAX_PROPERTIES = 5_000;
  private static final int MAX_LEVELS = 10;
  private static final int MAX_ENUM_VALUES = 1_000;
  private static final int LARGE_ENUM = 250;
  private static final int MAX_LARGE_ENUM = 15_000;
  private static final int MAX_CHARACTERS = 120_000;

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

  private static final List<String> SHAPES =
      List.of("type", "$ref", "enum", "const", "anyOf", "oneOf");

  private final JsonValue.Members root;
  private final boolean withoutReferences;
  private final List<String> faults = new ArrayList<>();

  /** How many levels each definition has; 0 while that is worked out, so cycles end. */
  private final Map<String, Integer> levels = new HashMap<>();

  /** The definitions that contain themselves. */
  private boolean isRecursive;

  private int properties;
  private int enumValues;
  private int largestEnum;
  private int characters;

  SubsetFaults(JsonValue.Members root, boolean withoutReferences) {
    this.root = root;
    this.withoutReferences = withoutReferences;
  }

  List<String> find() {
    visit(root, "");
    int deepest = levels(root);
    if (withoutReferences) {
      if (isRecursive) {
        faults.add("the whole: a type that contains itself");
      }
      return faults;
    }
    limit("properties", properties, MAX_PROPERTIES);
    limit("enum values", enumValues, MAX_ENUM_VALUES);
    limit("characters in a large enum", largestEnum, MAX_LARGE_ENUM);
    limit("characters in names and values", characters, MAX_CHARACTERS);
    limit("levels", deepest, MAX_LEVELS);
    return faults;
  }

  private void limit(String what, int count, int max) {
    if (count > max) {
      faults.add("the whole: " + count + " " + what + ", at most " + max + " are allowed");
    }
  }

  private void visit(JsonValue value, String at) {
    if (!(value instanceof JsonValue.Members schema)) {
      faults.add(at + ": a value of any type");
      return;
    }
    Map<String, JsonValue> keywords = schema.members();
    keywords.keySet().stream()
        .filter(REFUSED::contains)
        .forEach(keyword -> faults.add(at + ": the keyword " + keyword));
    if (SHAPES.stream().noneMatch(keywords::containsKey)) {
      faults.add(at + ": a value of any type");
    }
    if (schema.text("type").equals("object") && !isClosed(keywords)) {
      faults.add(at + ": an object with free names");
    }
    enumValues += array(schema, "enum").size();
    properties += object(schema, "properties").size();
    countCharacters(schema);
    parts(schema, at).forEach((place, part) -> visit(part, place));
    object(schema, "$defs").forEach((name, part) -> visit(part, at + "/$defs/" + name));
  }

  private void countCharacters(JsonValue.Members schema) {
    List<String> texts =
        array(schema, "enum").stream()
            .filter(JsonValue.Text.class::isInstance)
            .map(value -> ((JsonValue.Text) value).value())
            .toList();
    int inEnum = sum(texts);
    if (texts.size() > LARGE_ENUM) {
      largestEnum = Math.max(largestEnum, inEnum);
    }
    characters +=
        inEnum
            + schema.text("const").length()
            + sum(object(schema, "properties").keySet())
            + sum(object(schema, "$defs").keySet());
  }

  private static int sum(Collection<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  private static boolean isClosed(Map<String, JsonValue> keywords) {
    JsonValue additional = keywords.get("additionalProperties");
    return additional == null
        ? keywords.containsKey("properties")
        : additional.equals(new JsonValue.Bool(false));
  }

  private int levels(JsonValue value) {
    if (!(value instanceof JsonValue.Members schema)) {
      return 0;
    }
    String reference = schema.text("$ref");
    if (!reference.isEmpty()) {
      return referred(reference);
    }
    int inner = 0;
    for (JsonValue part : parts(schema, "").values()) {
      inner = Math.max(inner, levels(part));
    }
    boolean isLevel =
        schema.members().containsKey("properties") || schema.members().containsKey("items");
    return isLevel ? inner + 1 : inner;
  }

  private int referred(String reference) {
    Integer known = levels.get(reference);
    if (known != null) {
      isRecursive |= known == 0;
      return known;
    }
    levels.put(reference, 0);
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    JsonValue target = object(root, "$defs").get(name);
    int found = target == null ? 0 : levels(target);
    levels.put(reference, found);
    return found;
  }

  /** The schemas of a value's parts and variants, by their places. */
  private static Map<String, JsonValue> parts(JsonValue.Members schema, String at) {
    Map<String, JsonValue> parts = new LinkedHashMap<>();
    object(schema, "properties")
        .forEach((name, part) -> parts.put(at + "/properties/" + name, part));
    for (String keyword : List.of("anyOf", "oneOf")) {
      int index = 0;
      for (JsonValue part : array(schema, keyword)) {
        parts.put(at + "/" + keyword + "/" + index++, part);
      }
    }
    JsonValue items = schema.members().get("items");
    if (items != null) {
      parts.put(at + "/items", items);
    }
    return parts;
  }

  private static Map<String, JsonValue> object(JsonValue.Members schema, String name) {
    return schema.members().get(name) instanceof JsonValue.Members object
        ? object.members()
        : Map.of();
  }

  private static List<JsonValue> array(JsonValue.Members schema, String name) {
    return schema.members().get(name) instanceof JsonValue.Array array
        ? array.elements()
        : List.of();
  }
}
