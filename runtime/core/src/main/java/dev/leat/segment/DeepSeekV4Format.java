package dev.leat.segment;

import java.util.List;

/**
 * The format of DeepSeek V4, with types in the tags. Source: the encoding that its makers publish,
 * whose layout this keeps: signatures one to a line; results each in {@code <result>}. A call ends
 * reasoning, as the model may forget to.
 */
final class DeepSeekV4Format {
  private static final String NAME = "deepseek_v4_dsml";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<｜DSML｜",
          "</｜DSML｜",
          "<tool_result>",
          "</tool_result>",
          "<｜User｜>",
          "<｜Assistant｜>",
          "<｜begin▁of▁sentence｜>",
          "<｜end▁of▁sentence｜>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS = List.of("<｜DSML｜", "</｜DSML｜");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      ## Tools

      Call functions in a block of this form, which may hold several calls; string parameters are \
      written as they are, with string="true", all others as JSON, with string="false":
      <｜DSML｜tool_calls>
      <｜DSML｜invoke name="$FUNCTION_NAME">
      <｜DSML｜parameter name="$PARAMETER_NAME" string="true|false">$PARAMETER_VALUE\
      </｜DSML｜parameter>
      </｜DSML｜invoke>
      </｜DSML｜tool_calls>

      ### Available Tool Schemas

      """;

  private static CallGraph graph() {
    return new InvokeGraph(
            "<｜DSML｜tool_calls>",
            "</｜DSML｜tool_calls>",
            "<｜DSML｜invoke",
            "</｜DSML｜invoke>",
            "<｜DSML｜parameter",
            "</｜DSML｜parameter>",
            ">")
        .build();
  }

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder("<｜DSML｜invoke name=\"" + call.name() + "\">\n");
    for (RawCall.Parameter one : call.parameters()) {
      text.append("<｜DSML｜parameter name=\"").append(one.key());
      text.append("\" string=\"").append(one.isString()).append("\">");
      text.append(one.value()).append("</｜DSML｜parameter>\n");
    }
    return text.append("</｜DSML｜invoke>").toString();
  }

  private DeepSeekV4Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .callsEndReasoning()
            .section(graph(), "<｜DSML｜tool_calls>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::plain, "\n", "")
        .calls(
            "\n\n<｜DSML｜tool_calls>\n",
            (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)),
            "\n",
            "\n</｜DSML｜tool_calls>")
        .results("", one -> "<tool_result>" + one.text() + "</tool_result>", "\n\n", "");
  }
}
