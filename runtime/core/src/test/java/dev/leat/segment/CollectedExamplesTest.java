package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The worked example of every format in the collection that {@code LEAT_CORPUS} names: it is read
 * as it says, and its calls, written into a prompt as past ones, are read as the same again.
 */
final class CollectedExamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Formats of the collection that are another here, or go by another name. */
  static final Map<String, String> SAME =
      Map.of(
          "hermes_json", "hermes",
          "step3p5", "qwen3_coder_xml",
          "mimo_xml", "qwen3_coder_xml",
          "laguna_poolside", "glm45_xml");

  private static ArrayNode collection() throws IOException {
    String folder = System.getenv("LEAT_CORPUS");
    assumeTrue(folder != null, "LEAT_CORPUS does not name the folder of formats.json");
    return (ArrayNode) JSON.readTree(Path.of(folder, "formats.json").toFile());
  }

  private static ToolCallFormat format(JsonNode entry) {
    String name = entry.get("name").asText();
    return ToolCallFormats.named(SAME.getOrDefault(name, name));
  }

  @Test
  void examplesAreReadAsTheySay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode entry : collection()) {
      JsonNode example = entry.get("example");
      String output = example.get("model_output").asText();
      boolean inReasoning = output.contains("</think>") && !output.contains("<think>");
      inReasoning |= output.contains("<|close|>think") && !output.contains("<|open|>think");
      InitialState initial = inReasoning ? InitialState.REASONING : InitialState.TEXT;
      for (List<String> pieces : Cuts.everywhere(output)) {
        List<Segment> read =
            Reading.pieces(format(entry), tools(example), initial, Ending.STOPPED, pieces);
        String expected = expected(example);
        String found = found(read);
        if (!expected.equals(found)) {
          wrong.add(entry.get("name").asText() + ": expected " + expected + ", found " + found);
          break;
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void callsOfExamplesAreReadAgainFromThePromptThatTheyAreWrittenInto() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode entry : collection()) {
      JsonNode example = entry.get("example");
      List<Part> calls = new ArrayList<>();
      for (JsonNode call : example.get("tool_calls")) {
        String id = String.valueOf(calls.size());
        String arguments = arguments(call).toString();
        calls.add(new Part.Call(new ToolCall(id, null, call.get("name").asText(), arguments)));
      }
      if (calls.isEmpty()) {
        continue;
      }
      Message said = new Message.Assistant(calls, false);
      ChatRequest request = new ChatRequest(List.of(said), tools(example), ChatOptions.defaults());
      List<Message> written = format(entry).write(request).messages();
      String text = ((Message.Assistant) written.get(written.size() - 1)).text();
      List<Segment> read =
          Reading.pieces(
              format(entry), tools(example), InitialState.TEXT, Ending.STOPPED, List.of(text));
      List<String> found = calls(read);
      if (!found.equals(expectedCalls(example))) {
        wrong.add(entry.get("name").asText() + ": found " + found + " in " + text);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String expected(JsonNode example) {
    return "'" + example.get("text").asText() + "' " + expectedCalls(example);
  }

  private static List<String> expectedCalls(JsonNode example) {
    List<String> calls = new ArrayList<>();
    example
        .get("tool_calls")
        .forEach(call -> calls.add("call " + call.get("name").asText() + " " + arguments(call)));
    return calls;
  }

  /** Plain text is the input of a tool that has but one parameter. */
  private static JsonNode arguments(JsonNode call) {
    return call.has("arguments_text")
        ? JSON.createObjectNode().set("input", call.get("arguments_text"))
        : call.get("arguments");
  }

  private static String found(List<Segment> read) {
    StringBuilder text = new StringBuilder();
    for (Segment segment : read) {
      text.append(segment instanceof Segment.Text shown ? shown.text() : "");
    }
    // White space is kept here; the collection leaves out text that is nothing else.
    return "'" + (text.toString().isBlank() ? "" : text) + "' " + calls(read);
  }

  private static List<String> calls(List<Segment> read) {
    return SpelledOutput.meaning(read).stream()
        .filter(meaning -> meaning.startsWith("call ") || meaning.startsWith("malformed"))
        .toList();
  }

  /** The tools that the example calls, with the types of what it passes. */
  private static Toolset tools(JsonNode example) {
    List<ToolBinding> tools = new ArrayList<>();
    for (JsonNode call : example.get("tool_calls")) {
      ObjectNode schema = JSON.createObjectNode().put("type", "object");
      ObjectNode properties = schema.putObject("properties");
      arguments(call)
          .properties()
          .forEach(
              one ->
                  properties
                      .putObject(one.getKey())
                      .put("type", one.getValue().isNumber() ? "integer" : "string"));
      tools.add(Tools.tool(call.get("name").asText(), "", schema.toString()));
    }
    return Toolset.of(tools);
  }
}
