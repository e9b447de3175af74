package dev.leat.segment;

import java.util.List;

/**
 * The format of LongCat: that of Hermes, or that of GLM, in tags of its own. Both are written by
 * its models; prompts have the first.
 */
final class LongCatFormat {
  private static final String NAME = "longcat_json";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<longcat_tool_call>",
          "</longcat_tool_call>",
          "<longcat_arg_key>",
          "</longcat_arg_key>",
          "<longcat_arg_value>",
          "</longcat_arg_value>",
          "<longcat_think>",
          "</longcat_think>",
          "<longcat_user>",
          "<longcat_assistant>");

  private static final List<String> CALL_TOKENS =
      List.of("<longcat_tool_call>", "</longcat_tool_call>");

  private static final String OPEN = "<longcat_tool_call>";
  private static final String CLOSE = "</longcat_tool_call>";
  private static final String KEY = "<longcat_arg_key>";

  private static final String TOOLS_END =
      """


      To call tools, write:
      <longcat_tool_call>
      {"name": <name>, "arguments": <object>}
      </longcat_tool_call>\
      """;

  private LongCatFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<longcat_think>", "</longcat_think>")
            .section(graph(), OPEN)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array(
            "# Tools\n\nYou may call these tools:\n", PromptLayout::typed, TOOLS_END)
        .calls("", LongCatFormat::call, "\n", "")
        .results("", one -> one.text(), "\n", "");
  }

  private static String call(String name, String arguments) {
    return OPEN + "\n{\"name\": " + name + ", \"arguments\": " + arguments + "}\n" + CLOSE;
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(OPEN, "name");
    graph
        .word("name")
        .before('{', LongCatFormat::beginObject, "object")
        .on(KEY, Act.NAME, "key")
        .on(CLOSE, Act.NAME_AND_END, CallGraph.TEXT);
    graph.body("object", JsonListGraph::object, Act.NOTHING, "closing");
    graph.blank("closing").on(CLOSE, Act.END, CallGraph.TEXT);
    graph.word("key").on("</longcat_arg_key>", Act.KEY, "between");
    graph.blank("between").on("<longcat_arg_value>", "value");
    graph.value("value").on("</longcat_arg_value>", "pairs").confirmed();
    graph.blank("pairs").on(KEY, "key").on(CLOSE, Act.END, CallGraph.TEXT);
    return graph.recover(CLOSE, CallGraph.TEXT).build();
  }

  private static void beginObject(SectionCall call, String word, long end, SegmentWriter out) {
    if (!word.isBlank()) {
      call.open().refuse("expected a JSON object, found '" + word.strip().charAt(0) + "'");
    }
  }
}
