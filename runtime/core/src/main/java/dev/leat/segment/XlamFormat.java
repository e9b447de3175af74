package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;

/**
 * The format of xLAM: a JSON array of calls, as the whole answer, between markers of others, or in
 * a fence. A fence of JSON is a call only if the array begins with the name of a declared tool. The
 * layout follows its chat template.
 */
final class XlamFormat {
  private static final String NAME = "xlam";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<tool_call>",
          "</tool_call>",
          "[TOOL_CALLS]",
          "<|im_start|>",
          "<|im_end|>",
          "<think>",
          "</think>");

  private static final List<String> CALL_TOKENS =
      List.of("<tool_call>", "</tool_call>", "[TOOL_CALLS]");

  private static final List<String> FENCED =
      List.of(
          "```json\n[{\"name\": \"%s\"",
          "```json\n[{\"name\":\"%s\"",
          "```json\n[\n  {\n    \"name\": \"%s\"",
          "```json\n[\n    {\n        \"name\": \"%s\"");

  private static final String TOOLS_START =
      """
      You have access to tools. To call them, answer with nothing but one JSON array:

      [{"name": <name>, "arguments": <object>}, ...]

      The tools are:

      """;

  private XlamFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        tools -> grammar(tools),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static Grammar grammar(Toolset tools) {
    List<String> fenced = new ArrayList<>();
    for (String tool : tools.names()) {
      FENCED.forEach(start -> fenced.add(start.formatted(tool)));
    }
    CallGraph calls = UnmarkedJsonGraph.build("<tool_call>");
    return new Grammar.Builder()
        .reasoning("<think>", "</think>")
        .dropped("</tool_call>", "<|im_end|>")
        .section(calls, "<tool_call>")
        .section(new JsonListGraph("[TOOL_CALLS]", "").build(), "[TOOL_CALLS]")
        .section(fencedGraph(), fenced.toArray(String[]::new))
        .unmarked(calls, () -> new JsonEvidence(tools.names()))
        .build();
  }

  private static CallGraph fencedGraph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    graph.blank(CallGraph.START).on("```json", "list");
    graph.blank("list").on("[", "object");
    graph.body("object", JsonListGraph::object, Act.END, "more");
    graph.blank("more").on(",", "object").on("]", "fence");
    graph.optional("fence").on("```", CallGraph.TEXT);
    return graph.recover("```", CallGraph.TEXT).build();
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n\n", "")
        .calls(
            "[",
            (name, arguments) -> "{\"name\": " + name + ", \"arguments\": " + arguments + "}",
            ", ",
            "]")
        .results("", one -> one.text(), "\n", "");
  }
}
