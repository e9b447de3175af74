package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Changes a value in one place: to another value, another form of the same, or none at all. */
final class Mutant {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<JsonNode> OTHERS =
      List.of(
          NODES.nullNode(),
          NODES.textNode("x"),
          NODES.textNode(""),
          NODES.textNode("3"),
          NODES.textNode("2.5"),
          NODES.textNode("03"),
          NODES.textNode("+3"),
          NODES.textNode(" 3"),
          NODES.textNode("NaN"),
          NODES.textNode("true"),
          NODES.textNode("True"),
          NODES.textNode("dark"),
          NODES.textNode("UP"),
          NODES.textNode("2024-05-31T13:45Z"),
          NODES.textNode("aaaaaaaa"),
          NODES.numberNode(0),
          NODES.numberNode(3),
          DecimalNode.valueOf(new BigDecimal("3.0")),
          DecimalNode.valueOf(new BigDecimal("3.7")),
          NODES.numberNode(-1),
          NODES.numberNode(70000),
          DecimalNode.valueOf(new BigDecimal("1e400")),
          NODES.booleanNode(true),
          NODES.booleanNode(false),
          NODES.objectNode(),
          NODES.arrayNode());

  private final Map<String, String> aliases;
  private final Random random;

  /**
   * @param aliases by the names that they stand for
   */
  Mutant(Map<String, String> aliases, Random random) {
    this.aliases = aliases;
    this.random = random;
  }

  /** A changed copy of an object. */
  JsonNode of(JsonNode value) {
    JsonNode copy = value.deepCopy();
    JsonNode parent = copy;
    while (true) {
      List<String> names = names(parent);
      String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
      JsonNode child = names.isEmpty() ? parent : child(parent, name);
      if (!child.isContainerNode() || child.isEmpty() || random.nextInt(4) == 0) {
        change(parent, name);
        return copy;
      }
      parent = child;
    }
  }

  private void change(JsonNode parent, String name) {
    if (parent instanceof ObjectNode object) {
      change(object, name);
    } else {
      change((ArrayNode) parent, name);
    }
  }

  private void change(ObjectNode object, String name) {
    if (name.isEmpty()) {
      object.set("added", other());
      return;
    }
    switch (random.nextInt(9)) {
      case 0 -> object.set("added", other());
      case 1 -> object.remove(name);
      case 2 -> object.set(swapped(name), object.remove(name));
      case 3 -> object.set(aliases.getOrDefault(name, name), object.remove(name));
      case 4 -> object.set(aliases.getOrDefault(name, swapped(name)), other());
      case 5, 6 -> object.set(name, turned(object.get(name)));
      default -> object.set(name, other());
    }
  }

  private void change(ArrayNode array, String name) {
    if (name.isEmpty()) {
      array.add(other());
      return;
    }
    int index = Integer.parseInt(name);
    switch (random.nextInt(5)) {
      case 0 -> array.add(array.get(index));
      case 1 -> array.remove(index);
      case 2, 3 -> array.set(index, turned(array.get(index)));
      default -> array.set(index, other());
    }
  }

  /** What may mean the same. */
  private static JsonNode turned(JsonNode node) {
    if (node.isNumber() || node.isBoolean()) {
      return NODES.textNode(node.asText());
    }
    if (node.isTextual()) {
      return NODES.textNode(swapped(node.textValue()));
    }
    return node.isArray() && node.size() == 1 ? node.get(0) : NODES.arrayNode().add(node);
  }

  private static String swapped(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
  }

  private JsonNode other() {
    return OTHERS.get(random.nextInt(OTHERS.size())).deepCopy();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.properties().forEach(property -> names.add(property.getKey()));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      names.add(Integer.toString(i));
    }
    return names;
  }

  private static JsonNode child(JsonNode parent, String name) {
    return parent.isArray() ? parent.get(Integer.parseInt(name)) : parent.get(name);
  }
}
