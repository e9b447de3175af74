package dev.leat.models.ollama;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolChoice;
import dev.leat.models.Conversations;
import dev.leat.models.Fixtures;
import dev.leat.models.http.Framing;
import dev.leat.models.http.ModelCall;
import dev.leat.models.wire.Environment;
import dev.leat.tool.Media;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as they are sent, a golden file each. */
final class RequestsTest {
  private static final Fixtures FIXTURES = new Fixtures("ollama");

  private static ModelCall call(ChatRequest request) {
    ChatOptions options = request.options().orElse(ChatOptions.builder().model("qwen3").build());
    OllamaWire wire = new OllamaWire(new RequestWriter(8192, Duration.ofMinutes(5), "{}"));
    wire.options().check(options);
    return wire.call(request, options);
  }

  private static String body(ChatRequest request) {
    return Conversations.pretty(call(request).body());
  }

  private static ChatRequest asking(ChatOptions.Builder options) {
    return new ChatRequest(List.of(Message.User.of("Hi")), Conversations.tools(), options.build());
  }

  @Test
  void aHistoryIsAsTheGoldenFileSays() {
    List<Message> history = Conversations.history(List.of(), List.of(), List.of());
    String actual = body(new ChatRequest(history, Toolset.empty(), ChatOptions.defaults()));

    var golden = FIXTURES.file("requests/history.json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  @Test
  void thoughtsGoBackUntilTheUserSpeaksAgain() {
    List<Message> messages = Conversations.history(List.of(), List.of(), List.of()).subList(0, 6);
    String body = body(new ChatRequest(messages, Toolset.empty(), ChatOptions.defaults()));
    assertTrue(body.contains("\"thinking\" : \"Look.\""), body);
    assertTrue(!body.contains("Old thought."), body);
  }

  @Test
  void optionsToolsAndImagesAreAsTheGoldenFileSays() {
    ChatOptions options =
        ChatOptions.builder()
            .maxTokens(100)
            .temperature(0.5)
            .topP(0.9)
            .seed(7)
            .stop(List.of("END"))
            .parallelToolCalls(true)
            .reasoningEffort("high")
            .responseFormat(ResponseFormat.schema("answer", "{\"type\": \"object\"}"))
            .build();
    List<Message> shown = Conversations.shown(Conversations.PIXEL);
    String actual = body(new ChatRequest(shown, Conversations.tools(), options));

    var golden = FIXTURES.file("requests/plain.json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"enabled | true", "none | false", "low | \"low\""})
  void thinkingIsSwitchedOrGraded(String effort, String think) {
    String body = body(asking(ChatOptions.builder().reasoningEffort(effort)));
    assertTrue(body.contains("\"think\" : " + think), body);
  }

  @Test
  void formatsAreWordsOrSchemas() {
    String json = body(asking(ChatOptions.builder().responseFormat(ResponseFormat.JSON)));
    assertTrue(json.contains("\"format\" : \"json\""), json);
    String text = body(asking(ChatOptions.builder().responseFormat(ResponseFormat.TEXT)));
    assertTrue(!text.contains("\"format\""), text);
  }

  @Test
  void toForbidCallsTheToolsAreLeftOut() {
    assertTrue(!body(asking(ChatOptions.builder().toolChoice(ToolChoice.NONE))).contains("tools"));
    assertTrue(body(asking(ChatOptions.builder().toolChoice(ToolChoice.AUTO))).contains("tools"));
  }

  @Test
  void whatOllamaLacksIsRefused() {
    refused(ChatOptions.builder().toolChoice(ToolChoice.REQUIRED), "toolChoice");
    refused(ChatOptions.builder().toolChoice(ToolChoice.tool("now")), "toolChoice");
    refused(ChatOptions.builder().parallelToolCalls(false), "parallelToolCalls");
    refused(ChatOptions.builder().reasoningTokens(100), "reasoningTokens");
  }

  private static void refused(ChatOptions.Builder options, String option) {
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> call(asking(options))).getMessage());
    assertTrue(message.contains(option) && message.contains("Fix: "), message);
  }

  @Test
  void imagesAreBytesAndFilesAreNone() {
    for (Media media : List.of(Conversations.ELSEWHERE, Conversations.PAPER)) {
      ChatRequest request =
          new ChatRequest(Conversations.shown(media), Toolset.empty(), ChatOptions.defaults());
      String message =
          String.valueOf(assertThrows(ChatException.class, () -> call(request)).getMessage());
      assertTrue(message.startsWith("Nothing was sent: Ollama takes"), message);
    }
  }

  @Test
  void answersComeALineEachOrWhole() {
    assertEquals(Framing.NDJSON, call(asking(ChatOptions.builder())).framing());
    assertEquals(Framing.WHOLE, call(asking(ChatOptions.builder().stream(false))).framing());
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, http://localhost:11434",
    "0.0.0.0, http://localhost:11434",
    "0.0.0.0:8080, http://localhost:8080",
    ":8080, http://localhost:8080",
    "[::]:8080, http://localhost:8080",
    "10.0.0.7, http://10.0.0.7:11434",
    "box:99, http://box:99",
    "https://ollama.com, https://ollama.com",
  })
  void hostsAreReadAsOllamaReadsThem(String host, String url) {
    assertEquals(url, OllamaHost.url(host));
  }

  @Test
  void theEnvironmentNamesIt() {
    Map<String, String> set = Map.of("LEAT_MODEL", "qwen3", "OLLAMA_HOST", "box");
    try (OllamaChatModel model = OllamaChatModel.from(new Environment(set::get))) {
      assertEquals("ollama:qwen3", model.name());
    }
    Environment empty = new Environment(name -> null);
    assertThrows(IllegalStateException.class, () -> OllamaChatModel.from(empty));
  }
}
