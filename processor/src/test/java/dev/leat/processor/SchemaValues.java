package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes values that a schema allows, edges preferred; the same ones for the same seed. */
final class SchemaValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of("", "a", "\"", "\\", "\n", "\u0000", "日", "\uD83D\uDE00", "null", "3", " ");
  private static final List<String> CHARACTERS = List.of("a", "\"", "\n", "\u0000", "日", "\uFFFF");

  /** The pattern of a {@code char}. */
  private static final String ONE_UNIT = "^[\\u0000-\\uFFFF]$";

  private final JsonNode root;
  private final Random random;
  private final FormTexts forms;

  SchemaValues(JsonNode root, long seed) {
    this.root = root;
    this.random = new Random(seed);
    this.forms = new FormTexts(random);
  }

  JsonNode next() {
    return value(root, 0);
  }

  private JsonNode value(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      return value(root.at(schema.get("$ref").textValue().substring(1)), depth);
    }
    if (schema.has("enum")) {
      return pick(schema.get("enum"));
    }
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("oneOf")) {
      return value(pick(schema.get("oneOf")), depth);
    }
    if (schema.has("anyOf")) {
      return value(pick(schema.get("anyOf")), depth);
    }
    if (!schema.has("type")) {
      return anything(depth);
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? pick(type).asText() : type.asText()) {
      case "string" -> NODES.textNode(text(schema));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "integer" -> NODES.numberNode(integer(schema));
      case "number" -> NODES.numberNode(number(schema));
      case "array" -> array(schema, depth);
      case "object" -> object(schema, depth);
      case "null" -> NODES.nullNode();
      default -> throw new IllegalStateException("no values for " + schema);
    };
  }

  private JsonNode anything(int depth) {
    int kinds = depth > 5 ? 5 : 7;
    return switch (random.nextInt(kinds)) {
      case 0 -> NODES.textNode(pick(TEXTS));
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(new BigInteger(random.nextInt(90), random).negate());
      case 3 -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(2001) - 1000, 2));
      case 4 -> NODES.nullNode();
      case 5 -> array(NODES.objectNode().set("items", NODES.objectNode()), depth);
      default -> map(NODES.objectNode(), NODES.objectNode(), NODES.objectNode(), depth);
    };
  }

  /** As many as there may be at most, or as there must be. */
  private int size(JsonNode schema, String of, int most) {
    int min = schema.path("min" + of).asInt(0);
    return min + random.nextInt(Math.max(min, schema.path("max" + of).asInt(most)) - min + 1);
  }

  private ObjectNode map(JsonNode schema, JsonNode names, JsonNode values, int depth) {
    ObjectNode object = NODES.objectNode();
    for (int i = size(schema, "Properties", 2); i > 0; i--) {
      String name = names.isEmpty() ? pick(TEXTS) : value(names, depth).textValue();
      object.set(name, value(values, depth + 1));
    }
    return object;
  }

  private String text(JsonNode schema) {
    if (schema.path("pattern").asText().equals(ONE_UNIT)) {
      return pick(CHARACTERS);
    }
    boolean free = !schema.has("pattern") && !schema.has("minLength") && !schema.has("maxLength");
    return free ? pick(TEXTS) : forms.next(schema.toString());
  }

  private BigDecimal integer(JsonNode schema) {
    BigInteger min = bound(schema, "inimum", 1).setScale(0, RoundingMode.CEILING).toBigInteger();
    BigInteger max = bound(schema, "aximum", -1).setScale(0, RoundingMode.FLOOR).toBigInteger();
    BigInteger value =
        switch (random.nextInt(4)) {
          case 0 -> min;
          case 1 -> max;
          case 2 -> BigInteger.valueOf(random.nextInt(3) - 1).max(min).min(max);
          default -> new BigInteger(max.bitLength(), random).max(min).min(max);
        };
    // 3.0 is an integer too.
    return new BigDecimal(value).setScale(random.nextInt(10) == 0 ? 1 : 0);
  }

  /** A number near what is demanded, or as it is. */
  private BigDecimal number(JsonNode schema) {
    BigDecimal value =
        switch (random.nextInt(5)) {
          case 0 -> bound(schema, "inimum", 0.25);
          case 1 -> bound(schema, "aximum", -0.25);
          case 2 -> new BigDecimal("1e-400");
          case 3 -> BigDecimal.valueOf(random.nextInt(2001) - 1000, 2);
          default -> new BigDecimal(random.nextDouble());
        };
    return SchemaOracleTest.isValid(schema.toString(), value.toString())
        ? value
        : bound(schema, "inimum", 0.25);
  }

  private static BigDecimal bound(JsonNode schema, String name, double step) {
    String exclusive = "exclusive" + "M" + name;
    return schema.has(exclusive)
        ? schema.get(exclusive).decimalValue().add(BigDecimal.valueOf(step))
        : schema.get("m" + name).decimalValue();
  }

  private JsonNode array(JsonNode schema, int depth) {
    ArrayNode array = NODES.arrayNode();
    Set<JsonNode> seen = new HashSet<>();
    for (int i = size(schema, "Items", depth > 5 ? 0 : 3); i > 0; i--) {
      JsonNode element = value(schema.get("items"), depth + 1);
      // Equal as numbers is equal: 1 and 1.0 are one value.
      JsonNode key =
          element.isNumber()
              ? NODES.numberNode(element.decimalValue().stripTrailingZeros())
              : element;
      if (!schema.path("uniqueItems").asBoolean() || seen.add(key)) {
        array.add(element);
      }
    }
    return array;
  }

  private JsonNode object(JsonNode schema, int depth) {
    if (schema.get("additionalProperties").isObject()) {
      JsonNode names = schema.path("propertyNames");
      return map(schema, names, schema.get("additionalProperties"), depth);
    }
    ObjectNode object = NODES.objectNode();
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.textValue()));
    List<Map.Entry<String, JsonNode>> properties =
        new ArrayList<>(schema.get("properties").properties());
    Collections.shuffle(properties, random);
    for (Map.Entry<String, JsonNode> property : properties) {
      boolean wanted = depth < 6 && random.nextBoolean();
      if (wanted || required.contains(property.getKey())) {
        object.set(property.getKey(), value(property.getValue(), depth + 1));
      }
    }
    return object;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private JsonNode pick(JsonNode from) {
    return from.get(random.nextInt(from.size()));
  }
}
