package dev.leat.segment;

import dev.leat.json.JsonWriter;
import dev.leat.tool.ToolDescriptor;
import java.util.List;

/**
 * The format of gpt-oss: messages with a channel each, of which one is reasoning and two are for
 * the user, unless they name a tool. The prompt ends where a message's header begins, so an answer
 * may start within one. Source: the Harmony specification of its makers, whose layout this keeps:
 * tools as types in a namespace.
 */
final class HarmonyFormat {
  private static final String NAME = "harmony";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|start|>",
          "<|end|>",
          "<|message|>",
          "<|channel|>",
          "<|constrain|>",
          "<|return|>",
          "<|call|>",
          "<|refusal|>",
          "<|endofprompt|>");

  private static final ControlTokens TOKENS = new ControlTokens(CONTROL_TOKENS);

  private static final List<String> CALL_TOKENS =
      List.of("<|start|>", "<|channel|>", "<|constrain|>", "<|message|>", "<|call|>");

  private static final String TOOLS_START = "# Tools\n\n## functions\n\nnamespace functions {\n\n";

  private static final String TOOLS_END =
      """


      } // namespace functions

      Calls to these tools must go to the commentary channel:
      <|channel|>commentary to=functions.NAME <|constrain|>json<|message|>{arguments as JSON}<|call|>\
      """;

  /** A function type; its argument is given as JSON Schema. */
  private static String describe(ToolDescriptor tool) {
    String comment = "// " + tool.description().replace("\n", "\n// ");
    String schema = new JsonWriter().compact(tool.inputSchema()).toString();
    return comment + "\ntype " + tool.name() + " = (_: " + schema + ") => any;";
  }

  private HarmonyFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("", "<|end|>", "<|return|>", "<|call|>")
            .dropped("<|end|>", "<|return|>", "<|call|>")
            .callsEndReasoning()
            .section(HarmonyGraph.build(), "<|start|>", "<|channel|>")
            .unmarked(HarmonyGraph.build(), () -> new LiteralEvidence(List.of(" to=")))
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, HarmonyFormat::describe, "\n\n", TOOLS_END)
        .calls(
            "",
            (name, arguments) ->
                "<|start|>assistant<|channel|>commentary to=functions."
                    + RawCall.name(name, TOKENS)
                    + " <|constrain|>json<|message|>"
                    + arguments
                    + "<|call|>",
            "",
            "")
        .results(
            "",
            one ->
                "<|start|>functions."
                    + one.name()
                    + " to=assistant<|channel|>commentary<|message|>"
                    + one.text()
                    + "<|end|>",
            "",
            "");
  }
}
