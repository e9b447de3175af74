package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Outputs and their meanings from other projects' tests, which are not part of this one. They are
 * read from the folder that the environment variable {@code LEAT_CORPUS} names.
 */
final class CorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final JsonNode NONE = JSON.createArrayNode();

  /** What reasoning stands between in one format or another. */
  private static final String[][] REASONING = {
    {"<think>", "</think>"},
    {"<seed:think>", "</seed:think>"},
    {"<mm:think>", "</mm:think>"},
    {"[THINK]", "[/THINK]"},
    {"<|START_THINKING|>", "<|END_THINKING|>"},
    {"<|channel>thought", "<channel|>"},
    {"<|channel|>analysis", "<|end|>"},
    {"<|open|>think<|sep|>", "<|close|>think<|sep|>"},
    {"<|message|>", "<|eom|>"}
  };

  /**
   * A format under its name in the corpus.
   *
   * @param name as the rows have it
   */
  record Source(String name, ToolCallFormat format) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (ToolCallFormat format : ToolCallFormats.all()) {
      boolean isHermes = format == ToolCallFormats.HERMES;
      sources.add(new Source(isHermes ? "hermes_json" : format.name(), format));
    }
    sources.add(new Source("reka_edge", ToolCallFormats.HERMES));
    sources.add(new Source("bare_json_list", ToolCallFormats.BARE_JSON));
    sources.add(new Source("generic_json", ToolCallFormats.BARE_JSON));
    sources.add(new Source("step3p5", ToolCallFormats.QWEN3_CODER));
    sources.add(new Source("gigachat31", ToolCallFormats.GIGACHAT3));
    sources.add(new Source("laguna_poolside", ToolCallFormats.GLM45));
    return sources;
  }

  @ParameterizedTest
  @MethodSource("sources")
  void readsAsOthersDo(Source source) throws IOException {
    Map<String, String> exceptions = exceptions();
    List<JsonNode> rows = rows(source.name());
    List<String> problems = new ArrayList<>();
    for (JsonNode row : rows) {
      String id = row.get("id").asText();
      boolean agrees = expected(row).equals(found(row, source.format()));
      if (agrees == exceptions.containsKey(id)) {
        problems.add(id + ": expected " + expected(row) + ", found " + found(row, source.format()));
      }
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void everyExceptionIsStillInTheCorpus() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Source source : sources()) {
      rows(source.name()).forEach(row -> ids.add(row.get("id").asText()));
    }
    assertEquals(
        List.of(), exceptions().keySet().stream().filter(id -> !ids.contains(id)).toList());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void howARowIsCutMakesNoDifference(Source source) throws IOException {
    for (JsonNode row : rows(source.name())) {
      String output = row.get("model_output").asText();
      List<Segment> whole = read(row, source.format(), List.of(output));
      for (List<String> pieces : Cuts.of(output, new Random(1))) {
        assertEquals(whole, read(row, source.format(), pieces), pieces::toString);
      }
    }
  }

  private static List<Segment> read(JsonNode row, ToolCallFormat format, List<String> pieces) {
    return Reading.joined(
        Reading.pieces(format, tools(row), initialState(row), Ending.STOPPED, pieces));
  }

  /** The row's tools; where it has none, those that are called. */
  private static Toolset tools(JsonNode row) {
    Map<String, ToolBinding> tools = new LinkedHashMap<>();
    for (JsonNode tool : row.path("tools")) {
      String name = tool.get("name").asText();
      tools.put(name, Tools.tool(name, "", tool.path("parameters").toString()));
    }
    for (JsonNode call : row.path("tools").isEmpty() ? row.get("expected_tool_calls") : NONE) {
      String name = call.get("name").asText();
      tools.put(name, Tools.tool(name, "", "{}"));
    }
    return Toolset.of(tools.values());
  }

  /** What others expect and Leat does not give, and why, by the row's id. */
  private static Map<String, String> exceptions() throws IOException {
    Map<String, String> exceptions = new TreeMap<>();
    try (var file = CorpusTest.class.getResourceAsStream("corpus-exceptions.txt")) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        exceptions.put(line.substring(0, line.indexOf(' ')), line);
      }
    }
    return exceptions;
  }

  private static List<JsonNode> rows(String format) throws IOException {
    String folder = System.getenv("LEAT_CORPUS");
    assumeTrue(folder != null, "LEAT_CORPUS does not name the folder of vectors.jsonl");
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(folder, "vectors.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      if (row.get("format").asText().equals(format)
          && row.get("reliable").asBoolean()
          && !row.get("scope").asText().equals("reasoning_only")) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String expected(JsonNode row) throws IOException {
    List<String> calls = new ArrayList<>();
    for (JsonNode call : row.get("expected_tool_calls")) {
      JsonNode raw = call.path("arguments").path("__raw__");
      String arguments = raw.isMissingNode() ? call.path("arguments").toString() : plain(raw);
      calls.add(call.get("name").asText() + arguments);
    }
    return meaning(row, expectedText(row), row.path("expected_reasoning").asText(""), calls);
  }

  /** Input that is no JSON, as the arguments of a tool that nobody declared. */
  private static String plain(JsonNode text) {
    return JSON.createObjectNode().set("input", text).toString();
  }

  /** The exact text where it is known; elsewhere each project trims in its own way. */
  private static String expectedText(JsonNode row) {
    return row.hasNonNull("strict_text")
        ? row.get("strict_text").asText()
        : row.path("expected_text").asText("");
  }

  private static String found(JsonNode row, ToolCallFormat format) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder reasoning = new StringBuilder();
    List<String> calls = new ArrayList<>();
    String name = "";
    String json = "";
    String output = row.get("model_output").asText();
    for (Segment segment : read(row, format, List.of(output))) {
      if (segment instanceof Segment.Text piece) {
        text.append(piece.text());
      } else if (segment instanceof Segment.Reasoning piece) {
        reasoning.append(piece.text());
      } else if (segment instanceof Segment.CallStart start) {
        name = start.name();
      } else if (segment instanceof Segment.ArgumentsDelta arguments) {
        json = arguments.json();
      } else if (segment instanceof Segment.CallEnd) {
        calls.add(name + (JsonText.isValue(json) ? JSON.readTree(json) : " no JSON: " + json));
      } else if (segment instanceof Segment.Malformed call) {
        calls.add("malformed: " + call.reason());
      }
    }
    return meaning(row, text.toString(), reasoning.toString(), calls);
  }

  /**
   * Where a row says nothing of it, output that closes reasoning without opening it began in it.
   */
  private static InitialState initialState(JsonNode row) {
    String output = row.get("model_output").asText();
    if (row.path("initial_state").asText("").equals("reasoning")) {
      return InitialState.REASONING;
    }
    boolean opened = false;
    for (String[] markers : REASONING) {
      opened |= output.contains(markers[0]);
      int close = output.indexOf(markers[1]);
      int open = output.indexOf(markers[0]);
      if (close >= 0 && (open < 0 || open > close)) {
        return InitialState.REASONING;
      }
    }
    boolean thinks = !row.path("expected_reasoning").asText("").isEmpty();
    return thinks && !opened ? InitialState.REASONING : InitialState.TEXT;
  }

  private static String meaning(JsonNode row, String text, String reasoning, List<String> calls) {
    boolean exact = row.hasNonNull("strict_text");
    boolean callsOnly = !exact && row.get("scope").asText().equals("tools_only");
    String shown = callsOnly ? "" : exact ? text : text.strip();
    return "text '" + shown + "', reasoning '" + reasoning.strip() + "', calls " + calls;
  }
}
