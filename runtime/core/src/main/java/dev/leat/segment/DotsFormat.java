package dev.leat.segment;

import java.util.List;

/** The format of dots.llm: tags with attributes in a section, or one JSON object in it. */
final class DotsFormat {
  private static final String NAME = "dots_invoke";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<dots_function_call>",
          "</dots_function_call>",
          "<invoke name=",
          "</invoke>",
          "<parameter name=",
          "</parameter>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS =
      List.of(
          "<dots_function_call>",
          "</dots_function_call>",
          "<invoke name=",
          "</invoke>",
          "<parameter name=",
          "</parameter>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String HOW =
      """


      To call tools, write:
      <dots_function_call>
      <invoke name="tool-name">
      <parameter name="param-key">param-value</parameter>
      </invoke>
      </dots_function_call>\
      """;

  private DotsFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .section(graph(), "<dots_function_call>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            "<dots_function_call>\n",
            (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)),
            "\n",
            "\n</dots_function_call>")
        .results("", one -> one.text(), "\n", "");
  }

  private static CallGraph graph() {
    return new InvokeGraph(
            "<dots_function_call>",
            "</dots_function_call>",
            "<invoke",
            "</invoke>",
            "<parameter",
            "</parameter>",
            ">")
        .withObjects()
        .build();
  }

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder("<invoke name=\"" + call.name() + "\">\n");
    for (RawCall.Parameter one : call.parameters()) {
      text.append("<parameter name=\"").append(one.key()).append("\">");
      text.append(one.value()).append("</parameter>\n");
    }
    return text.append("</invoke>").toString();
  }
}
