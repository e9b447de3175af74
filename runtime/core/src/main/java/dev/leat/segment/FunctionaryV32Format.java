package dev.leat.segment;

import dev.leat.json.JsonWriter;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;

/**
 * The format of Functionary 3.2: messages to recipients, a tool or all. The prompt ends where a
 * recipient's name begins, so an answer starts with one. Only the names of declared tools are
 * recipients: {@code >>>} begins a line of Python too.
 */
final class FunctionaryV32Format {
  private static final String NAME = "functionary_v32";

  private static final String MARK = ">>>";
  private static final String ALL = "all\n";

  private static final List<String> CONTROL_TOKENS =
      List.of(MARK, "<|eot_id|>", "<|eom_id|>", "<|start_header_id|>", "<|end_header_id|>");

  private static final List<String> CALL_TOKENS = List.of(MARK);

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final String TOOLS_START =
      """
      You may call functions. Write, to the user or to a function with its arguments as JSON, in \
      this form:
      >>>${recipient}
      ${content}
      The user is the recipient all.
      // Function definitions
      namespace functions {

      """;

  private static final String TOOLS_END = "\n\n} // namespace functions";

  private FunctionaryV32Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        tools -> grammar(tools),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static Grammar grammar(Toolset tools) {
    List<String> starts = new ArrayList<>(List.of(ALL));
    List<String> openers = new ArrayList<>();
    for (String tool : tools.names()) {
      starts.add(tool + "\n");
      openers.add(MARK + tool + "\n");
    }
    CallGraph calls = graph(tools);
    return new Grammar.Builder()
        .dropped(MARK + ALL, "<|eot_id|>", "<|eom_id|>")
        .section(calls, openers.toArray(String[]::new))
        .unmarked(calls, () -> new LiteralEvidence(starts))
        .build();
  }

  private static CallGraph graph(Toolset tools) {
    CallGraph.Builder graph = new CallGraph.Builder();
    CallGraph.Draft start = graph.blank(CallGraph.START).on(ALL, CallGraph.TEXT);
    for (String tool : tools.names()) {
      Act name = Act.name(word -> tool);
      start.on(tool + "\n", name, "arguments").on(MARK + tool + "\n", name, "arguments");
      graph.recover(MARK + tool + "\n", CallGraph.TEXT);
    }
    graph.body("arguments", call -> new JsonArgumentsBody(call.open()), Act.END, CallGraph.TEXT);
    return graph
        .recover(MARK + ALL, CallGraph.TEXT)
        .recover("<|eot_id|>", CallGraph.TEXT)
        .recover("<|eom_id|>", CallGraph.TEXT)
        .build();
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, FunctionaryV32Format::describe, "\n\n", TOOLS_END)
        .calls(
            "", (name, arguments) -> MARK + RawCall.name(name, TOKENS) + "\n" + arguments, "", "")
        .results("", one -> one.text(), "\n", "");
  }

  private static String describe(ToolDescriptor tool) {
    String schema = new JsonWriter().compact(tool.inputSchema()).toString();
    String comment = "// " + tool.description().replace("\n", "\n// ");
    return comment + "\ntype " + tool.name() + " = (_: " + schema + ") => any;";
  }
}
