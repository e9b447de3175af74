package dev.leat.segment;

import dev.leat.json.JsonWriter;
import java.util.List;

/**
 * The format of Command R7B and its successors: what the user reads stands between markers too. The
 * layout follows their chat template: calls as JSON in a list.
 */
final class CohereFormat {
  private static final String NAME = "cohere_cmd_r7b";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "<|START_ACTION|>",
          "<|END_ACTION|>",
          "<|START_THINKING|>",
          "<|END_THINKING|>",
          "<|START_RESPONSE|>",
          "<|END_RESPONSE|>",
          "<|START_TEXT|>",
          "<|END_TEXT|>",
          "<|START_TOOL_RESULT|>",
          "<|END_TOOL_RESULT|>",
          "<|START_OF_TURN_TOKEN|>",
          "<|END_OF_TURN_TOKEN|>");

  private static final List<String> CALL_TOKENS = List.of("<|START_ACTION|>", "<|END_ACTION|>");

  private static final String TOOLS_START =
      "## Available Tools\nThese are the tools that you may call:\n\n```json\n[\n    ";

  private static final String HOW =
      "\n]\n```\n\nTo call tools, write:\n"
          + "<|START_ACTION|>[{\"tool_call_id\": <number-from-0>, \"tool_name\": <name>, \"parameters\": <object>}]<|END_ACTION|>";

  private CohereFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .reasoning("<|START_THINKING|>", "<|END_THINKING|>")
            .dropped("<|START_RESPONSE|>", "<|END_RESPONSE|>", "<|START_TEXT|>", "<|END_TEXT|>")
            .callsEndReasoning()
            .section(
                new JsonListGraph("<|START_ACTION|>", "<|END_ACTION|>").build(), "<|START_ACTION|>")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.tools(TOOLS_START, PromptLayout::plain, ",\n    ", HOW)
        .numberedCalls(
            "<|START_ACTION|>[\n    ", CohereFormat::call, ",\n    ", "\n]<|END_ACTION|>")
        .results("<|START_TOOL_RESULT|>[\n", CohereFormat::result, ",\n", "\n]<|END_TOOL_RESULT|>");
  }

  private static String call(PastCall call) {
    String id = "{\"tool_call_id\": \"" + call.number() + "\", \"tool_name\": ";
    return id + call.name() + ", \"parameters\": " + call.arguments() + "}";
  }

  private static String result(PastResult result) {
    return """
        {
            "tool_call_id": "%d",
            "results": {
                "0": %s
            },
            "is_error": null
        }\
    """
        .formatted(result.number(), new JsonWriter().value(result.text()));
  }
}
