package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Values of the types of a schema, near its constraints and on both sides of them. */
final class ConstrainedValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u2003",
          "\u00A0",
          "\u0001",
          "a",
          "ab",
          "abc",
          "abcd",
          "abcde",
          "abcdef",
          "\uD83D\uDE00",
          "\uD83D\uDE00\uD83D\uDE00",
          "a\uD83D\uDE00b",
          "a-b",
          "-a",
          "a--b",
          "AB",
          "AB1",
          "AB12",
          "ABCDE",
          "A1B",
          "yes",
          "YES",
          "no",
          "noo",
          "Abc1",
          "abc1",
          "Abcd",
          "Ab\n1",
          "pass Word 1",
          "<b>",
          "a<",
          "word_1",
          "xyz",
          "a@b",
          "a@b.c",
          "a@b.",
          "@b.c",
          "first.last+tag@mail.example.com",
          "a..b@c.d",
          "a@-b.c",
          "日本",
          "日本語日本語",
          "\uD800a");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "-5",
          "-6",
          "9",
          "10",
          "16",
          "17",
          "99",
          "100",
          "-99",
          "-100",
          "127",
          "128",
          "999",
          "1000",
          "-999",
          "-1000",
          "1.0",
          "5.00",
          "0.5",
          "-0.0",
          "0.1",
          "0.2",
          "0.10000000000000001",
          "0.10000000000000002",
          "0.100000000000000000001",
          "0.3",
          "0.30000000000000004",
          "0.3000000000000000000001",
          "-1.5",
          "-1.50000001",
          "2.5",
          "2.4999999999999999999999",
          "1e-400",
          "-1e-400",
          "4.9E-324",
          "1e2",
          "3.4e38",
          "1e300",
          "1e400",
          "32767",
          "32768",
          "2147483647",
          "2147483648",
          "-1e-50");

  private static final String ALPHABET = "abAB01-_.@< \uD83D\uDE00日";

  private final Random random;

  ConstrainedValues(Random random) {
    this.random = random;
  }

  JsonNode next(JsonNode schema) {
    if (schema.has("anyOf")) {
      return random.nextInt(4) == 0 ? NODES.nullNode() : next(schema.at("/anyOf/0"));
    }
    if (schema.has("enum")) {
      return NODES.textNode(pick(List.of("up", "down", "left")));
    }
    return switch (schema.path("type").asText()) {
      case "string" -> NODES.textNode(text());
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "array" -> array(schema.get("items"));
      case "object" -> object(schema.has("propertyNames"), schema.get("additionalProperties"));
      default -> NODES.numberNode(number());
    };
  }

  private String text() {
    if (random.nextInt(3) > 0) {
      return pick(TEXTS);
    }
    StringBuilder text = new StringBuilder();
    int[] letters = ALPHABET.codePoints().toArray();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private BigDecimal number() {
    return random.nextInt(4) > 0
        ? new BigDecimal(pick(NUMBERS))
        : BigDecimal.valueOf(random.nextInt(4001) - 2000, random.nextInt(4));
  }

  private ArrayNode array(JsonNode items) {
    ArrayNode array = NODES.arrayNode();
    for (int i = random.nextInt(5); i > 0; i--) {
      array.add(next(items));
    }
    return array;
  }

  private ObjectNode object(boolean anyNames, JsonNode values) {
    ObjectNode object = NODES.objectNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      // What validates reads no half of a pair in a name.
      String any = text().replaceAll("[\uD800-\uDFFF]", "");
      object.set(anyNames ? any : "k" + i, next(values));
    }
    return object;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
