package dev.leat.processor.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value. Immutable; the members of an object keep their order. */
public sealed interface JsonValue {
  /** Prints the value; further lines begin with {@code indent}. */
  void printTo(JsonPrinter out, String indent);

  /** Whether it takes one line to print. */
  default boolean isFlat() {
    return true;
  }

  /** A string. */
  record Text(String value) implements JsonValue {
    @Override
    public void printTo(JsonPrinter out, String indent) {
      out.quoted(value);
    }
  }

  /** A number, by its text. */
  record Numeral(String json) implements JsonValue {
    @Override
    public void printTo(JsonPrinter out, String indent) {
      out.raw(json);
    }
  }

  /** A boolean. */
  record Bool(boolean value) implements JsonValue {
    @Override
    public void printTo(JsonPrinter out, String indent) {
      out.raw(String.valueOf(value));
    }
  }

  /** Null. */
  record Null() implements JsonValue {
    @Override
    public void printTo(JsonPrinter out, String indent) {
      out.raw("null");
    }
  }

  /** An array. */
  record Array(List<JsonValue> elements) implements JsonValue {
    /** Copies {@code elements}. */
    public Array {
      elements = List.copyOf(elements);
    }

    /** An array of strings. */
    public static Array of(List<String> texts) {
      List<JsonValue> elements = new ArrayList<>();
      texts.forEach(text -> elements.add(new Text(text)));
      return new Array(elements);
    }

    @Override
    public boolean isFlat() {
      for (JsonValue element : elements) {
        if (!element.isFlat()) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void printTo(JsonPrinter out, String indent) {
      out.array(this, indent);
    }
  }

  /** An object. */
  record Members(Map<String, JsonValue> members) implements JsonValue {
    private static final Members NONE = new Members(Map.of());

    /** Takes the map over, which nobody changes any more. */
    public Members {
      members = Collections.unmodifiableMap(members);
    }

    /** An object without members. */
    public static Members none() {
      return NONE;
    }

    /** This object and one more member, or with another value for it. */
    public Members with(String name, JsonValue value) {
      Map<String, JsonValue> all = new LinkedHashMap<>(members);
      all.put(name, value);
      return new Members(all);
    }

    /** This object and one more member, a string. */
    public Members with(String name, String value) {
      return with(name, new Text(value));
    }

    /** This object but for one member. */
    public Members without(String name) {
      if (!members.containsKey(name)) {
        return this;
      }
      Map<String, JsonValue> rest = new LinkedHashMap<>(members);
      rest.remove(name);
      return new Members(rest);
    }

    /** This object with its members in another order. */
    Members inOrder(List<String> names) {
      Map<String, JsonValue> ordered = new LinkedHashMap<>();
      for (String name : names) {
        JsonValue value = members.get(name);
        if (value != null) {
          ordered.put(name, value);
        }
      }
      return new Members(ordered);
    }

    /** The value of a member that is a string; empty for any other. */
    public String text(String name) {
      return members.get(name) instanceof Text text ? text.value() : "";
    }

    @Override
    public boolean isFlat() {
      return members.isEmpty();
    }

    @Override
    public void printTo(JsonPrinter out, String indent) {
      out.object(this, indent);
    }
  }
}
