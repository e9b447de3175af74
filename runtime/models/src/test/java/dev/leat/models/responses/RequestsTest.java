package dev.leat.models.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolChoice;
import dev.leat.models.Conversations;
import dev.leat.models.Fixtures;
import dev.leat.tool.Media;
import dev.leat.tool.Toolset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as they are sent, a golden file each. */
final class RequestsTest {
  private static final Fixtures FIXTURES = new Fixtures("responses");
  private static final String PLAIN = "{\"type\":\"reasoning\",\"id\":\"rs_0\",\"summary\":[]}";

  private static String written(ResponsesDialect dialect, ChatRequest request) {
    ChatOptions options =
        request.options().orElse(ChatOptions.builder().model("gpt-5-mini").build());
    byte[] body = new RequestWriter(dialect, false, null, "{}").write(request, options);
    return Conversations.pretty(body);
  }

  private static String written(ResponsesDialect dialect, List<Message> messages) {
    return written(dialect, new ChatRequest(messages, Toolset.empty(), ChatOptions.defaults()));
  }

  private static List<Message> history(ResponsesDialect dialect) {
    return Conversations.history(
        List.of(item(dialect, PLAIN)),
        List.of(
            item(dialect, "{\"type\":\"reasoning\",\"id\":\"rs_1\",\"encrypted_content\":\"gA\"}"),
            item(dialect, "{\"type\":\"web_search_call\",\"id\":\"ws_1\",\"x\":1.50}")),
        List.of(
            state(dialect, "{\"call\":{\"id\":\"fc_1\",\"call_id\":\"p1\"}}"),
            state(dialect, "{\"message\":{\"id\":\"msg_1\",\"phase\":\"commentary\"}}"),
            item(
                dialect, "{\"type\":\"reasoning\",\"id\":\"rs_2\",\"encrypted_content\":\"gB\"}")));
  }

  private static Part item(ResponsesDialect dialect, String json) {
    return state(dialect, "{\"item\":" + json + "}");
  }

  private static Part state(ResponsesDialect dialect, String json) {
    return new Part.State(dialect.wire(), json);
  }

  private static ResponsesDialect dialect(String name) {
    return switch (name) {
      case "openai" -> ResponsesDialect.ofHost("api.openai.com");
      case "ollama" -> ResponsesDialect.OLLAMA;
      default -> ResponsesDialect.ofHost("localhost");
    };
  }

  @ParameterizedTest
  @CsvSource({"openai", "ollama", "compatible"})
  void aHistoryGoesBackAsItCame(String server) {
    ResponsesDialect dialect = dialect(server);
    String actual = written(dialect, history(dialect));

    var golden = FIXTURES.file("requests/history." + server + ".json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  @ParameterizedTest
  @CsvSource({"openai", "compatible"})
  void optionsAndToolsAreAsTheGoldenFilesSay(String server) {
    ChatOptions options =
        ChatOptions.builder()
            .maxTokens(100)
            .temperature(0.5)
            .topP(0.9)
            .toolChoice(ToolChoice.tool("now"))
            .parallelToolCalls(false)
            .reasoningEffort("low")
            .responseFormat(ResponseFormat.schema("answer", "{\"type\": \"object\"}"))
            .build();
    ChatRequest request =
        new ChatRequest(
            Conversations.shown(Conversations.PIXEL, Conversations.ELSEWHERE),
            Conversations.tools(),
            options);
    String actual = written(dialect(server), request);

    var golden = FIXTURES.file("requests/plain." + server + ".json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  @Test
  void filesGoWhereTheyAreTaken() {
    String body = written(ResponsesDialect.OPENAI, Conversations.shown(Conversations.PAPER));
    assertTrue(body.contains("\"filename\" : \"paper.pdf\""), body);
    assertTrue(body.contains("\"file_data\" : \"data:application/pdf;base64,BA==\""), body);

    ChatException refusal =
        assertThrows(
            ChatException.class,
            () -> written(ResponsesDialect.OLLAMA, Conversations.shown(Conversations.PAPER)));
    assertEquals(
        "Nothing was sent: ollama takes images and no files. Found: Media[application/pdf, 1"
            + " bytes]. Fix: give it as text, or set a dialect that takes files.",
        refusal.getMessage());
  }

  @Test
  void aFileElsewhereGoesByItsAddress() {
    Media file = Media.at("application/pdf", java.net.URI.create("https://example.org/a.pdf"));
    String body = written(ResponsesDialect.AZURE, Conversations.shown(file));
    assertTrue(body.contains("\"file_url\" : \"https://example.org/a.pdf\""), body);
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-4o, false",
    "gpt-4.1-mini, false",
    "gpt-4, false",
    "chatgpt-4o-latest, false",
    "gpt-3.5-turbo, false",
    "gpt-5, true",
    "gpt-5.3-codex, true",
    "o3, true",
    "gpt-41, true",
  })
  void onlyModelsThatReasonAreAskedForEncryptedReasoning(String model, boolean asked) {
    ChatOptions options = ChatOptions.builder().model(model).build();
    ChatRequest request = new ChatRequest(List.of(), Toolset.empty(), options);
    assertEquals(asked, written(ResponsesDialect.OPENAI, request).contains("encrypted_content"));
    assertTrue(!written(ResponsesDialect.COMPATIBLE, request).contains("encrypted_content"));
  }

  @ParameterizedTest
  @CsvSource({"auto, openai", "none, openai", "required, openai"})
  void choicesOfTools(String choice, String server) {
    ToolChoice wanted =
        switch (choice) {
          case "auto" -> ToolChoice.AUTO;
          case "none" -> ToolChoice.NONE;
          default -> ToolChoice.REQUIRED;
        };
    String body = written(dialect(server), choosing(wanted));
    assertTrue(body.contains("\"tool_choice\" : \"" + choice + "\""), body);
  }

  @Test
  void aServerThatKnowsNoChoiceIsSentNoToolsInItsPlace() {
    String none = written(ResponsesDialect.OLLAMA, choosing(ToolChoice.NONE));
    assertTrue(!none.contains("\"tools\""), none);
    String auto = written(ResponsesDialect.OLLAMA, choosing(ToolChoice.AUTO));
    assertTrue(auto.contains("\"tools\"") && !auto.contains("tool_choice"), auto);
  }

  private static ChatRequest choosing(ToolChoice choice) {
    ChatOptions options = ChatOptions.builder().toolChoice(choice).build();
    return new ChatRequest(List.of(Message.User.of("Hi")), Conversations.tools(), options);
  }
}
