package dev.leat.segment;

import java.util.List;

/** The format of Inkling: everything stands in typed blocks, calls as one JSON object each. */
final class InklingFormat {
  private static final String NAME = "inkling";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|message_model|>",
          "<|message_user|>",
          "<|message_system|>",
          "<|message_tool|>",
          "<|content_text|>",
          "<|content_thinking|>",
          "<|content_invoke_tool_json|>",
          "<|end_message|>");

  private static final List<String> CALL_TOKENS =
      List.of("<|message_model|>", "<|content_invoke_tool_json|>", "<|end_message|>");

  private static final String MODEL = "<|message_model|>";
  private static final String TEXT = "<|content_text|>";
  private static final String CALL = "<|content_invoke_tool_json|>";
  private static final String END = "<|end_message|>";

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String HOW =
      "\n\nTo call a tool, write:\n"
          + MODEL
          + "NAME"
          + CALL
          + "{\"name\": <name>, \"args\": <object>}"
          + END;

  private InklingFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<|content_thinking|>", END)
            .dropped(TEXT, END, "<|content_model_end_sampling|>")
            .callsEndReasoning()
            .section(graph(), MODEL, CALL)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            "",
            (name, arguments) ->
                MODEL
                    + RawCall.name(name, TOKENS)
                    + CALL
                    + "{\"name\": "
                    + name
                    + ", \"args\": "
                    + arguments
                    + "}"
                    + END,
            "",
            "")
        .results("", InklingFormat::result, "", "");
  }

  private static String result(PastResult result) {
    return "<|message_tool|>" + result.name() + TEXT + result.text() + END;
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(MODEL, "recipient").on(CALL, "object");
    graph
        .word("recipient")
        .on(TEXT, CallGraph.TEXT)
        .on("<|content_thinking|>", CallGraph.REASONING)
        .on(CALL, (call, name, end, out) -> call.open().address(name.strip()), "object");
    graph.body("object", JsonListGraph::object, Act.NOTHING, "closing");
    graph.blank("closing").on(END, Act.END, CallGraph.TEXT);
    return graph.recover(END, CallGraph.TEXT).build();
  }
}
