package dev.leat.segment;

import java.util.List;

/**
 * The format of GLM-4.5 and 4.6. The layout follows its chat template: signatures in {@code
 * <tools>}, one to a line; a name, then a pair of tags for each argument, on lines of their own;
 * results in {@code <tool_response>}.
 */
final class Glm45Format {
  private static final String NAME = "glm45_xml";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<tool_call>",
          "</tool_call>",
          "<arg_key>",
          "</arg_key>",
          "<arg_value>",
          "</arg_value>",
          "<tools>",
          "</tools>",
          "<tool_response>",
          "</tool_response>",
          "<|system|>",
          "<|user|>",
          "<|assistant|>",
          "<|observation|>",
          "<|endoftext|>",
          "[gMASK]",
          "<sop>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS =
      List.of(
          "<tool_call>", "</tool_call>", "<arg_key>", "</arg_key>", "<arg_value>", "</arg_value>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      # Tools

      You may call functions to help with what the user asks. Their signatures are given within \
      <tools></tools> XML tags:
      <tools>
      """;

  private static final String TOOLS_END =
      """

      </tools>

      For each call write the function's name and its arguments in this form:
      <tool_call>{function-name}\n<arg_key>{arg-key-1}</arg_key>\n<arg_value>{arg-value-1}\
      </arg_value>\n<arg_key>{arg-key-2}</arg_key>\n<arg_value>{arg-value-2}</arg_value>\n...\n\
      </tool_call>\
      """;

  private static String call(RawCall call) {
    StringBuilder text = new StringBuilder("\n<tool_call>" + call.name() + "\n");
    for (RawCall.Parameter one : call.parameters()) {
      text.append("<arg_key>").append(one.key()).append("</arg_key>\n");
      text.append("<arg_value>").append(one.value()).append("</arg_value>\n");
    }
    return text.append("</tool_call>").toString();
  }

  private Glm45Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .section(new PairGraph("<tool_call>", "</tool_call>").build(), "<tool_call>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n", TOOLS_END)
        .toolsIn(ToolsPlace.BEFORE_INSTRUCTIONS)
        .calls("", (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)), "", "")
        .results("", one -> "<tool_response>\n" + one.text() + "\n</tool_response>", "\n", "");
  }
}
