package dev.leat.segment;

import dev.leat.json.JsonReader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Schema says of the type of a value and of the values in it. References to the
 * schema's own definitions are followed; what it does not say may be anything.
 */
final class ValueType {
  private static final Set<String> STRING = Set.of("string");
  private static final Set<String> NULLABLE_STRING = Set.of("string", "null");
  private static final String DEFINITION = "#/$defs/";

  /** Those of the whole schema, by what refers to them. */
  private final Map<String, ValueType> definitions;

  /** The types that it names itself. */
  private final Set<String> names = new HashSet<>();

  private final Map<String, ValueType> properties = new HashMap<>();

  /** Others that it may be, too. */
  private final Deque<ValueType> alternatives = new ArrayDeque<>();

  private @Nullable ValueType items;
  private @Nullable ValueType otherProperties;
  private String reference = "";

  private ValueType(Map<String, ValueType> definitions) {
    this.definitions = definitions;
  }

  /** Of a value that a schema leaves open. */
  static ValueType any() {
    return new ValueType(Map.of());
  }

  /** Of a value that no schema speaks of: it is a string, and so is what is in it. */
  static ValueType unknown() {
    ValueType type = any();
    type.names.add("string");
    return type;
  }

  /** Reads a whole schema. */
  static ValueType of(JsonReader schema) {
    ValueType type = new ValueType(new HashMap<>());
    type.read(schema);
    return type;
  }

  /** How the value is understood where it stands as plain text. */
  ParameterValue.Kind kind() {
    Set<String> all = new HashSet<>();
    meant().forEach(one -> all.addAll(one.names));
    if (all.equals(STRING)) {
      return ParameterValue.Kind.STRING;
    }
    return all.equals(NULLABLE_STRING)
        ? ParameterValue.Kind.NULLABLE_STRING
        : ParameterValue.Kind.JSON;
  }

  /** Whether it may be of the type of that name, and of no string. */
  boolean isOnly(String name) {
    return meant().stream().anyMatch(one -> one.names.contains(name))
        && meant().stream().noneMatch(one -> one.names.contains("string"));
  }

  /** Whether it is an object that has a property of that name. */
  boolean declares(String property) {
    return meant().stream().anyMatch(one -> one.properties.containsKey(property));
  }

  /** The type of a tool's parameter: a string if the tool does not declare it. */
  ValueType parameter(String key) {
    return declares(key) ? property(key) : unknown();
  }

  /** The type of a property. */
  ValueType property(String key) {
    Set<ValueType> meant = meant();
    for (ValueType one : meant) {
      ValueType declared = one.properties.get(key);
      if (declared != null) {
        return declared;
      }
    }
    for (ValueType one : meant) {
      if (one.otherProperties != null) {
        return one.otherProperties;
      }
    }
    return kind() == ParameterValue.Kind.STRING ? unknown() : any();
  }

  /** The type of an array's elements. */
  ValueType element() {
    for (ValueType one : meant()) {
      if (one.items != null) {
        return one.items;
      }
    }
    return kind() == ParameterValue.Kind.STRING ? unknown() : any();
  }

  /** This, its alternatives and what they refer to. */
  private Set<ValueType> meant() {
    Set<ValueType> meant = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<ValueType> open = new ArrayDeque<>(Set.of(this));
    while (!open.isEmpty()) {
      ValueType one = open.pop();
      if (meant.add(one)) {
        open.addAll(one.alternatives);
        ValueType referred = definitions.get(one.reference);
        if (referred != null) {
          open.add(referred);
        }
      }
    }
    return meant;
  }

  private ValueType inner(JsonReader schema) {
    ValueType type = new ValueType(definitions);
    type.read(schema);
    return type;
  }

  private void read(JsonReader schema) {
    if (!schema.beginMap()) {
      return;
    }
    for (String key = schema.nextKey(); key != null; key = schema.nextKey()) {
      switch (key) {
        case "type" -> typeNames(schema);
        case "$ref" -> reference = text(schema);
        case "anyOf", "oneOf" -> alternatives(schema);
        case "properties" -> types(schema, properties, "");
        case "$defs" -> types(schema, definitions, DEFINITION);
        case "items" -> items = inner(schema);
        case "additionalProperties" -> otherProperties = inner(schema);
        default -> schema.skipValue();
      }
    }
  }

  private void typeNames(JsonReader schema) {
    if (!schema.atArray()) {
      names.add(text(schema));
      return;
    }
    schema.beginArray();
    while (schema.nextElement()) {
      names.add(text(schema));
    }
  }

  private void alternatives(JsonReader schema) {
    if (schema.beginArray()) {
      while (schema.nextElement()) {
        alternatives.add(inner(schema));
      }
    }
  }

  private void types(JsonReader schema, Map<String, ValueType> to, String prefix) {
    if (schema.beginMap()) {
      for (String key = schema.nextKey(); key != null; key = schema.nextKey()) {
        to.put(prefix + key, inner(schema));
      }
    }
  }

  private static String text(JsonReader schema) {
    String text = schema.readString();
    return text == null ? "" : text;
  }
}
