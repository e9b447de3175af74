package dev.leat.segment;

import dev.leat.json.JsonWriter;
import dev.leat.tool.Toolset;
import java.util.List;

/**
 * The format of Llama 3.1 to 3.3, and 4 where its template asks for JSON. The layout follows their
 * chat template: signatures with an empty line between, a call as one JSON object, results as text.
 */
final class Llama3Format {
  private static final String NAME = "llama3_json";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|python_tag|>",
          "<|begin_of_text|>",
          "<|end_of_text|>",
          "<|start_header_id|>",
          "<|end_header_id|>",
          "<|eot_id|>",
          "<|eom_id|>",
          "<|eot|>",
          "<|eom|>",
          "<|header_start|>",
          "<|header_end|>");

  private static final List<String> CALL_TOKENS = List.of("<|python_tag|>");

  private static final CallGraph CALLS = UnmarkedJsonGraph.build("<|python_tag|>");

  private static final String TOOLS_START =
      """
      You have access to the functions below. To call one, answer with nothing but a JSON object \
      of this form, without variables:
      {"name": <function-name>, "parameters": <parameters-as-a-json-object>}

      """;

  private static Grammar grammar(Toolset tools) {
    return new Grammar.Builder()
        .section(CALLS, "<|python_tag|>")
        .dropped("<|eom_id|>", "<|eot_id|>", "<|end_of_text|>")
        .unmarked(CALLS, () -> new JsonEvidence(tools.names()))
        .build();
  }

  private Llama3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        tools -> grammar(tools),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::typed, "\n\n", "")
        .calls(
            "",
            (name, arguments) -> "{\"name\": " + name + ", \"parameters\": " + arguments + "}",
            "; ",
            "")
        .results("", one -> "{\"output\": " + new JsonWriter().value(one.text()) + "}", "\n", "");
  }
}
