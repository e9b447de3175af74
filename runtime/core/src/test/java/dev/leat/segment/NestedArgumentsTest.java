package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tags in tags, made from values, mean those values; the schema says what a text stands for. */
final class NestedArgumentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CASES = 300;
  private static final String MARK = "]<]minimax[>[";
  private static final List<String> TEXTS =
      List.of("", " ", "5", "null", "a\nb", "]", "]<]mini", "</x>", "\"q\" \\", "天気 😀", "[1]");

  /** A tree of itself, as Leat's own schemas refer to a type that they use again. */
  private static final String SCHEMA =
      """
      {
        "type": "object",
        "properties": { "root": { "$ref": "#/$defs/Node" } },
        "$defs": {
          "Node": {
            "type": "object",
            "properties": {
              "text": { "type": "string" },
              "count": { "type": "integer" },
              "lines": { "type": "array", "items": { "type": "string" } },
              "more": { "type": "array", "items": { "$ref": "#/$defs/Node" } },
              "named": { "type": "object", "additionalProperties": { "type": "string" } },
              "item": { "type": "string" }
            }
          }
        }
      }
      """;

  @Test
  void tagsMeanTheValueThatTheyWereMadeFrom() {
    Seeds.of(CASES)
        .forEach(
            seed -> {
              JsonNode root = node(new Random(seed), 3);
              String output = output(root);
              for (List<String> pieces : List.of(List.of(output), Reading.characters(output))) {
                assertEquals(root, read(pieces).get("root"), () -> output + Seeds.rerun(seed));
              }
            });
  }

  private static JsonNode node(Random random, int depth) {
    var node = JSON.createObjectNode().put("text", text(random));
    if (random.nextBoolean()) {
      node.put("count", random.nextInt());
    }
    if (random.nextInt(3) == 0) {
      node.put("item", text(random));
    }
    var lines = node.putArray("lines");
    for (int i = random.nextInt(3); i > 0; i--) {
      lines.add(text(random));
    }
    var named = node.putObject("named");
    for (int i = random.nextInt(3); i > 0; i--) {
      named.put("k" + i, text(random));
    }
    var more = node.putArray("more");
    for (int i = depth > 0 ? random.nextInt(3) : 0; i > 0; i--) {
      more.add(node(random, depth - 1));
    }
    return node;
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static String output(JsonNode root) {
    return MARK
        + "<tool_call>"
        + MARK
        + "<invoke name=\"grow\">"
        + tag("root", root)
        + MARK
        + "</invoke>"
        + MARK
        + "</tool_call>";
  }

  private static String tag(String name, JsonNode value) {
    StringBuilder inner = new StringBuilder();
    for (Map.Entry<String, JsonNode> one : value.properties()) {
      inner.append(tag(one.getKey(), one.getValue()));
    }
    for (JsonNode one : value.isArray() ? value : JSON.createArrayNode()) {
      inner.append(tag("item", one));
    }
    inner.append(value.isValueNode() ? value.asText() : "");
    return MARK + "<" + name + ">" + inner + MARK + "</" + name + ">";
  }

  private static JsonNode read(List<String> pieces) {
    Toolset tools = Toolset.of(Tools.tool("grow", "Grows.", SCHEMA));
    List<Segment> read = new ArrayList<>();
    read.addAll(
        Reading.joined(
            Reading.pieces(
                ToolCallFormats.MINIMAX_M3, tools, InitialState.TEXT, Ending.STOPPED, pieces)));
    try {
      return JSON.readTree(((Segment.ArgumentsDelta) read.get(1)).json());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
