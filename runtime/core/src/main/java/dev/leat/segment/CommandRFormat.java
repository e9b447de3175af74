package dev.leat.segment;

import java.util.List;

/**
 * The format of Command R and R+: a JSON array in a fence after {@code Action:}. What begins a call
 * is ordinary text.
 */
final class CommandRFormat {
  private static final String NAME = "cohere_cmd_r_plus";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "Action:\n```json",
          "<|START_OF_TURN_TOKEN|>",
          "<|END_OF_TURN_TOKEN|>",
          "<|SYSTEM_TOKEN|>",
          "<|USER_TOKEN|>",
          "<|CHATBOT_TOKEN|>",
          "<results>",
          "</results>");

  private static final List<String> CALL_TOKENS = List.of("Action:\n```json");

  private static final String OPEN = "Action:\n```json";

  private static final String HOW =
      """


      To call tools, write 'Action:' and a list of calls in JSON:
      Action:
      ```json
      [{"tool_name": <name>, "parameters": <object>}]
      ```\
      """;

  private CommandRFormat() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .dropped("<|CHATBOT_TOKEN|>", "<|END_OF_TURN_TOKEN|>")
            .section(new JsonListGraph(OPEN, "```").build(), OPEN)
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("# Tools\n\nYou may call these tools:\n", PromptLayout::typed, HOW)
        .calls(
            "\n" + OPEN + "\n[",
            (name, arguments) -> "{\"tool_name\": " + name + ", \"parameters\": " + arguments + "}",
            ", ",
            "]\n```")
        .results("<results>\n", one -> one.text(), "\n", "\n</results>");
  }
}
