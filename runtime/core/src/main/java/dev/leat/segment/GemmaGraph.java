package dev.leat.segment;

import java.util.List;

/** Calls as Gemma writes them: a name, then arguments in a notation of their own. */
final class GemmaGraph {
  private GemmaGraph() {}

  static CallGraph build(String open, String close, String quote) {
    CallGraph.Builder graph = new CallGraph.Builder();
    MarkerAutomaton quotes = new MarkerAutomaton(List.of(quote));
    graph.blank(CallGraph.START).on(open, "name");
    graph.word("name").before('{', Act.name(GemmaGraph::name), "arguments");
    graph.body(
        "arguments", call -> new GemmaArguments(call.open(), quotes), Act.NOTHING, "closing");
    graph.blank("closing").on(close, Act.END, CallGraph.TEXT);
    return graph.recover(close, CallGraph.TEXT).build();
  }

  /** The name in {@code call:forecast}, of which models forget the word. */
  private static String name(String word) {
    return word.strip().replaceFirst("^(call)?:", "").strip();
  }
}
