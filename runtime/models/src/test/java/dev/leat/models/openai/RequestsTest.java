package dev.leat.models.openai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.leat.chat.ChatException;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ResponseFormat;
import dev.leat.chat.ToolCall;
import dev.leat.chat.ToolChoice;
import dev.leat.models.Fixtures;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.Media;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as they are sent, a golden file each. */
final class RequestsTest {
  private static final ObjectMapper PRETTY =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final Fixtures FIXTURES = new Fixtures("openai");

  private static final Toolset TOOLS = Toolset.of(tool("get_weather"), tool("now"));

  private static ToolBinding tool(String name) {
    String schema =
        """
        {
          "type": "object",
          "properties": { "city": { "type": "string", "maximum": 1.50, "description": "A  \\"city\\"." } },
          "required": ["city"]
        }
        """;
    return ToolBinding.of(
        ToolDescriptor.builder(name, "Tells " + name + ".", schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  private static final List<Message> HISTORY =
      List.of(
          new Message.Instructions("Be brief."),
          Message.User.of("Weather?"),
          new Message.Assistant(
              List.of(
                  new Part.Reasoning("Old thought."),
                  new Part.State(
                      "openai-chat:deepseek", "{\"message\":{\"reasoning_content\":\"Old\"}}"),
                  new Part.State(
                      "openai-chat:deepseek", "{\"message\":{\"reasoning_content\":\" one.\"}}"),
                  new Part.Text("It rains.")),
              false),
          Message.User.of("And in \"Paris\"?"),
          new Message.Assistant(
              List.of(
                  new Part.Reasoning("Look."),
                  new Part.State(
                      "openai-chat:deepseek", "{\"message\":{\"reasoning_content\":\"Look.\"}}"),
                  new Part.State("anthropic", "{\"signature\":\"x\"}"),
                  new Part.Text("Let me look."),
                  new Part.State(
                      "openai-chat:deepseek",
                      "{\"call\":{\"id\":\"p1\",\"index\":0,\"extra_content\":{\"google\":1}}}"),
                  new Part.Call(new ToolCall("c1", "p1", "get_weather", "{\"city\": \"Paris\"}")),
                  new Part.Call(new ToolCall("c2", "p1", "now", "{\"broken")),
                  new Part.Call(new ToolCall("c3", null, "now", "[1]")),
                  new Part.Malformed("<tool_call>oops")),
              false),
          new Message.ToolResults(
              List.of(
                  new Message.Answer("c1", "p1", "get_weather", "rain", false),
                  new Message.Answer("c2", "p1", "now", "not JSON", true),
                  new Message.Answer("c3", null, "now", "12:00", false))),
          new Message.Assistant(List.of(), true),
          new Message.Assistant(List.of(new Part.Text("It r")), true),
          Message.User.of("Go on."));

  private static final ChatRequest SEEN =
      new ChatRequest(
          List.of(
              new Message.User(
                  List.of(
                      new Part.Text("What is this?"),
                      new Part.Image(Media.of("image/png", new byte[] {1, 2, 3})),
                      new Part.Image(Media.at("image/*", URI.create("https://example.com/a.png"))),
                      new Part.File(Media.of("application/pdf", new byte[] {4}).named("a.pdf")))),
              new Message.Assistant(
                  List.of(new Part.Call(new ToolCall("c1", "p1", "now", "{}"))), false),
              new Message.ToolResults(
                  List.of(
                      new Message.Answer(
                          "c1",
                          "p1",
                          "now",
                          "[image/png, 3 bytes]",
                          false,
                          List.of(Media.of("image/png", new byte[] {1, 2, 3})))))),
          Toolset.empty(),
          ChatOptions.builder()
              .responseFormat(ResponseFormat.schema("forecast", "{\"type\":\"object\"}"))
              .seed(7)
              .build());

  private static String written(
      OpenAiDialect dialect, ChatRequest request, String extraBody, ChatOptions defaults) {
    byte[] body =
        new RequestWriter(dialect, false, extraBody)
            .write(request, request.options().orElse(defaults));
    try {
      return PRETTY.writeValueAsString(WireJson.MAPPER.readTree(new String(body, UTF_8))) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String written(OpenAiDialect dialect, ChatRequest request) {
    return written(dialect, request, "{}", ChatOptions.builder().model("m").build());
  }

  @ParameterizedTest
  @CsvSource({
    "plain, openai",
    "plain, compatible",
    "plain, mistral",
    "plain, zhipu",
    "tools, compatible",
    "tools, dashscope",
    "history, openai",
    "history, compatible",
    "history, deepseek",
    "history, dashscope",
    "seen, compatible",
  })
  void requestsAreAsTheGoldenFilesSay(String what, String server) {
    ChatOptions options =
        ChatOptions.builder()
            .maxTokens(100)
            .temperature(0.5)
            .topP(0.9)
            .stop(List.of("END"))
            .toolChoice(ToolChoice.REQUIRED)
            .parallelToolCalls(false)
            .reasoningEffort(Set.of("zhipu", "dashscope").contains(server) ? "enabled" : "low")
            .build();
    ChatRequest plain = new ChatRequest(List.of(Message.User.of("Hi")), TOOLS, options);
    ChatRequest history = new ChatRequest(HISTORY, Toolset.empty(), ChatOptions.defaults());

    ChatRequest tools = new ChatRequest(HISTORY.subList(0, 6), Toolset.empty(), options);
    ChatRequest request =
        Map.of("plain", plain, "history", history, "tools", tools, "seen", SEEN).get(what);

    String actual = written(dialect(server), Objects.requireNonNull(request));

    var golden = FIXTURES.file("requests/" + what + "." + server + ".json");
    assertEquals(Fixtures.golden(golden, actual), actual);
  }

  private static OpenAiDialect dialect(String name) {
    return switch (name) {
      case "openai" -> OpenAiDialect.ofHost("api.openai.com");
      case "mistral" -> OpenAiDialect.ofHost("api.mistral.ai");
      case "zhipu" -> OpenAiDialect.ofHost("open.bigmodel.cn");
      case "deepseek" -> OpenAiDialect.ofHost("API.DeepSeek.com");
      case "dashscope" -> OpenAiDialect.ofHost("dashscope.aliyuncs.com");
      default -> OpenAiDialect.ofHost("localhost");
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "auto | openai | \"tool_choice\" : \"auto\"",
        "none | openai | \"tool_choice\" : \"none\"",
        "required | openai | \"tool_choice\" : \"required\"",
        "required | mistral | \"tool_choice\" : \"any\"",
      })
  void choicesOfTools(String choice, String server, String field) {
    ToolChoice wanted =
        switch (choice) {
          case "auto" -> ToolChoice.AUTO;
          case "none" -> ToolChoice.NONE;
          default -> ToolChoice.REQUIRED;
        };
    assertTrue(written(dialect(server), choosing(wanted)).contains(field));
  }

  @Test
  void aNamedToolIsChosen() {
    String body = written(OpenAiDialect.OPENAI, choosing(ToolChoice.tool("now")));
    assertTrue(
        body.replaceAll("\\s", "")
            .contains("\"tool_choice\":{\"type\":\"function\",\"function\":{\"name\":\"now\"}}"),
        body);
  }

  @Test
  void strictToolsAreToldSo() {
    ChatOptions options = ChatOptions.builder().model("m").build();
    ChatRequest request = new ChatRequest(List.of(Message.User.of("Hi")), TOOLS, options);
    String body =
        new String(
            new RequestWriter(OpenAiDialect.OPENAI, true, "{}").write(request, options), UTF_8);
    assertTrue(body.contains("\"additionalProperties\":false},\"strict\":true}"), body);
    OpenAiChatModel.Builder groq = OpenAiCompatible.groq().model("m").strict(true);
    assertThrows(IllegalArgumentException.class, groq::build);
  }

  @Test
  void aServerThatKnowsNoChoiceIsSentNoTools() {
    String body = written(OpenAiDialect.ZHIPU, choosing(ToolChoice.NONE));
    assertTrue(!body.contains("\"tools\"") && !body.contains("tool_stream"), body);
  }

  private static ChatRequest choosing(ToolChoice choice) {
    ChatOptions options = ChatOptions.builder().toolChoice(choice).build();
    return new ChatRequest(List.of(Message.User.of("Hi")), TOOLS, options);
  }

  @Test
  void requestsGoBeforeDefaultsAndTheExtraBodyBeforeBoth() {
    ChatOptions defaults = ChatOptions.builder().model("m").temperature(1).topP(0.5).build();
    ChatOptions options = ChatOptions.builder().temperature(0).stream(false).build();
    ChatRequest request = new ChatRequest(List.of(Message.User.of("Hi")), Toolset.empty(), options);
    String body =
        written(OpenAiDialect.COMPATIBLE, request, "{\"top_p\":0.25,\"thinking\":{}}", defaults);
    assertEquals(
        "{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}],"
            + "\"temperature\":0.0,\"top_p\":0.25,\"stream\":false,\"thinking\":{}}",
        body.replaceAll("\\s", ""));
  }

  @Test
  void anExtraBodyThatWouldBreakTheReadingIsRefused() {
    for (String bad : List.of("[]", "{", "{\"messages\":[]}", "{\"stream\":true}", "{\"n\":2}")) {
      OpenAiChatModel.Builder builder = OpenAiChatModel.builder().model("m").extraBody(bad);
      assertThrows(IllegalArgumentException.class, builder::build, bad);
    }
  }

  @Test
  void aSchemaThatIsNoJsonIsNamed() {
    ToolBinding broken =
        ToolBinding.of(
            ToolDescriptor.builder("broken", "Breaks.", "{\"type\":").build(),
            (index, arguments, context) -> ToolResult.done(),
            0);
    ChatRequest request =
        new ChatRequest(List.of(Message.User.of("Hi")), Toolset.of(broken), ChatOptions.defaults());
    try (OpenAiChatModel model = OpenAiChatModel.builder().model("m").build()) {
      ChatException failure = Reading.of(model.stream(request)).failed();
      assertTrue(
          String.valueOf(failure.getMessage())
              .startsWith(
                  "api.openai.com: Nothing was sent: tool 'broken': the schema is not JSON"),
          failure::toString);
    }
  }
}
