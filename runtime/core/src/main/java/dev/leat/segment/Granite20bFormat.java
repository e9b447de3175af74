package dev.leat.segment;

import java.util.List;

/**
 * The format of Granite 20B Function Calling. The layout follows its chat template: a call as one
 * JSON object.
 */
final class Granite20bFormat {
  private static final String NAME = "granite_20b_fc";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<function_call>", "<function_response>", "<|function_call_library|>", "<|endoftext|>");

  private static final List<String> CALL_TOKENS = List.of("<function_call>");

  private static final String HOW =
      "\n\nTo call tools, write:\n" + "<function_call> {\"name\": <name>, \"arguments\": <object>}";

  private Granite20bFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .section(new JsonListGraph("<function_call>", "").build(), "<function_call>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools("<|function_call_library|>\n", PromptLayout::plain, "\n", HOW)
        .calls(
            "",
            (name, arguments) ->
                "<function_call> {\"name\": " + name + ", \"arguments\": " + arguments + "}",
            "",
            "")
        .results("", one -> "<function_response> " + one.text(), "", "");
  }
}
