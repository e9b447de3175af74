package dev.leat.segment;

import java.util.List;

/**
 * The format of Nemotron Nano 2 and Llama-Nemotron. The layout follows their chat template: calls
 * as JSON in a list.
 */
final class NemotronV2Format {
  private static final String NAME = "nemotron_v2_toolcall";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<TOOLCALL>",
          "</TOOLCALL>",
          "<AVAILABLE_TOOLS>",
          "</AVAILABLE_TOOLS>",
          "<TOOL_RESPONSE>",
          "</TOOL_RESPONSE>",
          "<SPECIAL_10>",
          "<SPECIAL_11>",
          "<SPECIAL_12>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS = List.of("<TOOLCALL>", "</TOOLCALL>");

  private static final String HOW =
      "</AVAILABLE_TOOLS>\n\nTo call tools, write:\n"
          + "<TOOLCALL>[{\"name\": <name>, \"arguments\": <object>}]</TOOLCALL>";

  private NemotronV2Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .section(new JsonListGraph("<TOOLCALL>", "</TOOLCALL>").build(), "<TOOLCALL>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array(
            "You may use these tools:\n<AVAILABLE_TOOLS>", PromptLayout::plain, HOW)
        .calls(
            "\n\n<TOOLCALL>[",
            (name, arguments) -> "{\"name\": " + name + ", \"arguments\": " + arguments + "}",
            ", ",
            "]</TOOLCALL>")
        .results("<TOOL_RESPONSE>[", one -> one.text(), ", ", "]</TOOL_RESPONSE>");
  }
}
