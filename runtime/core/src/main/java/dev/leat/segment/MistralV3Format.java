package dev.leat.segment;

import dev.leat.json.JsonWriter;
import java.util.List;
import java.util.Locale;

/**
 * The format of Mistral's models up to tokenizer version 7. The layout follows their chat template:
 * tools in {@code [AVAILABLE_TOOLS]}, calls as a JSON array after {@code [TOOL_CALLS]}, results in
 * {@code [TOOL_RESULTS]}.
 */
final class MistralV3Format {
  private static final String NAME = "mistral_v3_json";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "[TOOL_CALLS]",
          "[AVAILABLE_TOOLS]",
          "[/AVAILABLE_TOOLS]",
          "[TOOL_RESULTS]",
          "[/TOOL_RESULTS]",
          "[INST]",
          "[/INST]",
          "[THINK]",
          "[/THINK]",
          "[ARGS]",
          "[CALL_ID]",
          "[SYSTEM_PROMPT]",
          "[/SYSTEM_PROMPT]",
          "</s>",
          "<s>");

  private static final List<String> CALL_TOKENS = List.of("[TOOL_CALLS]");

  private static final String HOW =
      "\n\nTo call tools, write [TOOL_CALLS] and a JSON array: "
          + "[TOOL_CALLS] [{\"name\": <name>, \"arguments\": <object>}]";

  private MistralV3Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        MistralGraph.grammar(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("[AVAILABLE_TOOLS] ", PromptLayout::typed, "[/AVAILABLE_TOOLS]" + HOW)
        .numberedCalls("[TOOL_CALLS] [", MistralV3Format::call, ", ", "]")
        .results("", MistralV3Format::result, "", "");
  }

  private static String call(PastCall call) {
    String body = call.name() + ", \"arguments\": " + call.arguments();
    return "{\"name\": " + body + ", \"id\": \"" + id(call.number()) + "\"}";
  }

  private static String result(PastResult result) {
    JsonWriter content = new JsonWriter().value(result.text());
    String id = id(result.number());
    return "[TOOL_RESULTS] {\"content\": "
        + content
        + ", \"call_id\": \""
        + id
        + "\"}[/TOOL_RESULTS]";
  }

  /** The template wants ids of nine letters and digits. */
  private static String id(int number) {
    return String.format(Locale.ROOT, "%09d", number);
  }
}
