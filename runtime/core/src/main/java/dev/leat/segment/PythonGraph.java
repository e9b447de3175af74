package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.List;

/**
 * Calls as in Python, in a list, between two markers; or the list by itself, if it begins with the
 * name of a declared tool. JSON objects may stand in the list instead.
 *
 * @param open begins the section
 * @param close ends it
 */
record PythonGraph(String open, String close) {
  CallGraph build() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on(open, "list").on("[", "bare-name");
    graph.blank("list").on("[", "name").before('{', Act.NOTHING, "single");
    graph.body("single", JsonListGraph::object, Act.END, "closing");
    graph.blank("closing").on(close, CallGraph.TEXT);
    calls(graph, "", "closing");
    calls(graph, "bare-", CallGraph.TEXT);
    return graph.recover(close, CallGraph.TEXT).build();
  }

  private static void calls(CallGraph.Builder graph, String prefix, String after) {
    graph
        .word(prefix + "name")
        .on("(", Act.NAME, prefix + "arguments")
        .before('{', Act.NOTHING, prefix + "object")
        .on("]", Act.LEAVE, after);
    graph.body(prefix + "arguments", PythonGraph::arguments, Act.END, prefix + "more");
    graph.body(prefix + "object", JsonListGraph::object, Act.END, prefix + "more");
    graph.blank(prefix + "more").on(",", prefix + "name").on("]", after);
  }

  static Body arguments(SectionCall call) {
    return new PythonArguments(call.open());
  }

  /** The openers of sections that hold calls of those tools. */
  String[] openers(Toolset tools) {
    List<String> bare = bareOpeners(tools);
    String[] openers = bare.toArray(new String[bare.size() + 1]);
    openers[bare.size()] = open;
    return openers;
  }

  /** Those of them that are no control tokens. */
  static List<String> bareOpeners(Toolset tools) {
    return tools.names().stream().map(name -> "[" + name + "(").toList();
  }
}
