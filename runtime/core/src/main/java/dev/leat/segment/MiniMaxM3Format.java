package dev.leat.segment;

import java.util.List;

/**
 * The format of MiniMax M3: a token before every tag, a tag named after each parameter, and tags in
 * it for what an object or array holds. The layout follows its chat template: signatures in {@code
 * <tools>}, each in {@code <tool>}; results each in {@code <response>}.
 */
final class MiniMaxM3Format {
  private static final String NAME = "minimax_m3";

  /** What precedes every tag. */
  private static final String MARK = "]<]minimax[>[";

  private static final String OPEN = MARK + "<tool_call>";
  private static final String CLOSE = MARK + "</tool_call>";
  private static final String CALL_END = MARK + "</invoke>";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          MARK,
          "<tools>",
          "</tools>",
          "<tool>",
          "</tool>",
          "<response>",
          "</response>",
          "]~b]",
          "]~!b[",
          "[e~[",
          "<mm:think>",
          "</mm:think>");

  private static final List<String> CALL_TOKENS = List.of(MARK);

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      # Tools
      You may call one or more tools to help with what the user asks.
      These are the tools, as JSON Schema:

      <tools>
      """;

  private static final String TOOLS_END =
      """

      </tools>

      Call tools in this form, with %1$s before every tag. What an object holds stands in tags of \
      its own, named after its properties; each element of an array stands in an item tag.
      %1$s<tool_call>
      %1$s<invoke name="tool-name">%1$s<param-key>param-value%1$s</param-key>%1$s</invoke>
      %1$s</tool_call>\
      """
          .formatted(MARK);

  private MiniMaxM3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder().reasoning("<mm:think>", "</mm:think>").section(graph(), OPEN).build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(OPEN, "calls");
    graph.blank("calls").on(MARK + "<invoke name=\"", "name").on(CLOSE, Act.LEAVE, CallGraph.TEXT);
    graph.word("name").on("\">", Act.NAME, "arguments");
    MarkerAutomaton tagStart = new MarkerAutomaton(List.of(MARK + "<"));
    graph.body(
        "arguments",
        call -> new NestedArguments(call, tagStart, "/tool_call"),
        Act.END,
        closer -> closer.equals("/tool_call") ? CallGraph.TEXT : "calls");
    return graph.recover(CALL_END, "calls").recover(CLOSE, CallGraph.TEXT).build();
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(
            TOOLS_START, tool -> "<tool>" + PromptLayout.plain(tool) + "</tool>", "\n", TOOLS_END)
        .calls(
            OPEN + "\n",
            (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)),
            "\n",
            "\n" + CLOSE)
        .results("", one -> "<response>" + one.text() + "</response>", "\n", "");
  }

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder(MARK + "<invoke name=\"" + call.name() + "\">");
    for (RawCall.Parameter one : call.parameters()) {
      if (!one.json().equals("null")) { // Else it would be the text.
        NestedText.write(one.key(), one.json(), MARK, TOKENS, text);
      }
    }
    return text.append(CALL_END).toString();
  }
}
