package dev.leat.segment;

import java.util.List;

/** The format of Apertus: JSON objects with the name as their key, in a list between markers. */
final class ApertusFormat {
  private static final String NAME = "apertus";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|tools_prefix|>",
          "<|tools_suffix|>",
          "<|inner_prefix|>",
          "<|inner_suffix|>",
          "<|system_start|>",
          "<|system_end|>",
          "<|developer_start|>",
          "<|developer_end|>",
          "<|user_start|>",
          "<|user_end|>",
          "<|assistant_start|>",
          "<|assistant_end|>");

  private static final List<String> CALL_TOKENS = List.of("<|tools_prefix|>", "<|tools_suffix|>");

  private static final String OPEN = "<|tools_prefix|>";
  private static final String CLOSE = "<|tools_suffix|>";

  private static final String HOW =
      "\n\nTo call tools, write:\n" + OPEN + "[{<name>: <arguments-as-an-object>}]" + CLOSE;

  private ApertusFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<|inner_prefix|>", "<|inner_suffix|>")
            .section(graph(), OPEN)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            OPEN + "[", (name, arguments) -> "{" + name + ": " + arguments + "}", ", ", "]" + CLOSE)
        .results("[", one -> one.text(), ", ", "]");
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(OPEN, "list");
    graph.blank("list").on("[", "first");
    graph.blank("first").on("{", "key").on("]", Act.LEAVE, "closing");
    graph.blank("object").on("{", "key");
    graph.blank("key").on("\"", "name");
    graph.word("name").on("\"", Act.NAME, "colon");
    graph.blank("colon").on(":", "arguments");
    graph.body("arguments", call -> new JsonArgumentsBody(call.open()), Act.NOTHING, "end");
    graph.blank("end").on("}", Act.END, "more");
    graph.blank("more").on(",", "object").on("]", "closing");
    graph.blank("closing").on(CLOSE, CallGraph.TEXT);
    return graph.recover(CLOSE, CallGraph.TEXT).build();
  }
}
