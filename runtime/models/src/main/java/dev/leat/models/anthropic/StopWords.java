package dev.leat.models.anthropic;

import dev.leat.chat.FinishReason;

/** What the words mean that stand in {@code stop_reason}. */
final class StopWords {
  private StopWords() {}

  static FinishReason reason(String word) {
    return switch (word) {
      case "end_turn", "stop_sequence" -> FinishReason.STOP;
      case "tool_use" -> FinishReason.TOOL_CALLS;
      case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
      case "refusal" -> FinishReason.CONTENT_FILTER;
      case "pause_turn" -> FinishReason.PAUSED;
      default -> FinishReason.OTHER;
    };
  }
}
