package dev.leat.segment;

import java.util.List;

/** The format of Hunyuan V3: a section of calls, each a name and pairs of tags. */
final class HunyuanV3Format {
  private static final String NAME = "hunyuan_v3";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<tool_calls>",
          "</tool_calls>",
          "<tool_call>",
          "</tool_call>",
          "<tool_sep>",
          "<arg_key>",
          "</arg_key>",
          "<arg_value>",
          "</arg_value>",
          "<tool_responses>",
          "</tool_responses>",
          "<tool_response>",
          "</tool_response>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS =
      List.of(
          "<tool_calls>",
          "</tool_calls>",
          "<tool_call>",
          "</tool_call>",
          "<tool_sep>",
          "<arg_key>",
          "</arg_key>",
          "<arg_value>",
          "</arg_value>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String HOW =
      """


      To call tools, write:
      <tool_calls>
      <tool_call>{function-name}<tool_sep>
      <arg_key>{arg-key}</arg_key>
      <arg_value>{arg-value}</arg_value>
      </tool_call>
      </tool_calls>\
      """;

  private HunyuanV3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .section(graph(), "<tool_calls>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            "<tool_calls>\n",
            (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)),
            "\n",
            "\n</tool_calls>")
        .results(
            "<tool_responses>\n",
            one -> "<tool_response>\n" + one.text() + "\n</tool_response>",
            "\n",
            "\n</tool_responses>");
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on("<tool_calls>", "calls");
    graph.blank("calls").on("<tool_call>", "name").on("</tool_calls>", Act.LEAVE, CallGraph.TEXT);
    graph.word("name").on("<tool_sep>", Act.NAME, "pairs");
    graph.blank("pairs").on("<arg_key>", "key").on("</tool_call>", Act.END, "calls");
    graph.word("key").on("</arg_key>", Act.KEY, "between");
    graph.blank("between").on("<arg_value>", "value");
    graph.value("value").on("</arg_value>", "pairs").confirmed();
    return graph.recover("</tool_call>", "calls").recover("</tool_calls>", CallGraph.TEXT).build();
  }

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder("<tool_call>" + call.name() + "<tool_sep>\n");
    for (RawCall.Parameter one : call.parameters()) {
      text.append("<arg_key>").append(one.key()).append("</arg_key>\n");
      text.append("<arg_value>").append(one.value()).append("</arg_value>\n");
    }
    return text.append("</tool_call>").toString();
  }
}
