package dev.leat.segment;

/** How Mistral's calls are read; the first character after the marker tells which kind it is. */
final class MistralGraph {
  private static final String CALLS = "[TOOL_CALLS]";

  private MistralGraph() {}

  static Grammar grammar() {
    return new Grammar.Builder().reasoning("[THINK]", "[/THINK]").section(graph(), CALLS).build();
  }

  /** A JSON array of calls, or a name and its arguments, with an id and a marker between or not. */
  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(CALLS, "name");
    graph
        .word("name")
        .on("[ARGS]", Act.NAME, "arguments")
        .on("[CALL_ID]", Act.NAME, "id")
        .before('{', MistralGraph::nameUnlessList, word -> isList(word) ? "object" : "arguments");
    graph.word("id").on("[ARGS]", "arguments").before('{', Act.NOTHING, "arguments");
    graph.body("arguments", call -> new JsonArgumentsBody(call.open()), Act.END, CallGraph.TEXT);
    graph.body("object", JsonListGraph::object, Act.END, "more");
    graph.blank("more").on(",", "object").on("]", CallGraph.TEXT);
    return graph.recover(CALLS, "name").build();
  }

  private static boolean isList(String word) {
    return word.strip().equals("[") || word.isBlank();
  }

  private static void nameUnlessList(SectionCall call, String word, long end, SegmentWriter out) {
    if (!isList(word)) {
      call.name(word.strip(), end, out);
    }
  }
}
