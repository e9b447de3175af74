package dev.leat.segment;

import java.util.List;

/**
 * The format of InternLM 2 and its successors. Source: the chat format that its makers document. It
 * has tools in a system message, and results in a message of the role <i>environment</i>, both
 * named {@code <|plugin|>} in the message's header. Chat servers offer neither that role nor such
 * headers, so the text of a system and of a user message begins with what the header would say.
 *
 * <p>Calls of the code interpreter, raw Python, are malformed calls: Leat runs no code. The model
 * is told to use a tool.
 */
final class InternLm2Format {
  private static final String NAME = "internlm2";
  private static final String CALL = "<|action_start|><|plugin|>";
  private static final String CODE = "<|action_start|><|interpreter|>";
  private static final String ACTION_END = "<|action_end|>";
  private static final String REASONING = "<think>";
  private static final String REASONING_END = "</think>";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|action_start|>",
          ACTION_END,
          "<|plugin|>",
          "<|interpreter|>",
          "<|im_start|>",
          "<|im_end|>",
          REASONING,
          REASONING_END);

  private static final String TOOLS_END =
      """

      To call one of these tools, write:
      <|action_start|><|plugin|>
      {"name": <tool-name>, "parameters": <parameters-as-a-json-object>}<|action_end|>\
      """;

  private InternLm2Format() {}

  static ToolCallFormat create() {
    CallSyntax plugin =
        new CallSyntax.Json(List.of(CALL, "<|action_start|> <|plugin|>"), ACTION_END);
    CallSyntax interpreter =
        new CallSyntax.Refused(
            List.of(CODE, "<|action_start|> <|interpreter|>"),
            ACTION_END,
            "there is no code interpreter; call a tool with " + CALL);
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar(REASONING, REASONING_END, List.of(plugin, interpreter)),
        new PromptWriter(
            layout(),
            CONTROL_TOKENS,
            List.of("<|action_start|>", ACTION_END, "<|plugin|>", "<|interpreter|>")));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools("name=<|plugin|>\n[", PromptLayout::plain, ", ", "]" + TOOLS_END)
        .toolsIn(ToolsPlace.AFTER_INSTRUCTIONS)
        .calls("", InternLm2Format::call, "", "")
        .results("", one -> "environment name=<|plugin|>\n" + one.text(), "\n", "");
  }

  private static String call(String name, String arguments) {
    return CALL + "\n{\"name\": " + name + ", \"parameters\": " + arguments + "}" + ACTION_END;
  }
}
