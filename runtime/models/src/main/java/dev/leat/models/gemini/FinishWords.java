package dev.leat.models.gemini;

import dev.leat.chat.FinishReason;

/** What the words mean that stand in {@code finishReason} and {@code blockReason}. */
final class FinishWords {
  private FinishWords() {}

  static FinishReason reason(String word) {
    return switch (word) {
      case "STOP" -> FinishReason.STOP;
      case "MAX_TOKENS" -> FinishReason.LENGTH;
      case "SAFETY",
          "RECITATION",
          "BLOCKLIST",
          "PROHIBITED_CONTENT",
          "SPII",
          "LANGUAGE",
          "IMAGE_SAFETY",
          "IMAGE_PROHIBITED_CONTENT",
          "MODEL_ARMOR",
          "JAILBREAK" ->
          FinishReason.CONTENT_FILTER;
      default -> FinishReason.OTHER;
    };
  }

  /** Whether the model meant to call a tool and did not manage to, which it can mend. */
  static boolean isMalformedCall(String word) {
    return word.equals("MALFORMED_FUNCTION_CALL")
        || word.equals("UNEXPECTED_TOOL_CALL")
        || word.equals("TOO_MANY_TOOL_CALLS");
  }
}
