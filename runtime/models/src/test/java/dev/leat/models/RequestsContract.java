package dev.leat.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.models.http.AnswerDecoder;
import dev.leat.models.http.Framing;
import dev.leat.models.wire.WireJson;
import dev.leat.tool.Media;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests of a wire as they are sent, a golden file each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RequestsContract {
  private static final ObjectMapper PRETTY =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** Two tools, one of them with a constraint. */
  protected static final Toolset TOOLS = Toolset.of(tool("get_weather"), tool("now"));

  /** A history with all that one may hold, come from several providers. */
  protected static final List<Message> HISTORY =
      List.of(
          new Message.Instructions("Be brief."),
          new Message.User(
              List.of(
                  new Part.Text("Weather here?"),
                  new Part.Image(Media.of("image/png", new byte[] {1, 2, 3})),
                  new Part.Image(Media.at("image/*", URI.create("https://example.com/a.png"))),
                  new Part.File(Media.of("application/pdf", new byte[] {4}).named("a.pdf")))),
          new Message.Assistant(
              List.of(
                  new Part.Reasoning("Look."),
                  new Part.State("elsewhere", "{\"signature\":\"x\"}"),
                  new Part.Text("Let me look."),
                  new Part.Call(new ToolCall("c1", "p1", "get_weather", "{\"city\": \"Paris\"}")),
                  new Part.Call(new ToolCall("c2", "functions.now:0", "now", "{\"broken")),
                  new Part.Call(new ToolCall("c3", null, "now", "[1]")),
                  new Part.Malformed("<tool_call>oops")),
              false),
          new Message.ToolResults(
              List.of(
                  new Message.Answer(
                      "c1",
                      "p1",
                      "get_weather",
                      "rain\n[image/png, 3 bytes]",
                      false,
                      List.of(Media.of("image/png", new byte[] {1, 2, 3}))),
                  new Message.Answer("c2", "functions.now:0", "now", "not JSON", true),
                  new Message.Answer("c3", null, "now", "12:00", false))),
          Message.User.of("[A note about the calls]"),
          new Message.Assistant(List.of(), true),
          new Message.Assistant(List.of(new Part.Text("It r")), true),
          Message.User.of("Go on."));

  private static ToolBinding tool(String name) {
    String schema =
        """
        {
          "type": "object",
          "properties": { "city": { "type": "string", "maxLength": 50, "description": "A  \\"city\\"." } },
          "required": ["city"], "additionalProperties": false
        }
        """;
    return ToolBinding.of(
        ToolDescriptor.builder(name, "Tells " + name + ".", schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  /** The wire's streams and requests. */
  protected abstract Fixtures fixtures();

  /** The body that is sent. */
  protected abstract byte[] written(ChatRequest request);

  /** A decoder of the wire's answers. */
  protected abstract AnswerDecoder decoder(Consumer<Delta> sink);

  /** Options of all kinds that the wire takes together. */
  protected abstract ChatOptions options();

  /** The names of quirks whose answers must go back as they came. */
  protected abstract List<String> echoes();

  private void assertGolden(String name, ChatRequest request) {
    String body;
    try {
      String sent = new String(written(request), UTF_8);
      body = PRETTY.writeValueAsString(WireJson.MAPPER.readTree(sent)) + "\n";
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
    Path golden = fixtures().file("requests/" + name + ".json");
    assertEquals(Fixtures.golden(golden, body), body);
  }

  @Test
  void aQuestionWithAllOptions() {
    assertGolden("options", new ChatRequest(List.of(Message.User.of("Hi")), TOOLS, options()));
  }

  @Test
  void aHistoryFromAnotherProvider() {
    ChatOptions options = ChatOptions.builder().model("m").build();
    assertGolden("history", new ChatRequest(HISTORY, TOOLS, options));
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void whatTheProviderSaidGoesBackAsItCame(String quirk) {
    byte[] stream = Fixtures.bytes(fixtures().file("quirks/" + quirk + ".sse"));
    Replay.Outcome answer = Replay.read(stream, 8192, Framing.SSE, this::decoder);
    ChatOptions options = ChatOptions.builder().model("m").build();
    assertGolden(
        "echo-" + quirk,
        new ChatRequest(Heard.conversation(answer.deltas()), Toolset.empty(), options));
  }
}
