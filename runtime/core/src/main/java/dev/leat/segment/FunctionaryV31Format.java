package dev.leat.segment;

import dev.leat.tool.ToolDescriptor;
import java.util.List;

/**
 * The format of Functionary 3.1, and of Llama 3.1 where it is told to write calls of its own: the
 * name in a tag, JSON after it.
 */
final class FunctionaryV31Format {
  private static final String NAME = "functionary_v31";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<function=",
          "</function>",
          "<|python_tag|>",
          "<|eom_id|>",
          "<|eot_id|>",
          "<|start_header_id|>",
          "<|end_header_id|>");

  private static final List<String> CALL_TOKENS = List.of("<function=", "</function>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String HOW =
      """


      To call tools, write:
      <function=example_function_name>{"example_name": "example_value"}</function>\
      """;

  private FunctionaryV31Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder().section(graph(), "<function=", "<|python_tag|>").build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(
            "You have access to these functions:\n\n", FunctionaryV31Format::describe, "\n\n", HOW)
        .calls(
            "",
            (name, arguments) ->
                "<function=" + RawCall.name(name, TOKENS) + ">" + arguments + "</function>",
            "",
            "")
        .results("", one -> one.text(), "\n", "");
  }

  private static String describe(ToolDescriptor tool) {
    return "Use the function '"
        + tool.name()
        + "' to '"
        + tool.description()
        + "'\n"
        + PromptLayout.plain(tool);
  }

  private static CallGraph graph() {
    CallGraph.Builder graph = new CallGraph.Builder();
    Act noInterpreter = Act.refuse("code for an interpreter is no call; call one of the tools");
    graph
        .blank(CallGraph.START)
        .on("<function=", "name")
        .on("<|python_tag|>", noInterpreter, CallGraph.DAMAGED);
    graph.word("name").on(">", Act.NAME, "arguments");
    graph.body("arguments", call -> new JsonArgumentsBody(call.open()), Act.NOTHING, "closing");
    graph.blank("closing").on("</function>", Act.END, CallGraph.TEXT);
    return graph
        .recover("</function>", CallGraph.TEXT)
        .recover("<|eom_id|>", CallGraph.TEXT)
        .recover("<|eot_id|>", CallGraph.TEXT)
        .build();
  }
}
