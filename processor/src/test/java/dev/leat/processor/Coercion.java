package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Whether a value is what another one stands for, though no schema says so. These are all the
 * liberties that are taken:
 *
 * <ul>
 *   <li>a string that holds a number, or {@code true} or {@code false}, stands for that;
 *   <li>the name of a constant may be in another case, as a value and as a map's key;
 *   <li>a property that is null is as one that is absent;
 *   <li>a value that is not in an array stands for one with it alone.
 * </ul>
 */
final class Coercion {
  private Coercion() {}

  static boolean isPossible(JsonNode given, JsonNode told) {
    if (told.isArray()) {
      return given.isArray()
          ? areAll(given, told)
          : told.size() == 1 && isPossible(given, told.get(0));
    }
    if (told.isObject()) {
      return given.isObject() && isObject(given, told);
    }
    if (told.isNumber()) {
      return isNumber(given, told.decimalValue());
    }
    if (told.isBoolean()) {
      return given.asText().equals(told.asText());
    }
    return told.isNull() ? given.isNull() : given.isTextual();
  }

  /** Sets leave out and sort, so each must be found somewhere. */
  private static boolean areAll(JsonNode given, JsonNode told) {
    for (JsonNode element : given) {
      boolean found = false;
      for (JsonNode other : told) {
        found |= isPossible(element, other);
      }
      if (!found) {
        return false;
      }
    }
    return told.size() <= given.size();
  }

  private static boolean isObject(JsonNode given, JsonNode told) {
    for (Map.Entry<String, JsonNode> property : given.properties()) {
      JsonNode other = find(told, property.getKey());
      if (!property.getValue().isNull() && !isPossible(property.getValue(), other)) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode find(JsonNode told, String name) {
    JsonNode found = told.path(name);
    for (Map.Entry<String, JsonNode> other : told.properties()) {
      boolean same = found.isMissingNode() && other.getKey().equalsIgnoreCase(name);
      found = same ? other.getValue() : found;
    }
    return found;
  }

  /** A number as its type holds it, which may be a float. */
  private static boolean isNumber(JsonNode given, BigDecimal told) {
    if (!given.isNumber() && !given.isTextual()) {
      return false;
    }
    try {
      BigDecimal value = new BigDecimal(given.asText());
      return value.compareTo(told) == 0
          || value.doubleValue() == told.doubleValue()
          || value.floatValue() == told.floatValue();
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
