package dev.leat.segment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The format of MuseGlimmer: messages to recipients, of whom one is itself, which is reasoning, one
 * is the user, and all others are tools, called in tags. The prompt ends within a message's header,
 * so an answer starts there. The layout follows its chat template.
 */
final class MuseGlimmerFormat {
  private static final String NAME = "muse_glimmer_atem";

  private static final String START = "<|start|>";
  private static final String MESSAGE = "<|message|>";
  private static final String END = "<|eom|>";
  private static final String TURN_END = "<|eot|>";
  private static final String OPEN = "<atem:function_calls>";
  private static final String CLOSE = "</atem:function_calls>";
  private static final String CALL = "<atem:invoke name=\"";
  private static final String CALL_END = "</atem:invoke>";
  private static final String KEY = "<atem:parameter name=\"";
  private static final String VALUE_END = "</atem:parameter>";

  private static final List<String> CONTROL_TOKENS =
      List.of(START, MESSAGE, END, TURN_END, "<atem:", "</atem:", "<tool_output", "</tool_output>");

  private static final List<String> CALL_TOKENS = List.of(START, MESSAGE, END, "<atem:", "</atem:");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final Pattern RECIPIENT = Pattern.compile("to=([^\\s<]+)\\s*$");

  private static final String TOOLS_START =
      """
      You may call functions, each in a message of its own to it:
      to=FUNCTION_NAME

      <atem:function_calls>
      <atem:invoke name="FUNCTION_NAME">
      <atem:parameter name="PARAMETER_NAME">PARAMETER_VALUE</atem:parameter>
      </atem:invoke>
      </atem:function_calls>

      Strings and scalars are written as they are, lists and objects as JSON.
      // Function schemas
      """;

  private MuseGlimmerFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("", END, TURN_END)
            .dropped(END, TURN_END)
            .section(graph(), START)
            .unmarked(graph(), () -> new LiteralEvidence(List.of(" to=", "to=")))
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.word(CallGraph.START).on(MESSAGE, Act.NOTHING, MuseGlimmerFormat::route);
    graph.blank("message").on(OPEN, "calls");
    graph.blank("calls").on(CALL, "name").on(CLOSE, Act.LEAVE, CallGraph.TEXT);
    graph.word("name").on("\">", Act.NAME, "parameters");
    graph.blank("parameters").on(KEY, "key").on(CALL_END, Act.END, "calls");
    graph.word("key").on("\">", Act.KEY, "value");
    graph.value("value").on(VALUE_END, "parameters").confirmed();
    return graph
        .recover(CALL_END, "calls")
        .recover(CLOSE, CallGraph.TEXT)
        .recover(END, CallGraph.TEXT)
        .recover(TURN_END, CallGraph.TEXT)
        .build();
  }

  private static String route(String header) {
    Matcher found = RECIPIENT.matcher(header);
    String recipient = found.find() ? found.group(1) : "user";
    return switch (recipient) {
      case "user" -> CallGraph.TEXT;
      case "self" -> CallGraph.REASONING;
      default -> "message";
    };
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::plain, "\n", "")
        .calls("", (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)), "", "")
        .results("", MuseGlimmerFormat::result, "", "");
  }

  private static String call(RawCall call) {
    String header = START + "assistant to=" + call.name() + MESSAGE;
    StringBuilder text = new StringBuilder(header + OPEN + "\n" + CALL + call.name() + "\">\n");
    for (RawCall.Parameter one : call.parameters()) {
      text.append(KEY).append(one.key()).append("\">").append(one.value());
      text.append(VALUE_END).append('\n');
    }
    return text.append(CALL_END + "\n" + CLOSE + END).toString();
  }

  private static String result(PastResult result) {
    String output = "<tool_output name=\"" + result.name() + "\">\n";
    return START
        + "tool "
        + result.name()
        + MESSAGE
        + output
        + result.text()
        + "\n</tool_output>"
        + TURN_END;
  }
}
