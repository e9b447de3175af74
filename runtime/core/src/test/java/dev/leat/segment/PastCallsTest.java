package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which numbers calls and results have in formats that count them. */
final class PastCallsTest {
  /** Three turns; in the second, results come in another order than their calls. */
  private static final List<Message> TURNS =
      List.of(
          Message.User.of("Tokyo?"),
          said("a:forecast"),
          returned("a:forecast"),
          said("b:forecast", "c:news"),
          returned("c:news", "b:forecast"),
          Message.Assistant.of("Fine."),
          Message.User.of("And now?"),
          said("d:forecast"),
          returned("d:forecast"));

  @Test
  void kimiK2CountsThroughTheConversation() {
    assertEquals(
        List.of(
            "functions.forecast:0",
            "functions.forecast:0",
            "functions.forecast:1",
            "functions.news:2",
            "functions.news:2",
            "functions.forecast:1",
            "functions.forecast:3",
            "functions.forecast:3"),
        found("functions\\.\\w+:\\d+", ToolCallFormats.KIMI_K2, TURNS));
  }

  @Test
  void kimiK3CountsInEachMessage() {
    assertEquals(
        List.of(
            "tool=\"forecast\" index=\"1\"",
            "tool=\"forecast\" index=\"1\"",
            "tool=\"forecast\" index=\"1\"",
            "tool=\"news\" index=\"2\"",
            "tool=\"news\" index=\"2\"",
            "tool=\"forecast\" index=\"1\"",
            "tool=\"forecast\" index=\"1\"",
            "tool=\"forecast\" index=\"1\""),
        found("tool=\"\\w+\" index=\"\\d+\"", ToolCallFormats.KIMI_K3, TURNS));
  }

  @Test
  void countBeginsAnewWithEachRequest() {
    List<Message> turn = List.of(said("a:news"));
    for (int i = 0; i < 2; i++) {
      assertEquals(
          List.of("functions.news:0"),
          found("functions\\.\\w+:\\d+", ToolCallFormats.KIMI_K2, turn));
    }
  }

  @Test
  void resultWhoseCallWasForgottenIsCounted() {
    assertEquals(
        List.of("functions.news:0", "functions.forecast:1"),
        found(
            "functions\\.\\w+:\\d+",
            ToolCallFormats.KIMI_K2,
            List.of(returned("a:news"), said("b:forecast"))));
  }

  @Test
  void idThatComesAgainMeansTheLaterCall() {
    assertEquals(
        List.of("functions.news:0", "functions.news:1", "functions.news:1"),
        found(
            "functions\\.\\w+:\\d+",
            ToolCallFormats.KIMI_K2,
            List.of(said("a:news"), said("a:news"), returned("a:news"))));
  }

  private static Message said(String... calls) {
    List<Part> parts = new ArrayList<>();
    for (String call : calls) {
      parts.add(new Part.Call(new ToolCall(id(call), null, name(call), "{}")));
    }
    return new Message.Assistant(parts, false);
  }

  private static Message returned(String... calls) {
    List<Message.Answer> answers = new ArrayList<>();
    for (String call : calls) {
      answers.add(new Message.Answer(id(call), null, name(call), "10", false));
    }
    return new Message.ToolResults(answers);
  }

  private static String id(String call) {
    return call.substring(0, call.indexOf(':'));
  }

  private static String name(String call) {
    return call.substring(call.indexOf(':') + 1);
  }

  private static List<String> found(String regex, ToolCallFormat format, List<Message> messages) {
    ChatRequest request = new ChatRequest(messages, Toolset.empty(), ChatOptions.defaults());
    String written = PromptTest.shown(format.write(request));
    return Pattern.compile(regex).matcher(written).results().map(MatchResult::group).toList();
  }
}
