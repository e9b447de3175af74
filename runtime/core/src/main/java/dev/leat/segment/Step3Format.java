package dev.leat.segment;

import java.util.List;

/** The format of Step-3: tags with attributes, each call between markers. */
final class Step3Format {
  private static final String NAME = "step3_steptml";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<｜tool_calls_begin｜>",
          "<｜tool_calls_end｜>",
          "<｜tool_call_begin｜>",
          "<｜tool_call_end｜>",
          "<｜tool_sep｜>",
          "<steptml:invoke name=",
          "</steptml:invoke>",
          "<steptml:parameter name=",
          "</steptml:parameter>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS =
      List.of(
          "<｜tool_calls_begin｜>",
          "<｜tool_calls_end｜>",
          "<｜tool_call_begin｜>",
          "<｜tool_call_end｜>",
          "<｜tool_sep｜>",
          "<steptml:invoke name=",
          "</steptml:invoke>",
          "<steptml:parameter name=",
          "</steptml:parameter>");

  private static final String OPEN = "<｜tool_calls_begin｜>";
  private static final String CLOSE = "<｜tool_calls_end｜>";
  private static final String CALL_END = "<｜tool_call_end｜>";

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String HOW =
      """


      To call tools, write:
      <｜tool_calls_begin｜><｜tool_call_begin｜>function<｜tool_sep｜>\
      <steptml:invoke name="tool-name">\
      <steptml:parameter name="param-key">param-value</steptml:parameter>\
      </steptml:invoke><｜tool_call_end｜><｜tool_calls_end｜>\
      """;

  private Step3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder().reasoning("<think>", "</think>").section(graph(), OPEN).build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(OPEN, (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)), "\n", CLOSE)
        .results("", one -> one.text(), "\n", "");
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(OPEN, "calls");
    graph.blank("calls").on("<｜tool_call_begin｜>", "type").on(CLOSE, Act.LEAVE, CallGraph.TEXT);
    graph.word("type").on("<｜tool_sep｜>", "invoke");
    graph.blank("invoke").on("<steptml:invoke", "name");
    graph.word("name").on(">", Act.name(word -> Tag.of(word).name()), "parameters");
    graph
        .blank("parameters")
        .on("<steptml:parameter", "key")
        .on("</steptml:invoke>", "closing")
        .on(CALL_END, Act.END, "calls");
    graph.word("key").on(">", Step3Format::beginParameter, "value");
    graph.value("value").on("</steptml:parameter>", "parameters").confirmed();
    graph.blank("closing").on(CALL_END, Act.END, "calls").on(CLOSE, Act.END, CallGraph.TEXT);
    return graph.recover(CALL_END, "calls").recover(CLOSE, CallGraph.TEXT).build();
  }

  private static void beginParameter(SectionCall call, String word, long end, SegmentWriter out) {
    Tag.of(word).beginParameter(call, end, out);
  }

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder("<｜tool_call_begin｜>function<｜tool_sep｜>");
    text.append("<steptml:invoke name=\"").append(call.name()).append("\">");
    for (RawCall.Parameter one : call.parameters()) {
      text.append("<steptml:parameter name=\"").append(one.key()).append("\">");
      text.append(one.value()).append("</steptml:parameter>");
    }
    return text.append("</steptml:invoke>").append(CALL_END).toString();
  }
}
