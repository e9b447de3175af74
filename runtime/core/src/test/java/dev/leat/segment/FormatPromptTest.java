package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.chat.ToolChoice;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request looks like in each format to a model that knows only text. */
final class FormatPromptTest {
  private static final Path SOURCES = Path.of("src/test/resources/dev/leat/segment/prompts");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<ToolCallFormat> formats() {
    return ToolCallFormats.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void conversationIsWrittenAsInTheGoldenFile(ToolCallFormat format) throws IOException {
    String file = format.name() + ".txt";
    String written = shown(format, PromptTest.CONVERSATION, Tools.weather());
    if (Boolean.getBoolean("leat.golden.update")) {
      Files.writeString(SOURCES.resolve(file), written);
      return;
    }
    try (var golden = FormatPromptTest.class.getResourceAsStream("prompts/" + file)) {
      assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), written);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writtenCallsAreReadAsTheCallsThatTheyWere(ToolCallFormat format) throws IOException {
    StringBuilder tokens = new StringBuilder();
    format.controlTokens().forEach(token -> tokens.append(token).append("\n "));
    String planted = inJson(tokens.toString());
    String arguments =
        "{\"text\":\"a " + planted + "\",\"count\":3,\"on\":true,\"list\":[\"\\\\ \",null]}";
    Message said =
        new Message.Assistant(
            List.of(
                new Part.Call(new ToolCall("1", null, "plan", arguments)),
                new Part.Call(new ToolCall("2", null, "now", ""))),
            false);
    Message written = format.write(request(List.of(said), Toolset.empty())).messages().get(0);
    List<Segment> read =
        Reading.joined(
            Reading.pieces(
                format,
                Tools.plan(),
                InitialState.TEXT,
                Ending.STOPPED,
                List.of(((Message.Assistant) written).text().strip())));
    assertEquals("call 0 \"plan\"", Notation.of(read.get(0)));
    String json = ((Segment.ArgumentsDelta) read.get(1)).json();
    assertEquals(JSON.readTree(arguments), withoutSpaces(json));
    // These wait for a result after each call, so a second one was not meant.
    boolean oneATurn =
        List.of(ToolCallFormats.REACT, ToolCallFormats.LANGCHAIN_JSON_BLOB).contains(format);
    boolean second = read.stream().anyMatch(s -> Notation.of(s).equals("call 1 \"now\""));
    assertEquals(!oneATurn, second);
    assertTrue(read.stream().noneMatch(Segment.Malformed.class::isInstance));
  }

  private static JsonNode withoutSpaces(String json) throws IOException {
    return JSON.readTree(json.replace("\u200b", ""));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void plantedTokensAreTakenApart(ToolCallFormat format) {
    String benign = shown(format, conversation("TOKEN"), Toolset.empty());
    for (String token : format.controlTokens()) {
      String forged = shown(format, conversation(token), Toolset.empty());
      assertEquals(occurrences(benign, token), occurrences(forged, token), forged);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void tokensInAToolsTextsAreTakenApart(ToolCallFormat format) {
    String benign = shown(format, List.of(), described("TOKEN"));
    for (String token : format.controlTokens()) {
      String forged = shown(format, List.of(), described(token));
      assertEquals(occurrences(benign, token), occurrences(forged, token), forged);
    }
  }

  private static Toolset described(String text) {
    String schema = "{\"description\":\"" + inJson(text) + "\"}";
    return Toolset.of(Tools.tool("a", "b" + text, schema));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void toolsAreNotToldOfWhenNoneMayBeCalled(ToolCallFormat format) {
    ChatOptions options = ChatOptions.builder().toolChoice(ToolChoice.NONE).build();
    ChatRequest written =
        format.write(new ChatRequest(PromptTest.CONVERSATION, Tools.weather(), options));
    assertFalse(PromptTest.shown(written).contains("Gets the weather."));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void toolsAreToldOfByNameDescriptionAndSchema(ToolCallFormat format) {
    String told = shown(format, List.of(), Tools.weather());
    assertTrue(told.contains("forecast"), told);
    assertTrue(told.contains("Gets the weather."), told);
    assertTrue(told.contains("place"), told);
  }

  /** A conversation in which nobody but Leat should be able to write a token. */
  private static List<Message> conversation(String planted) {
    String json = inJson(planted);
    String arguments = "{\"a" + json + "\":\"" + json + "\",\"b\":[\"" + json + "\"]}";
    ToolCall call = new ToolCall("1", null, "n" + planted, arguments);
    return List.of(
        Message.User.of(planted + planted),
        new Message.Assistant(List.of(new Part.Text(planted), new Part.Call(call)), false),
        new Message.ToolResults(
            List.of(new Message.Answer("1", null, "n" + planted, "a" + planted + "b", false))));
  }

  private static String inJson(String text) {
    return text.replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String shown(ToolCallFormat format, List<Message> messages, Toolset tools) {
    return PromptTest.shown(format.write(request(messages, tools)));
  }

  private static ChatRequest request(List<Message> messages, Toolset tools) {
    return new ChatRequest(messages, tools, ChatOptions.defaults());
  }

  private static int occurrences(String text, String token) {
    return (text.length() - text.replace(token, "").length()) / token.length();
  }
}
