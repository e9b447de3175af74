package dev.leat.segment;

import java.util.List;

/**
 * The format of Nous Research's Hermes models, which Qwen took over. Source: the chat templates of
 * Hermes 2 Pro and Qwen 2.5, whose layout this keeps: signatures in {@code <tools>}, one to a line,
 * at the end of the system message; results in {@code <tool_response>}, all of a turn's in one user
 * message.
 */
final class HermesFormat {
  private static final String NAME = "hermes";
  private static final String CALL = "<tool_call>";
  private static final String CALL_END = "</tool_call>";
  private static final String REASONING = "<think>";
  private static final String REASONING_END = "</think>";

  /** Besides the format's own, those of the two chat templates in use, ChatML and Llama 3. */
  private static final List<String> CONTROL_TOKENS =
      List.of(
          CALL,
          CALL_END,
          REASONING,
          REASONING_END,
          "<tools>",
          "</tools>",
          "<tool_response>",
          "</tool_response>",
          "<|im_start|>",
          "<|im_end|>",
          "<|endoftext|>",
          "<|begin_of_text|>",
          "<|end_of_text|>",
          "<|start_header_id|>",
          "<|end_header_id|>",
          "<|eot_id|>",
          "<|eom_id|>");

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

      For each call write a JSON object with the function's name and its arguments within \
      <tool_call></tool_call> XML tags:
      <tool_call>
      {"name": <function-name>, "arguments": <arguments-as-a-json-object>}
      </tool_call>\
      """;

  private HermesFormat() {}

  static ToolCallFormat create() {
    CallSyntax call = new CallSyntax.Json(List.of(CALL), CALL_END);
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar(REASONING, REASONING_END, List.of(call)),
        new PromptWriter(layout(), CONTROL_TOKENS, List.of(CALL, CALL_END)));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n", TOOLS_END)
        .calls("", HermesFormat::call, "", "")
        .results("", one -> "<tool_response>\n" + one.text() + "\n</tool_response>", "\n", "");
  }

  private static String call(String name, String arguments) {
    return "\n<tool_call>\n{\"name\": "
        + name
        + ", \"arguments\": "
        + arguments
        + "}\n</tool_call>";
  }
}
