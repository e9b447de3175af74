package dev.leat.segment;

import java.util.List;

/**
 * The format of Qwen3-Coder, Qwen3.5 and what was trained like them. The layout follows their chat
 * template, whose layout this keeps: signatures in {@code <tools>}, one to a line; a tag for the
 * function and for each parameter; results in {@code <tool_response>}, all of a turn's in one user
 * message.
 */
final class Qwen3CoderFormat {
  private static final String NAME = "qwen3_coder_xml";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<tool_call>",
          "</tool_call>",
          "<function=",
          "</function>",
          "<parameter=",
          "</parameter>",
          "<tools>",
          "</tools>",
          "<tool_response>",
          "</tool_response>",
          "<think>",
          "</think>",
          "<|im_start|>",
          "<|im_end|>",
          "<|endoftext|>");

  private static final List<String> CALL_TOKENS =
      List.of(
          "<tool_call>",
          "</tool_call>",
          "<function=",
          "</function>",
          "<parameter=",
          "</parameter>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      # Tools

      You have access to these functions:

      <tools>
      """;

  private static final String TOOLS_END =
      """

      </tools>

      To call a function, reply in this form, with nothing after it:

      <tool_call>
      <function=example_function_name>
      <parameter=example_parameter_1>
      value_1
      </parameter>
      <parameter=example_parameter_2>
      a value that may
      have several lines
      </parameter>
      </function>
      </tool_call>\
      """;

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder("<tool_call>\n<function=" + call.name() + ">\n");
    for (RawCall.Parameter one : call.parameters()) {
      text.append("<parameter=").append(one.key()).append(">\n");
      text.append(one.value()).append("\n</parameter>\n");
    }
    return text.append("</function>\n</tool_call>").toString();
  }

  private Qwen3CoderFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .section(
                new FunctionGraph("<tool_call>", "</tool_call>", true).build(),
                "<tool_call>",
                "<function=")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n", TOOLS_END)
        .calls("\n\n", (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)), "\n", "")
        .results("", one -> "<tool_response>\n" + one.text() + "\n</tool_response>", "\n", "");
  }
}
