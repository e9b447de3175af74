package dev.leat.models.dashscope;

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
import dev.leat.models.http.ModelCall;
import dev.leat.models.wire.Environment;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as they are sent, a golden file each. */
final class RequestsTest {
  private static final Fixtures FIXTURES = new Fixtures("dashscope");

  private static ModelCall call(DashScopeEndpoint endpoint, ChatRequest request) {
    ChatOptions options =
        request.options().orElse(ChatOptions.builder().model("qwen-plus").build());
    DashScopeWire wire = new DashScopeWire(endpoint, new RequestWriter("{}"));
    wire.options().check(options);
    return wire.call(request, options);
  }

  private static String body(DashScopeEndpoint endpoint, ChatRequest request) {
    return Conversations.pretty(call(endpoint, request).body());
  }

  private static ChatRequest asking(List<Message> messages, ChatOptions.Builder options) {
    return new ChatRequest(messages, Conversations.tools(), options.build());
  }

  @ParameterizedTest
  @CsvSource({"TEXT", "MULTIMODAL"})
  void aHistoryIsAsTheGoldenFileSays(DashScopeEndpoint endpoint) {
    List<Message> history = Conversations.history(List.of(), List.of(), List.of());
    ChatRequest request = new ChatRequest(history, Toolset.empty(), ChatOptions.defaults());
    String actual = body(endpoint, request);

    var golden = FIXTURES.file("requests/history." + endpoint + ".json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  @Test
  void thoughtsGoBackUntilTheUserSpeaksAgain() {
    List<Message> messages = Conversations.history(List.of(), List.of(), List.of()).subList(0, 6);
    String body =
        body(
            DashScopeEndpoint.TEXT,
            new ChatRequest(messages, Toolset.empty(), ChatOptions.defaults()));
    assertTrue(body.contains("\"reasoning_content\" : \"Look.\""), body);
    assertTrue(!body.contains("Old thought."), body);
  }

  @Test
  void optionsToolsAndImagesAreAsTheGoldenFileSays() {
    ChatOptions.Builder options =
        ChatOptions.builder()
            .maxTokens(100)
            .temperature(0.5)
            .topP(0.9)
            .seed(7)
            .stop(List.of("END"))
            .toolChoice(ToolChoice.AUTO)
            .parallelToolCalls(true)
            .reasoningTokens(50)
            .responseFormat(ResponseFormat.schema("answer", "{\"type\": \"object\"}"));
    List<Message> shown = Conversations.shown(Conversations.PIXEL, Conversations.ELSEWHERE);
    String actual = body(DashScopeEndpoint.AUTO, asking(shown, options));

    var golden = FIXTURES.file("requests/plain.json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  @ParameterizedTest
  @CsvSource({
    "qwen-plus, TEXT",
    "qwen3-max, TEXT",
    "qwen3.7-max, TEXT",
    "deepseek-v3.2, TEXT",
    "qwen3-vl-plus, MULTIMODAL",
    "qwen-vl-max-latest, MULTIMODAL",
    "qvq-max, MULTIMODAL",
    "qwen3.5-plus, MULTIMODAL",
    "qwen3.6-flash, MULTIMODAL",
    "qwen3.8-max, MULTIMODAL",
    "qwen3.5-omni-flash, MULTIMODAL",
    "qwen-omni-turbo, MULTIMODAL",
  })
  void modelsAreAskedWhereTheyAnswer(String model, DashScopeEndpoint place) {
    ChatOptions.Builder options = ChatOptions.builder().model(model);
    ChatRequest request = asking(List.of(Message.User.of("Hi")), options);
    assertEquals(place.path(), call(DashScopeEndpoint.AUTO, request).path());
  }

  @Test
  void theEndpointThatIsSetIsAsked() {
    ChatRequest plain = asking(List.of(Message.User.of("Hi")), ChatOptions.builder());
    assertEquals(
        "services/aigc/multimodal-generation/generation",
        call(DashScopeEndpoint.MULTIMODAL, plain).path());

    ChatRequest shown = asking(Conversations.shown(Conversations.PIXEL), ChatOptions.builder());
    ChatException refusal =
        assertThrows(ChatException.class, () -> call(DashScopeEndpoint.TEXT, shown));
    assertTrue(String.valueOf(refusal.getMessage()).contains("DashScopeEndpoint.MULTIMODAL"));
    ChatRequest paper = asking(Conversations.shown(Conversations.PAPER), ChatOptions.builder());
    assertThrows(ChatException.class, () -> call(DashScopeEndpoint.AUTO, paper));
  }

  @Test
  void onlyStreamsAreAskedForIncrements() {
    ChatRequest stream = asking(List.of(Message.User.of("Hi")), ChatOptions.builder());
    assertEquals(
        Map.of("X-DashScope-SSE", "enable"), call(DashScopeEndpoint.AUTO, stream).headers());
    assertTrue(body(DashScopeEndpoint.AUTO, stream).contains("\"incremental_output\" : true"));

    ChatRequest whole = asking(stream.messages(), ChatOptions.builder().stream(false));
    assertEquals(Map.of(), call(DashScopeEndpoint.AUTO, whole).headers());
    assertTrue(!body(DashScopeEndpoint.AUTO, whole).contains("incremental_output"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "enabled | \"enable_thinking\":true",
        "none | \"enable_thinking\":false",
        "high | \"enable_thinking\":true,\"reasoning_effort\":\"high\"",
      })
  void thinkingIsSwitched(String effort, String fields) {
    ChatOptions.Builder options = ChatOptions.builder().reasoningEffort(effort);
    String body = body(DashScopeEndpoint.AUTO, asking(List.of(Message.User.of("Hi")), options));
    assertTrue(body.replaceAll("\\s", "").contains(fields), body);
  }

  @Test
  void whatTheServerRefusesIsRefusedHere() {
    refused(ChatOptions.builder().toolChoice(ToolChoice.REQUIRED));
    refused(ChatOptions.builder().toolChoice(ToolChoice.tool("now")).reasoningTokens(10));
    refused(ChatOptions.builder().toolChoice(ToolChoice.tool("now")).reasoningEffort("high"));
    ChatOptions.Builder named =
        ChatOptions.builder().toolChoice(ToolChoice.tool("now")).reasoningEffort("disabled");
    String body = body(DashScopeEndpoint.AUTO, asking(List.of(Message.User.of("Hi")), named));
    assertTrue(
        body.replaceAll("\\s", "")
            .contains("\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"now\"}}"));
  }

  private static void refused(ChatOptions.Builder options) {
    ChatRequest request = asking(List.of(Message.User.of("Hi")), options);
    String message =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class, () -> call(DashScopeEndpoint.AUTO, request))
                .getMessage());
    assertTrue(message.contains("toolChoice") && message.contains("Fix: "), message);
  }

  @Test
  void theEnvironmentNamesIt() {
    Map<String, String> set = Map.of("DASHSCOPE_API_KEY", "sk-x", "LEAT_MODEL", "qwen-plus");
    try (DashScopeChatModel model = DashScopeChatModel.from(new Environment(set::get))) {
      assertEquals("dashscope:qwen-plus", model.name());
    }
    Environment empty = new Environment(name -> null);
    assertThrows(IllegalStateException.class, () -> DashScopeChatModel.from(empty));
  }
}
