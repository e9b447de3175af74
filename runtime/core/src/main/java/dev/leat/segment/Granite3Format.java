package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.List;

/**
 * The format of Granite 3: a JSON array of calls, after a marker or as the whole answer. The layout
 * follows its chat template.
 */
final class Granite3Format {
  private static final String NAME = "granite_3";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|tool_call|>",
          "<tool_call>",
          "<think>",
          "</think>",
          "<response>",
          "</response>",
          "<|start_of_role|>",
          "<|end_of_role|>",
          "<|end_of_text|>");

  private static final List<String> CALL_TOKENS = List.of("<|tool_call|>", "<tool_call>");

  private static final CallGraph CALLS = UnmarkedJsonGraph.build("<|tool_call|>", "<tool_call>");

  private static final String HOW =
      "\n\nTo call tools, write:\n" + "<|tool_call|>[{\"name\": <name>, \"arguments\": <object>}]";

  private static Grammar grammar(Toolset tools) {
    return new Grammar.Builder()
        .reasoning("<think>", "</think>", "Here is my response:")
        .reasoningAfter("Here is my thought process:") // Granite 3.2.
        .dropped("<response>", "</response>", "<|end_of_text|>")
        .section(CALLS, "<|tool_call|>", "<tool_call>")
        .unmarked(CALLS, () -> new JsonEvidence(tools.names()))
        .build();
  }

  private Granite3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        tools -> grammar(tools),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("available_tools\n", PromptLayout::typed, HOW)
        .toolsIn(ToolsPlace.AFTER_INSTRUCTIONS)
        .calls(
            "<|tool_call|>[",
            (name, arguments) -> "{\"name\": " + name + ", \"arguments\": " + arguments + "}",
            ", ",
            "]")
        .results("", one -> one.text(), "\n", "");
  }
}
