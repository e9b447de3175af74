package dev.leat.segment;

import java.util.List;

/**
 * The format of FunctionGemma: that of Gemma in markers of its own. The layout follows its chat
 * template, whose markers this keeps; signatures are written as JSON.
 */
final class FunctionGemmaFormat {
  private static final String NAME = "functiongemma";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<start_function_call>",
          "<end_function_call>",
          "<start_function_declaration>",
          "<end_function_declaration>",
          "<start_function_response>",
          "<end_function_response>",
          "<start_of_turn>",
          "<end_of_turn>",
          "<escape>",
          "<bos>",
          "<eos>");

  private static final List<String> CALL_TOKENS =
      List.of("<start_function_call>", "<end_function_call>", "<escape>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String QUOTE = "<escape>";

  private static final String TOOLS_END =
      """


      To call a tool, write this, strings between <escape> and <escape>, all else bare:
      <start_function_call>call:NAME{key:<escape>text<escape>,other:1}<end_function_call>\
      """;

  private FunctionGemmaFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of("<start_function_response>"),
        new Grammar.Builder()
            .section(
                GemmaGraph.build("<start_function_call>", "<end_function_call>", QUOTE),
                "<start_function_call>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(
            "",
            tool ->
                "<start_function_declaration>"
                    + GemmaText.declaration(tool, QUOTE, TOKENS)
                    + "<end_function_declaration>",
            "",
            TOOLS_END)
        .calls(
            "",
            (name, arguments) ->
                "<start_function_call>"
                    + GemmaText.call(RawCall.name(name, TOKENS), arguments, QUOTE, TOKENS)
                    + "<end_function_call>",
            "",
            "")
        .results(
            "",
            one ->
                "<start_function_response>response:"
                    + one.name()
                    + "{value:"
                    + QUOTE
                    + one.text()
                    + QUOTE
                    + "}<end_function_response>",
            "",
            "");
  }
}
