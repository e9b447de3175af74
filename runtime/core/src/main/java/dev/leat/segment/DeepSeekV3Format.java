package dev.leat.segment;

import java.util.List;

/**
 * The format of DeepSeek V3 and R1. The layout follows its chat template: a section of calls, each
 * with its name before its JSON; a section of results. A call ends reasoning: its markers are
 * tokens.
 */
final class DeepSeekV3Format {
  private static final String NAME = "deepseek_v3";

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
          "<tools>",
          "</tools>",
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
      # Tools

      You may call functions, whose signatures are given within <tools></tools> XML tags:
      <tools>
      """;

  private static final String TOOLS_END =
      """

      </tools>

      To call tools, write a section of this form, with one call after the other:
      <｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>$NAME
      ```json
      $ARGUMENTS
      ```<｜tool▁call▁end｜><｜tool▁calls▁end｜>

      The arguments must be valid JSON. Write nothing after the section.\
      """;

  private DeepSeekV3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<think>", "</think>")
            .callsEndReasoning()
            .section(DeepSeekGraph.fenced(), DeepSeekGraph.CALLS)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n", TOOLS_END)
        .calls(
            DeepSeekGraph.CALLS,
            (name, arguments) ->
                "<｜tool▁call▁begin｜>function<｜tool▁sep｜>"
                    + RawCall.name(name, TOKENS)
                    + "\n```json\n"
                    + arguments
                    + "\n```<｜tool▁call▁end｜>",
            "\n",
            DeepSeekGraph.CALLS_END)
        .results(
            "<｜tool▁outputs▁begin｜>",
            one -> "<｜tool▁output▁begin｜>" + one.text() + "<｜tool▁output▁end｜>",
            "\n",
            "<｜tool▁outputs▁end｜>");
  }
}
