package dev.leat.segment;

import java.util.List;
import java.util.stream.Collectors;

/** The format of OLMo 3: calls as in Python, each on a line of its own, between tags. */
final class Olmo3Format {
  private static final String NAME = "olmo3_pythonic";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<function_calls>",
          "</function_calls>",
          "<functions>",
          "</functions>",
          "<|im_start|>",
          "<|im_end|>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS = List.of("<function_calls>", "</function_calls>");

  private static final String OPEN = "<function_calls>";
  private static final String CLOSE = "</function_calls>";

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START = "You have access to these functions:\n<functions>\n";

  private static final String HOW =
      """

      </functions>

      To call functions, write each call as in Python on a line of its own:
      <function_calls>
      function_name(argument="value", other=1)
      </function_calls>\
      """;

  private Olmo3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder().reasoning("<think>", "</think>").section(graph(), OPEN).build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::plain, "\n", HOW)
        .calls(
            OPEN + "\n",
            (name, arguments) -> call(RawCall.of(name, arguments, TOKENS)),
            "\n",
            "\n" + CLOSE)
        .results("", one -> "Function " + one.name() + " returned:\n" + one.text(), "\n", "");
  }

  /** A call in Python but for JSON's constants. */
  private static String call(RawCall call) {
    return call.name()
        + call.parameters().stream()
            .map(one -> one.key() + "=" + one.json())
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(OPEN, "name");
    graph.word("name").on("(", Act.NAME, "arguments").on(CLOSE, Olmo3Format::leave, CallGraph.TEXT);
    graph.body("arguments", PythonGraph::arguments, Act.END, "name");
    return graph.recover(CLOSE, CallGraph.TEXT).build();
  }

  private static void leave(SectionCall call, String word, long end, SegmentWriter out) {
    if (!word.isBlank()) {
      call.open().refuse("expected '(' after the name");
    }
    call.leave(end, out);
  }
}
