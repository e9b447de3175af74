package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a value that was given is the one that was read and told, by the schema of what is given.
 * Beyond what a schema allows these are all the liberties that are taken:
 *
 * <ul>
 *   <li>a string that holds a number, or {@code true} or {@code false}, stands for that;
 *   <li>the name of a constant may be in another case, as a value, as a map's key and as a tag;
 *   <li>a string of one form may have another form of the same meaning;
 *   <li>a property that is null is as one that is absent;
 *   <li>a value that is not in an array stands for one with it alone.
 * </ul>
 */
final class Coercion {
  /** What a property that nobody set has in Java. */
  private static final Set<String> UNSET = Set.of("0", "0.0", "false", "\"\\u0000\"");

  private final JsonNode root;

  Coercion(JsonNode root) {
    this.root = root;
  }

  /** Whether {@code told} is no more and no less than what was given. */
  boolean isPossible(JsonNode schema, JsonNode given, JsonNode told) {
    if (schema.has("$ref")) {
      return isPossible(resolved(schema), given, told);
    }
    if (schema.has("anyOf")) {
      return isOne(schema.get("anyOf"), given, told);
    }
    if (schema.has("oneOf")) {
      return isOne(schema.get("oneOf"), given, told);
    }
    return switch (schema.path("type").asText()) {
      case "array" -> isArray(schema, given, told);
      case "object" -> given.isObject() && told.isObject() && isObject(schema, given, told);
      case "integer", "number" -> isNumber(schema, given, told);
      case "boolean" -> told.isBoolean() && given.asText().equals(told.asText());
      case "string" -> given.isTextual() && told.isTextual() && isText(schema, given, told);
      case "null" -> given.isNull() && told.isNull();
      default -> isSame(given, told);
    };
  }

  private JsonNode resolved(JsonNode schema) {
    return root.at(schema.get("$ref").textValue().substring(1));
  }

  private boolean isOne(JsonNode variants, JsonNode given, JsonNode told) {
    for (JsonNode variant : variants) {
      if (isPossible(variant, given, told)) {
        return true;
      }
    }
    return false;
  }

  /** Sets leave out and sort, so each must be found somewhere. */
  private boolean isArray(JsonNode schema, JsonNode given, JsonNode told) {
    JsonNode items = schema.get("items");
    if (!given.isArray()) {
      return told.size() == 1 && !given.isNull() && isPossible(items, given, told.get(0));
    }
    return told.size() <= given.size()
        && areAll(given, told, (one, other) -> isPossible(items, one, other))
        && areAll(told, given, (one, other) -> isPossible(items, other, one));
  }

  private interface Match {
    boolean of(JsonNode one, JsonNode other);
  }

  private static boolean areAll(JsonNode elements, JsonNode in, Match match) {
    for (JsonNode element : elements) {
      boolean found = false;
      for (JsonNode other : in) {
        found = found || match.of(element, other);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private boolean isObject(JsonNode schema, JsonNode given, JsonNode told) {
    JsonNode values = schema.path("additionalProperties");
    for (Map.Entry<String, JsonNode> property : given.properties()) {
      JsonNode of = schema.path("properties").path(property.getKey());
      JsonNode other = find(told, property.getKey(), schema.path("propertyNames"));
      boolean mayBeAbsent = values.isBoolean() && property.getValue().isNull();
      if (!(mayBeAbsent && isLeftOut(of, other))
          && !isPossible(values.isBoolean() ? of : values, property.getValue(), other)) {
        return false;
      }
    }
    for (Map.Entry<String, JsonNode> property : told.properties()) {
      boolean isGiven =
          !find(given, property.getKey(), schema.path("propertyNames")).isMissingNode();
      if (!isGiven
          && !isLeftOut(schema.path("properties").path(property.getKey()), property.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is told is what stands for a property that is not given. */
  private boolean isLeftOut(JsonNode schema, JsonNode told) {
    JsonNode present = schema.path("default");
    if (!present.isMissingNode()) {
      return isPossible(schema, present, told);
    }
    return told.isMissingNode() || UNSET.contains(told.toString());
  }

  /** By its name; where names are those of constants, in any case. */
  private JsonNode find(JsonNode object, String name, JsonNode names) {
    JsonNode found = object.path(name);
    JsonNode constants = names.has("$ref") ? resolved(names) : names;
    for (Map.Entry<String, JsonNode> other : object.properties()) {
      boolean same =
          constants.has("enum") && found.isMissingNode() && other.getKey().equalsIgnoreCase(name);
      found = same ? other.getValue() : found;
    }
    return found;
  }

  private static boolean isText(JsonNode schema, JsonNode given, JsonNode told) {
    if (schema.has("enum") || schema.has("const")) {
      List<String> names =
          schema.has("const")
              ? List.of(schema.get("const").textValue())
              : schema.get("enum").valueStream().map(JsonNode::textValue).toList();
      return names.contains(told.textValue())
          && (given.equals(told)
              || (!names.contains(given.textValue())
                  && given.textValue().equalsIgnoreCase(told.textValue())));
    }
    return given.equals(told)
        || FormValues.of(schema.path("pattern").asText())
            .map(form -> form.areSame(given.textValue(), told.textValue()))
            .orElse(false);
  }

  /** A number as its type holds it, which may be a float. */
  private static boolean isNumber(JsonNode schema, JsonNode given, JsonNode told) {
    if (!told.isNumber() || !(given.isNumber() || given.isTextual())) {
      return false;
    }
    try {
      BigDecimal value = new BigDecimal(given.asText());
      String max = schema.path("maximum").asText();
      return switch (max) {
        case "3.4028235E+38" -> value.floatValue() == told.decimalValue().floatValue();
        case "1.7976931348623157E+308" -> value.doubleValue() == told.decimalValue().doubleValue();
        default ->
            value.compareTo(told.decimalValue()) == 0
                || (schema.path("type").asText().equals("number")
                    && value.doubleValue() == told.decimalValue().doubleValue());
      };
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Equal as JSON: numbers by what they amount to, properties in any order. */
  private static boolean isSame(JsonNode given, JsonNode told) {
    if (given.isNumber() && told.isNumber()) {
      return given.decimalValue().compareTo(told.decimalValue()) == 0;
    }
    if (given.size() != told.size() || given.getNodeType() != told.getNodeType()) {
      return false;
    }
    if (given.isArray()) {
      for (int i = 0; i < given.size(); i++) {
        if (!isSame(given.get(i), told.get(i))) {
          return false;
        }
      }
      return true;
    }
    return given.isObject()
        ? given.properties().stream().allMatch(p -> isSame(p.getValue(), told.path(p.getKey())))
        : given.equals(told);
  }
}
