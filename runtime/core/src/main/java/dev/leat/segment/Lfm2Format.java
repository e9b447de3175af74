package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.List;

/**
 * The format of LFM2 and LFM2.5: a list of calls as in Python, the newer ones without markers. The
 * layout follows their chat template: tools as a JSON array, results in markers.
 */
final class Lfm2Format {
  private static final String NAME = "lfm2";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|tool_call_start|>",
          "<|tool_call_end|>",
          "<|tool_list_start|>",
          "<|tool_list_end|>",
          "<|tool_response_start|>",
          "<|tool_response_end|>",
          "<|startoftext|>",
          "<|im_start|>",
          "<|im_end|>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS =
      List.of("<|tool_call_start|>", "<|tool_call_end|>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final PythonGraph GRAPH =
      new PythonGraph("<|tool_call_start|>", "<|tool_call_end|>");

  private static final CallGraph CALLS = GRAPH.build();

  private static final String TOOLS_END =
      """
      <|tool_list_end|>

      To call functions, write a list of calls as in Python, with all arguments by name:
      <|tool_call_start|>[function_name(argument="value", other=1)]<|tool_call_end|>\
      """;

  private static Grammar grammar(Toolset tools) {
    return new Grammar.Builder()
        .reasoning("<think>", "</think>")
        .section(CALLS, GRAPH.openers(tools))
        .build();
  }

  private Lfm2Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        tools -> grammar(tools),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS)
            .bareOpeners(PythonGraph::bareOpeners));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("List of tools: <|tool_list_start|>", PromptLayout::plain, TOOLS_END)
        .calls(
            "<|tool_call_start|>[",
            (name, arguments) -> PythonText.call(RawCall.of(name, arguments, TOKENS), TOKENS),
            ", ",
            "]<|tool_call_end|>")
        .results(
            "", one -> "<|tool_response_start|>" + one.text() + "<|tool_response_end|>", "\n", "");
  }
}
