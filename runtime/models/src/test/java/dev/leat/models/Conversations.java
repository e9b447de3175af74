package dev.leat.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.Media;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Conversations from which the tests of all wires make requests. */
public final class Conversations {
  public static final Media PIXEL = Media.of("image/png", new byte[] {1, 2, 3});
  public static final Media ELSEWHERE =
      Media.at("image/jpeg", URI.create("https://example.org/a.jpg"));
  public static final Media PAPER = Media.of("application/pdf", new byte[] {4}).named("paper.pdf");

  private static final ObjectMapper PRETTY =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Conversations() {}

  /** Two tools, one of which has a schema with a reference. */
  public static Toolset tools() {
    return Toolset.of(
        tool(
            "get_weather",
            """
            {
              "type": "object",
              "properties": { "at": { "$ref": "#/$defs/Place" } },
              "required": ["at"],
              "$defs": {
                "Place": { "type": "object", "properties": { "city": { "type": "string" } } }
              }
            }
            """),
        tool("now", "{\"type\":\"object\",\"properties\":{}}"));
  }

  private static ToolBinding tool(String name, String schema) {
    return ToolBinding.of(
        ToolDescriptor.builder(name, "Tells \"" + name + "\".", schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  /**
   * Two turns, of which the second calls tools, and what is left of two that were cut short.
   *
   * @param first what the provider wants back of the first turn, after its thoughts
   * @param second the same for the second
   * @param last what it wants back at the end of the second
   */
  public static List<Message> history(List<Part> first, List<Part> second, List<Part> last) {
    List<Part> said = new ArrayList<>(List.of(new Part.Reasoning("Old thought.")));
    said.addAll(first);
    said.add(new Part.Text("It rains."));
    List<Part> called = new ArrayList<>(List.of(new Part.Reasoning("Look.")));
    called.addAll(second);
    called.add(new Part.State("elsewhere", "{\"signature\":\"x\"}"));
    called.add(new Part.Text("Let me look."));
    called.add(new Part.Call(new ToolCall("c1", "p1", "get_weather", "{\"at\": {\"n\":1.50}}")));
    called.add(new Part.Call(new ToolCall("c2", "p1", "now", "{\"broken")));
    called.add(new Part.Call(new ToolCall("c3", null, "now", "[1]")));
    called.add(new Part.Malformed("<tool_call>oops"));
    called.addAll(last);
    return List.of(
        new Message.Instructions("Be brief."),
        Message.User.of("Weather?"),
        new Message.Assistant(said, false),
        Message.User.of("And in \"Paris\"?"),
        new Message.Assistant(called, false),
        new Message.ToolResults(
            List.of(
                new Message.Answer("c1", "p1", "get_weather", "rain", false),
                new Message.Answer("c2", "p1", "now", "not JSON", true),
                new Message.Answer("c3", null, "now", "12:00", false, List.of(PIXEL)))),
        new Message.Assistant(List.of(), true),
        new Message.Assistant(List.of(new Part.Text("It r")), true),
        Message.User.of("Go on."));
  }

  /** A question with an image. */
  public static List<Message> shown(Media... media) {
    List<Part> parts = new ArrayList<>(List.of(new Part.Text("What is this?")));
    for (Media shown : media) {
      parts.add(shown.isImage() ? new Part.Image(shown) : new Part.File(shown));
    }
    return List.of(new Message.User(parts));
  }

  /** A body as golden files have it. */
  public static String pretty(byte[] body) {
    try {
      String text = new String(body, StandardCharsets.UTF_8);
      return PRETTY.writeValueAsString(WireJson.MAPPER.readTree(text)) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
