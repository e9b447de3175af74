package dev.leat.segment;

import java.util.List;

/** The format of Hunyuan V3: a section of calls, each a name and pairs of tags. */
final class HunyuanV3Format {
  private static final String NAME = "hunyuan_v3";

  /** Ends the names of tags in the models that followed the preview. */
  private static final String RELEASED = ":opensource";

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
          "<tool_calls:opensource>",
          "</tool_calls:opensource>",
          "<tool_call:opensource>",
          "</tool_call:opensource>",
          "<tool_sep:opensource>",
          "<arg_key:opensource>",
          "</arg_key:opensource>",
          "<arg_value:opensource>",
          "</arg_value:opensource>",
          "<think:opensource>",
          "</think:opensource>",
          "<tools>",
          "</tools>",
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
          "</arg_value>",
          "<tool_calls:opensource>",
          "</tool_calls:opensource>",
          "<tool_call:opensource>",
          "</tool_call:opensource>",
          "<tool_sep:opensource>",
          "<arg_key:opensource>",
          "</arg_key:opensource>",
          "<arg_value:opensource>",
          "</arg_value:opensource>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      # Tools

      You may call functions, whose signatures are given within <tools></tools> XML tags:
      <tools>
      """;

  private static final String TOOLS_END =
      """

      </tools>

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
            .reasoning("<think>", "</think>", "</think" + RELEASED + ">")
            .reasoningAfter("<think" + RELEASED + ">")
            .section(graph(""), "<tool_calls>")
            .section(graph(RELEASED), "<tool_calls" + RELEASED + ">")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n", TOOLS_END)
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

  private static CallGraph graph(String suffix) {
    String end = suffix + ">";
    String call = "</tool_call" + end;
    String calls = "</tool_calls" + end;
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on("<tool_calls" + end, "calls");
    graph.blank("calls").on("<tool_call" + end, "name").on(calls, Act.LEAVE, CallGraph.TEXT);
    graph.word("name").on("<tool_sep" + end, Act.NAME, "pairs");
    graph.blank("pairs").on("<arg_key" + end, "key").on(call, Act.END, "calls");
    graph.word("key").on("</arg_key" + end, Act.KEY, "between");
    graph.blank("between").on("<arg_value" + end, "value");
    graph.value("value").on("</arg_value" + end, "pairs").confirmed();
    return graph.recover(call, "calls").recover(calls, CallGraph.TEXT).build();
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
