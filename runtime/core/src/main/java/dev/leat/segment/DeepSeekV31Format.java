package dev.leat.segment;

import java.util.List;

/**
 * The format of DeepSeek V3.1. The layout follows its chat template: a section of calls, each with
 * its name before its JSON; a section of results. A call ends reasoning: its markers are tokens.
 */
final class DeepSeekV31Format {
  private static final String NAME = "deepseek_v31";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<｜tool▁calls▁begin｜>",
          "<｜tool▁calls▁end｜>",
          "<｜tool▁call▁begin｜>",
          "<｜tool▁call▁end｜>",
          "<｜tool▁sep｜>",
          "<｜tool▁outputs▁begin｜>",
          "<｜tool▁outputs▁end｜>",
          "<｜tool▁output▁begin｜>",
          "<｜tool▁output▁end｜>",
          "<｜User｜>",
          "<｜Assistant｜>",
          "<｜begin▁of▁sentence｜>",
          "<｜end▁of▁sentence｜>",
          "<think>",
          "</think>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final List<String> CALL_TOKENS =
      List.of(
          "<｜tool▁calls▁begin｜>",
          "<｜tool▁calls▁end｜>",
          "<｜tool▁call▁begin｜>",
          "<｜tool▁call▁end｜>",
          "<｜tool▁sep｜>");

  private static final String TOOLS_START =
      """
      ## Tools
      You have access to these tools:

      """;

  private static final String TOOLS_END =
      """


      To call tools, write a section of this form, with one call after the other:
      <｜tool▁calls▁begin｜><｜tool▁call▁begin｜>$NAME<｜tool▁sep｜>$ARGUMENTS<｜tool▁call▁end｜><｜tool▁calls▁end｜>

      The arguments must be valid JSON. Write nothing after the section.\
      """;

  private DeepSeekV31Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .callsEndReasoning()
            .section(DeepSeekGraph.plain(), DeepSeekGraph.CALLS)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, DeepSeekTools::describe, "\n\n", TOOLS_END)
        .calls(
            DeepSeekGraph.CALLS,
            (name, arguments) ->
                "<｜tool▁call▁begin｜>"
                    + RawCall.name(name, TOKENS)
                    + "<｜tool▁sep｜>"
                    + arguments
                    + "<｜tool▁call▁end｜>",
            "",
            DeepSeekGraph.CALLS_END)
        .results("", one -> "<｜tool▁output▁begin｜>" + one.text() + "<｜tool▁output▁end｜>", "", "");
  }
}
