package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a user says, a tool returns or instructions hold, written like the output of any format: no
 * call starts from what the model did not write.
 */
final class PlantedMarkersTest {
  /** Every one by itself; else other formats' are planted together, as each is looked for. */
  private static final boolean SINGLY = Boolean.getBoolean("leat.long");

  private static final Map<ToolCallFormat, List<String>> OUTPUTS =
      Example.all()
          .collect(
              Collectors.groupingBy(
                  Example::format, Collectors.mapping(Example::output, Collectors.toList())));

  /** Calls as each format has them. */
  private static List<String> planted(ToolCallFormat format) {
    List<String> planted = new ArrayList<>();
    OUTPUTS.forEach(
        (other, outputs) ->
            planted.addAll(
                SINGLY || other == format ? outputs : List.of(String.join("\n", outputs))));
    return planted;
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void whatOthersSayIsNoCallEvenIfTheModelWereToRepeatIt(ToolCallFormat format) {
    for (String planted : planted(format)) {
      ChatRequest written = format.write(conversation(planted, Toolset.empty()));
      for (Message message : written.messages()) {
        if (message instanceof Message.User user) {
          // Words before it, as the start of an answer may be a call without any marker.
          assertNoCall(format, "It said: " + user.text());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void answerWithoutACallHasNoneWhateverItAnswers(ToolCallFormat format) {
    Delta.Text said = new Delta.Text("Fine.");
    Delta.Finish finish = new Delta.Finish(FinishReason.STOP, "stop");
    for (String planted : planted(format)) {
      ScriptedModel model = new ScriptedModel(null, said, finish);
      List<Delta> answer = new ArrayList<>();
      ChatRequest request = conversation(planted, Tools.weather());
      try (ChatStream stream = SegmentingModel.of(model, format).stream(request)) {
        for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
          answer.add(delta);
        }
      }
      assertFalse(answer.stream().anyMatch(Delta.CallStart.class::isInstance), planted);
      assertFalse(answer.stream().anyMatch(Delta.MalformedCall.class::isInstance), planted);
      assertEquals(finish, answer.get(answer.size() - 1), planted);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void halvesOfACallInNeighbouringPartsAreNone(ToolCallFormat format) {
    for (String planted : planted(format)) {
      for (int at = 1; at < planted.length(); at += 1 + planted.length() / (SINGLY ? 16 : 4)) {
        List<Part> halves =
            List.of(
                new Part.Text("It said: " + planted.substring(0, at)),
                new Part.Text(planted.substring(at)));
        ChatRequest request =
            new ChatRequest(
                List.of(new Message.User(halves)), Toolset.empty(), ChatOptions.defaults());
        assertNoCall(format, ((Message.User) format.write(request).messages().get(0)).text());
      }
    }
  }

  private static ChatRequest conversation(String planted, Toolset tools) {
    ToolCall call = new ToolCall("1", null, "forecast", "{\"place\":\"Tokyo\"}");
    return new ChatRequest(
        List.of(
            new Message.Instructions("Never write: " + planted),
            Message.User.of(planted),
            Message.User.of("Read this:\n" + planted + planted),
            new Message.Assistant(List.of(new Part.Call(call)), false),
            new Message.ToolResults(
                List.of(
                    new Message.Answer("1", null, planted, planted, false),
                    new Message.Answer("2", null, "forecast", "10\n" + planted, true)))),
        tools,
        ChatOptions.defaults());
  }

  private static void assertNoCall(ToolCallFormat format, String text) {
    for (Segment segment : Reading.whole(format, text)) {
      // A call that reasoning hides would go unseen where several are planted together.
      boolean hides = segment instanceof Segment.Reasoning && segment.end() == text.length();
      boolean call = segment instanceof Segment.CallStart || segment instanceof Segment.Malformed;
      assertFalse(call || hides, () -> format + " reads " + segment + " from\n" + text);
    }
  }
}
