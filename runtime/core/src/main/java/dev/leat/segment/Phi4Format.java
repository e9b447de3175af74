package dev.leat.segment;

import java.util.List;

/**
 * The format of Phi-4-mini. The layout follows its chat template. What begins a call is ordinary
 * text: calls as JSON in a list.
 */
final class Phi4Format {
  private static final String NAME = "phi4_functools";

  private static final List<String> CONTROL_TOKENS =
      List.of(
          "functools[",
          "<|tool|>",
          "<|/tool|>",
          "<|tool_call|>",
          "<|/tool_call|>",
          "<|user|>",
          "<|assistant|>",
          "<|system|>",
          "<|end|>");

  private static final List<String> CALL_TOKENS = List.of("functools[");

  private static final String HOW =
      "<|/tool|>\n\nTo call tools, write:\n"
          + "functools[{\"name\": <name>, \"arguments\": <object>}]";

  private Phi4Format() {}

  static ToolCallFormat create() {
    return new ToolCallFormat(
        NAME,
        List.of(),
        new Grammar.Builder()
            .section(new JsonListGraph("functools[", "").build(), "functools[")
            .build(),
        new PromptWriter(layout(), CONTROL_TOKENS, CALL_TOKENS));
  }

  private static PromptLayout layout() {
    return PromptLayout.array("You may use these tools: <|tool|>", PromptLayout::plain, HOW)
        .calls(
            "functools[",
            (name, arguments) -> "{\"name\": " + name + ", \"arguments\": " + arguments + "}",
            ", ",
            "]")
        .results("", one -> one.text(), "\n", "");
  }
}
