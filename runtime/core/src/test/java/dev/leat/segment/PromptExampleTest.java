package dev.leat.segment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that writes what its prompt shows it as the form of a call has made a call. */
final class PromptExampleTest {
  /** What the forms have in place of names and values, and what a model writes there. */
  private static final List<List<String>> FILLED =
      List.of(
          List.of("the name of one tool, one of: .*", "plan"),
          List.of("its input, a JSON object\n", "{\"text\": \"a\"}\nObservation:"),
          List.of("<its input, a JSON object>", "{\"text\": \"a\"}"),
          List.of("to=FUNCTION_NAME\n\n", "<|start|>assistant to=plan<|message|>"),
          List.of(": <[a-z -]*(?:name|tool)[a-z -]*>", ": \"plan\""),
          List.of("\\{<name>:", "{\"plan\":"),
          List.of(": <number-from-0>", ": \"0\""),
          List.of("<(?:arguments|parameters)-as-[a-z-]+>|<object>", "{\"text\": \"a\"}"),
          List.of("\\$ARGUMENTS|\\{arguments as JSON}|\\$\\{content}", "{\"text\": \"a\"}"),
          List.of("<name>|\\$\\{recipient}|\\{function-name}|\\$(FUNCTION_)?NAME", "plan"),
          List.of("(example_)?function_name|FUNCTION_NAME|function-name|tool-name", "plan"),
          List.of("\\bNAME\\b", "plan"),
          List.of("plan:N<", "plan:0<"),
          List.of("true\\|false", "true"),
          List.of("\"TYPE\"", "\"string\""),
          List.of("\\.\\.\\.", ""),
          List.of(", ]", "]"));

  @ParameterizedTest
  @MethodSource("dev.leat.segment.ToolCallFormats#all")
  void formThatThePromptShowsIsReadAsACall(ToolCallFormat format) {
    ChatRequest request =
        new ChatRequest(List.of(Message.User.of("?")), Tools.weather(), ChatOptions.defaults());
    String shown = ((Message.Instructions) format.write(request).messages().get(0)).text() + "\n";
    for (List<String> one : FILLED) {
      shown = shown.replaceAll(one.get(0), one.get(1).replace("$", "\\$"));
    }
    String filled = shown;
    boolean read = false;
    for (int at = 0; at < filled.length() && !read; at++) {
      read = beginsWithACall(format, filled.substring(at));
    }
    assertTrue(read, () -> format + " shows no call in\n" + filled);
  }

  /** Whether it is a call from its first character on, complete and with arguments. */
  private static boolean beginsWithACall(ToolCallFormat format, String output) {
    List<Segment> read =
        Reading.joined(
            Reading.pieces(
                format, Tools.plan(), InitialState.TEXT, Ending.STOPPED, List.of(output)));
    if (read.size() < 3 || !Notation.of(read.get(0)).equals("call 0 \"plan\"")) {
      return false;
    }
    boolean arguments =
        read.get(1) instanceof Segment.ArgumentsDelta delta && delta.json().contains(":");
    return arguments && read.get(2) instanceof Segment.CallEnd;
  }
}
