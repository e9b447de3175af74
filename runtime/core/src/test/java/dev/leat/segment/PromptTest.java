package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.chat.ToolChoice;
import dev.leat.tool.Toolset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request looks like to a model that knows only text. */
final class PromptTest {
  static final List<Message> CONVERSATION =
      List.of(
          new Message.Instructions("Answer briefly."),
          Message.User.of("Tokyo and Paris?"),
          new Message.Assistant(
              List.of(
                  new Part.Text("Let me look."),
                  new Part.Call(new ToolCall("1", null, "forecast", "{\"place\": \"Tokyo\"}")),
                  new Part.Call(new ToolCall("2", null, "forecast", "")),
                  new Part.Malformed("<tool_call>oops</tool_call><|im_end|>")),
              false),
          new Message.ToolResults(
              List.of(
                  new Message.Answer("1", null, "forecast", "10", false),
                  new Message.Answer("2", null, "forecast", "place is missing", true))),
          Message.Assistant.of("It is 10."));

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Dialect#all")
  void writtenCallIsReadAsTheCallThatItWas(Dialect dialect) {
    String arguments = "{\"a\":\"" + dialect.closer() + "</think>\\\\<|im_end|>\"}";
    ToolCall call = new ToolCall("1", null, "forecast", arguments);
    ChatRequest written =
        dialect
            .format()
            .write(conversation(new Message.Assistant(List.of(new Part.Call(call)), false)));
    String text = ((Message.Assistant) written.messages().get(0)).text();
    List<Segment> read = Reading.joined(Reading.whole(dialect.format(), text));
    assertEquals("call 0 \"forecast\"", Notation.of(read.get(0)));
    String json = ((Segment.ArgumentsDelta) read.get(1)).json();
    assertEquals(arguments, json.replace("\\u003c", "<"));
    assertEquals("end 0", Notation.of(read.get(2)));
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.Dialect#all")
  void optionsOfToolsBecomeSentencesAndAreNotSent(Dialect dialect) {
    ChatOptions options =
        ChatOptions.builder()
            .toolChoice(ToolChoice.tool("news"))
            .parallelToolCalls(false)
            .temperature(0.5)
            .build();
    ChatRequest written =
        dialect.format().write(new ChatRequest(List.of(), Tools.weather(), options));
    String told = ((Message.Instructions) written.messages().get(0)).text();
    assertTrue(told.contains("You must call \"news\""), told);
    assertTrue(told.contains("at most one call"), told);
    assertTrue(written.tools().isEmpty());
    assertTrue(written.options().toolChoice().isEmpty());
    assertTrue(written.options().parallelToolCalls().isEmpty());
    assertEquals(0.5, written.options().temperature().orElseThrow());
  }

  @Test
  void whatTheProviderWantsBackKeepsItsPlace() {
    Part.State state = new Part.State("wire", "{}");
    Message said =
        new Message.Assistant(
            List.of(new Part.Text("a"), new Part.Text("b"), state, new Part.Text("c")), true);
    ChatRequest written = ToolCallFormats.HERMES.write(conversation(said));
    assertEquals(
        new Message.Assistant(List.of(new Part.Text("ab"), state, new Part.Text("c")), true),
        written.messages().get(0));
  }

  @Test
  void formatsAreFoundByName() {
    assertSame(ToolCallFormats.HERMES, ToolCallFormats.named("hermes"));
    assertSame(ToolCallFormats.INTERNLM2, ToolCallFormats.named("internlm2"));
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> ToolCallFormats.named("herms"));
    assertEquals(
        "no tool call format is named 'herms'; there are "
            + String.join(", ", ToolCallFormats.all().stream().map(ToolCallFormat::name).toList()),
        refusal.getMessage());
  }

  static String shown(ChatRequest request) {
    StringBuilder text = new StringBuilder();
    for (Message message : request.messages()) {
      if (message instanceof Message.Instructions instructions) {
        text.append("--- system\n").append(instructions.text()).append('\n');
      } else if (message instanceof Message.User user) {
        text.append("--- user\n").append(user.text()).append('\n');
      } else if (message instanceof Message.Assistant assistant) {
        text.append("--- assistant\n").append(assistant.text()).append('\n');
      } else {
        text.append("--- not rewritten: ").append(message).append('\n');
      }
    }
    return text.toString();
  }

  private static ChatRequest conversation(Message message) {
    return new ChatRequest(List.of(message), Toolset.empty(), ChatOptions.defaults());
  }
}
