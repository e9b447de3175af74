package dev.leat.models.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatOption;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.OptionRules;
import java.util.Set;

/** Writes how much the model is to think, by the words of the dialect. */
final class ReasoningWriter {
  private static final Set<String> ON_OR_OFF = Set.of("enabled", "disabled", "none");

  private ReasoningWriter() {}

  /** Adds to the rules what the words can say. */
  static void rules(ReasoningWords words, OptionRules.Builder rules) {
    rules.take(ChatOption.REASONING_EFFORT);
    if (words == ReasoningWords.NESTED || words == ReasoningWords.BUDGET) {
      rules.take(ChatOption.REASONING_TOKENS);
    }
    if (words == ReasoningWords.SWITCH || words == ReasoningWords.BUDGET) {
      rules.refuse(
          ChatOption.REASONING_EFFORT,
          options -> !ON_OR_OFF.contains(options.reasoningEffort().orElse("none")),
          "set it to 'enabled' or 'disabled', which is all that the server knows");
    }
    if (words == ReasoningWords.NESTED) {
      rules.refuse(
          ChatOption.REASONING_TOKENS,
          options -> options.reasoningEffort().isPresent(),
          "set either reasoningTokens or reasoningEffort");
    }
  }

  static void write(ReasoningWords words, ChatOptions options, ObjectNode body) {
    options.reasoningEffort().ifPresent(effort -> effort(words, effort, body));
    options.reasoningTokens().ifPresent(tokens -> tokens(words, tokens, body));
  }

  private static void effort(ReasoningWords words, String effort, ObjectNode body) {
    boolean on = effort.equals("enabled");
    switch (words) {
      case EFFORT -> body.put("reasoning_effort", effort);
      case NESTED -> body.putObject("reasoning").put("effort", effort);
      case SWITCH -> body.putObject("thinking").put("type", on ? "enabled" : "disabled");
      case BUDGET -> body.put("enable_thinking", on);
    }
  }

  private static void tokens(ReasoningWords words, int tokens, ObjectNode body) {
    if (words == ReasoningWords.NESTED) {
      body.putObject("reasoning").put("max_tokens", tokens);
    } else {
      body.put("enable_thinking", tokens > 0);
      if (tokens > 0) {
        body.put("thinking_budget", tokens);
      }
    }
  }
}
