package dev.leat.segment;

import java.util.List;

/** The format of ERNIE 4.5 Thinking: JSON in a tag as in Hermes, answers in a tag of their own. */
final class Ernie45Format {
  private static final String NAME = "ernie45";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<tool_call>",
          "</tool_call>",
          "<tool_output>",
          "</tool_output>",
          "<think>",
          "</think>",
          "<response>",
          "</response>",
          "<|im_start|>",
          "<|im_end|>");

  private static final List<String> CALL_TOKENS = List.of("<tool_call>", "</tool_call>");

  private static final String HOW =
      """


      To call tools, write:
      <tool_call>
      {"name": <name>, "arguments": <object>}
      </tool_call>\
      """;

  private Ernie45Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .dropped("<response>", "</response>")
            .section(new JsonListGraph("<tool_call>", "</tool_call>").build(), "<tool_call>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            "\n",
            (name, arguments) ->
                "<tool_call>\n{\"name\": "
                    + name
                    + ", \"arguments\": "
                    + arguments
                    + "}\n</tool_call>",
            "\n",
            "")
        .results("", one -> "<tool_output>\n" + one.text() + "\n</tool_output>", "\n", "");
  }
}
