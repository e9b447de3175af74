package dev.leat.segment;

import java.util.List;

/**
 * Calls as JSON objects, or as an array of them, at the start of an answer without a marker, or
 * after one.
 */
final class UnmarkedJsonGraph {
  /** What models end an answer with that has calls. */
  static final List<String> ENDS = List.of("<|eom_id|>", "<|eot_id|>", "<|end_of_text|>");

  private UnmarkedJsonGraph() {}

  static CallGraph build(String... openers) {
    CallGraph.Builder graph = new CallGraph.Builder();
    CallGraph.Draft start =
        list(graph, CallGraph.START).on(";", CallGraph.START); // Between two calls.
    for (String opener : openers) {
      start.on(opener, "list");
    }
    list(graph, "list");
    graph.blank("first").before('{', Act.NOTHING, "object").on("]", Act.LEAVE, CallGraph.TEXT);
    graph.body("single", JsonListGraph::object, Act.END, CallGraph.ANSWER);
    graph.body("object", JsonListGraph::object, Act.END, "more");
    graph.blank("more").on(",", "object").on("]", CallGraph.TEXT);
    ENDS.forEach(end -> graph.recover(end, CallGraph.TEXT));
    return graph.build();
  }

  private static CallGraph.Draft list(CallGraph.Builder graph, String name) {
    return graph.blank(name).on("[", "first").before('{', Act.NOTHING, "single");
  }
}
