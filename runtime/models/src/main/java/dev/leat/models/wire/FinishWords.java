package dev.leat.models.wire;

import dev.leat.chat.FinishReason;
import java.util.Locale;
import java.util.Set;

/** What the words mean that servers put into {@code finish_reason}. */
public final class FinishWords {
  /** Words by which Zhipu, DeepSeek, OpenRouter and vLLM say that the answer failed. */
  private static final Set<String> FAILURES =
      Set.of("error", "network_error", "insufficient_system_resource", "abort");

  private FinishWords() {}

  public static boolean isFailure(String word) {
    return FAILURES.contains(word.toLowerCase(Locale.ROOT));
  }

  public static FinishReason reason(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "stop", "end_turn", "eos", "eos_token", "stop_sequence" -> FinishReason.STOP;
      case "tool_calls", "function_call", "tool_call", "tool_use" -> FinishReason.TOOL_CALLS;
      case "length", "max_tokens", "model_length" -> FinishReason.LENGTH;
      case "content_filter", "sensitive", "safety", "refusal" -> FinishReason.CONTENT_FILTER;
      default -> FinishReason.OTHER;
    };
  }
}
