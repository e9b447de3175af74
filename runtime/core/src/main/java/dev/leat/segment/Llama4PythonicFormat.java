package dev.leat.segment;

import dev.leat.json.JsonWriter;
import dev.leat.tool.Toolset;
import java.util.List;

/**
 * The format of Llama 4, and of Llama 3.2's small models: a list of calls as in Python. Without its
 * markers it is one only if it begins with the name of a declared tool. The layout follows their
 * chat template.
 */
final class Llama4PythonicFormat {
  private static final String NAME = "llama4_pythonic";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|python_start|>",
          "<|python_end|>",
          "<|begin_of_text|>",
          "<|header_start|>",
          "<|header_end|>",
          "<|eot|>",
          "<|eom|>");

  private static final List<String> CALL_TOKENS = List.of("<|python_start|>", "<|python_end|>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final PythonGraph GRAPH = new PythonGraph("<|python_start|>", "<|python_end|>");

  private static final CallGraph CALLS = GRAPH.build();

  private static final String TOOLS_END =
      """


      To call functions, write a list of calls as in Python, with all arguments by name:
      [function_name(argument="value", other=1)]\
      """;

  private static Grammar grammar(Toolset tools) {
    return new Grammar.Builder().section(CALLS, GRAPH.openers(tools)).build();
  }

  private Llama4PythonicFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        tools -> grammar(tools),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS)
            .bareOpeners(PythonGraph::bareOpeners));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("You may call these functions:\n", PromptLayout::plain, TOOLS_END)
        .calls(
            "[",
            (name, arguments) -> PythonText.call(RawCall.of(name, arguments, TOKENS), TOKENS),
            ", ",
            "]")
        .results("", one -> new JsonWriter().value(one.text()).toString(), "\n", "");
  }
}
