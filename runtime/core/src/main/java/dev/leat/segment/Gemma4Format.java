package dev.leat.segment;

import java.util.List;

/**
 * The format of Gemma 4: a notation of its own for arguments, with markers for quotes. Source: its
 * chat template, whose layout this keeps.
 */
final class Gemma4Format {
  private static final String NAME = "gemma4";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|tool_call>",
          "<tool_call|>",
          "<|tool>",
          "<tool|>",
          "<|tool_response>",
          "<tool_response|>",
          "<|channel>",
          "<channel|>",
          "<|turn>",
          "<turn|>",
          "<|think|>",
          "<|\"|>",
          "<bos>",
          "<eos>");

  private static final List<String> CALL_TOKENS = List.of("<|tool_call>", "<tool_call|>", "<|\"|>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String QUOTE = "<|\"|>";

  private static final String TOOLS_END =
      """


      To call a tool, write this, strings between <|"|> and <|"|>, all else bare:
      <|tool_call>call:NAME{key:<|"|>text<|"|>,other:1}<tool_call|>\
      """;

  private Gemma4Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<|channel>thought", "<channel|>")
            .reasoningAfter("<|channel><|channel>thought") // A stutter of the smaller models.
            .dropped("<channel|>")
            .section(GemmaGraph.build("<|tool_call>", "<tool_call|>", QUOTE), "<|tool_call>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(
            "",
            tool -> "<|tool>" + GemmaText.declaration(tool, QUOTE, TOKENS) + "<tool|>",
            "",
            TOOLS_END)
        .calls(
            "",
            (name, arguments) ->
                "<|tool_call>"
                    + GemmaText.call(RawCall.name(name, TOKENS), arguments, QUOTE, TOKENS)
                    + "<tool_call|>",
            "",
            "")
        .results(
            "",
            one ->
                "<|tool_response>response:"
                    + one.name()
                    + "{value:"
                    + QUOTE
                    + one.text()
                    + QUOTE
                    + "}<tool_response|>",
            "",
            "");
  }
}
