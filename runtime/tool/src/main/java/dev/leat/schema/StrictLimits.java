package dev.leat.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sizes that OpenAI's guide to structured outputs sets for a strict schema. */
final class StrictLimits {
  static final int MAX_PROPERTIES = 5_000;
  static final int MAX_LEVELS = 10;
  static final int MAX_ENUM_VALUES = 1_000;

  /** The texts of an enum of more values than these may have so many characters in all. */
  static final int LARGE_ENUM = 250;

  static final int MAX_LARGE_ENUM = 15_000;

  /** All names of properties and definitions, and all values, may have so many. */
  static final int MAX_CHARACTERS = 120_000;

  private final Json.Members root;

  /** How many levels each reference adds; 0 while that is being worked out, so cycles end. */
  private final Map<String, Integer> levels = new HashMap<>();

  private int properties;
  private int enumValues;
  private int largestEnum;
  private int characters;

  private StrictLimits(Json.Members root) {
    this.root = root;
  }

  static void check(Json.Members root, List<String> refusals) {
    StrictLimits limits = new StrictLimits(root);
    limits.count(root);
    check(refusals, "properties", limits.properties, MAX_PROPERTIES);
    check(refusals, "enum values", limits.enumValues, MAX_ENUM_VALUES);
    check(refusals, "characters in a large enum", limits.largestEnum, MAX_LARGE_ENUM);
    check(refusals, "characters in names and values", limits.characters, MAX_CHARACTERS);
    check(refusals, "levels", limits.levels(root), MAX_LEVELS);
  }

  private static void check(List<String> refusals, String what, int count, int max) {
    if (count > max) {
      refusals.add("the whole: " + count + " " + what + ", at most " + max + " are allowed");
    }
  }

  private void count(Json.Members schema) {
    properties += schema.object("properties").size();
    enumValues += schema.array("enum").size();
    countCharacters(schema);
    Subschemas.of(schema).forEach(this::count);
    for (Json definition : schema.object("$defs").values()) {
      if (definition instanceof Json.Members members) {
        count(members);
      }
    }
  }

  private void countCharacters(Json.Members schema) {
    List<String> texts =
        schema.array("enum").stream()
            .filter(Json.Text.class::isInstance)
            .map(value -> ((Json.Text) value).value())
            .toList();
    int inEnum = sum(texts);
    if (texts.size() > LARGE_ENUM) {
      largestEnum = Math.max(largestEnum, inEnum);
    }
    characters +=
        inEnum
            + schema.string("const").length()
            + sum(schema.object("properties").keySet())
            + sum(schema.object("$defs").keySet());
  }

  private static int sum(Collection<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }

  /** Objects and arrays inside each other, this one included. */
  private int levels(Json.Members schema) {
    String reference = schema.string("$ref");
    if (!reference.isEmpty()) {
      return levels(reference);
    }
    int inner = 0;
    for (Json.Members part : Subschemas.of(schema)) {
      inner = Math.max(inner, levels(part));
    }
    return schema.has("properties") || schema.has("items") ? inner + 1 : inner;
  }

  private int levels(String reference) {
    Integer known = levels.get(reference);
    if (known != null) {
      return known;
    }
    levels.put(reference, 0);
    Json.Members target = Pointer.resolve(root, reference);
    int found = target == null ? 0 : levels(target);
    levels.put(reference, found);
    return found;
  }
}
