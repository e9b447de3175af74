package dev.leat.segment;

import java.util.List;

/** The format of GigaChat 3 and 3.1: one JSON object after a header, or after a marker. */
final class GigaChat3Format {
  private static final String NAME = "gigachat3";

  private static final List<String> CONTROL_TOKENS =
      List.of("<|message_sep|>", "<|role_sep|>", "<|function_call|>", "<s>", "</s>");

  private static final List<String> CALL_TOKENS =
      List.of("<|message_sep|>", "<|role_sep|>", "<|function_call|>");

  /** Begins a call in 3. */
  private static final String HEADER = "<|message_sep|>\n\nfunction call<|role_sep|>\n";

  /** Begins a call in 3.1. */
  private static final String MARKER = "<|function_call|>";

  private static final String HOW =
      "\n\nTo call a tool, write:\n" + HEADER + "{\"name\": <name>, \"arguments\": <object>}";

  private GigaChat3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder().section(graph(), HEADER, MARKER).build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            "",
            (name, arguments) ->
                HEADER + "{\"name\": " + name + ", \"arguments\": " + arguments + "}",
            "\n",
            "")
        .results("", one -> one.text(), "\n", "");
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(HEADER, "object").on(MARKER, "object");
    graph.body("object", JsonListGraph::object, Act.END, CallGraph.TEXT);
    return graph.recover("</s>", CallGraph.TEXT).recover("<|message_sep|>", CallGraph.TEXT).build();
  }
}
