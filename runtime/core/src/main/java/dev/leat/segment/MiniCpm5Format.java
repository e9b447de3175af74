package dev.leat.segment;

import java.util.List;

/**
 * The format of MiniCPM5: tags with attributes, values raw or in CDATA. The layout follows its chat
 * template.
 */
final class MiniCpm5Format {
  private static final String NAME = "minicpm5_xml";

  private static final String OPEN = "<function name=\"";
  private static final String CLOSE = "</function>";
  private static final String KEY = "<param name=\"";
  private static final String END = "</param>";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<function",
          CLOSE,
          "<param",
          END,
          "<tools>",
          "</tools>",
          "<tool_response>",
          "</tool_response>",
          "<|im_start|>",
          "<|im_end|>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS = List.of("<function", CLOSE, "<param", END);

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      # Tools

      The signatures of functions that you may call are given within <tools></tools> XML tags:
      <tools>
      """;

  private static final String TOOLS_END =
      """

      </tools>

      To call a function, write:
      <function name="function-name"><param name="param-name">param-value</param></function>
      A value with < or & or line breaks goes into a CDATA block: \
      <param name="param-name"><![CDATA[param-value]]></param>\
      """;

  private MiniCpm5Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .section(graph(), OPEN)
            .dropped("<|im_end|>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(OPEN, "name");
    graph
        .word("name")
        .on("\">", Act.NAME, "parameters")
        .on("\"/>", Act.NAME_AND_END, CallGraph.TEXT);
    graph.blank("parameters").on(KEY, "key").on(CLOSE, Act.END, CallGraph.TEXT);
    graph.word("key").on("\">", Act.KEY.then(MiniCpm5Format::mayBeQuoted), "value");
    graph
        .value("value")
        .on(END, "parameters")
        .on(ParameterValue.CDATA_END + END, "parameters")
        .confirmed();
    return graph.recover(CLOSE, CallGraph.TEXT).build();
  }

  private static void mayBeQuoted(SectionCall call, String word, long end, SegmentWriter out) {
    call.value().mayBeCdata();
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n", TOOLS_END)
        .calls("\n", (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)), "\n", "")
        .results("", one -> "<tool_response>\n" + one.text() + "\n</tool_response>", "\n", "");
  }

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder(OPEN + call.name() + "\">");
    for (RawCall.Parameter one : call.parameters()) {
      boolean quoted = one.isString() && one.value().matches("(?s).*[<&\n].*");
      text.append(KEY).append(one.key()).append("\">");
      text.append(quoted ? ParameterValue.CDATA : "").append(one.value());
      text.append(quoted ? ParameterValue.CDATA_END : "").append(END);
    }
    return text.append(CLOSE).toString();
  }
}
