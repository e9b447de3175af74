package dev.leat.processor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A value that was changed in one place.
 *
 * @param pointer the place, as a JSON Pointer
 */
record Mutant(JsonNode value, String pointer) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<JsonNode> OTHERS =
      List.of(
          NODES.nullNode(),
          NODES.textNode("x"),
          NODES.textNode(""),
          NODES.textNode("3"),
          NODES.textNode("2.5"),
          NODES.textNode("true"),
          NODES.textNode("dark"),
          NODES.textNode("UP"),
          NODES.numberNode(3),
          NODES.numberNode(new BigDecimal("3.7")),
          NODES.numberNode(-1),
          NODES.numberNode(new BigDecimal("1e400")),
          NODES.booleanNode(true),
          NODES.objectNode(),
          NODES.arrayNode());

  /** Changes a copy of an object or array, or of something in it. */
  static Mutant of(JsonNode value, Random random) {
    JsonNode copy = value.deepCopy();
    JsonNode parent = copy;
    StringBuilder pointer = new StringBuilder();
    while (true) {
      List<String> names = names(parent);
      String name = names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
      JsonNode child = names.isEmpty() ? parent : child(parent, name);
      boolean deeper = child.isContainerNode() && !child.isEmpty() && random.nextInt(4) > 0;
      if (!deeper) {
        return new Mutant(copy, pointer + "/" + change(parent, name, random));
      }
      pointer.append('/').append(escaped(name));
      parent = child;
    }
  }

  /** What happened to the parent, by the name or index of what was changed. */
  private static String change(JsonNode parent, String name, Random random) {
    JsonNode other = OTHERS.get(random.nextInt(OTHERS.size()));
    if (parent instanceof ObjectNode object) {
      int how = name.isEmpty() ? 0 : random.nextInt(5);
      if (how == 0) {
        object.set("added", other);
        return "added";
      }
      if (how == 1) {
        object.remove(name);
      } else {
        object.set(name, other);
      }
      return escaped(name);
    }
    ArrayNode array = (ArrayNode) parent;
    if (name.isEmpty() || random.nextInt(4) == 0) {
      array.add(array.isEmpty() ? other : array.get(0));
      return Integer.toString(array.size() - 1);
    }
    array.set(Integer.parseInt(name), other);
    return name;
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

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
