package dev.leat.models.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Usage;
import org.jspecify.annotations.Nullable;

/**
 * Reads token counts. The provider counts thoughts beside the answer and what its own tools read
 * beside the prompt; Leat counts them in.
 */
final class Counts {
  private Counts() {}

  /** The counts; null if there are none. */
  static @Nullable Usage of(JsonNode usage) {
    if (!usage.has("promptTokenCount") && !usage.has("candidatesTokenCount")) {
      return null;
    }
    long thoughts = count(usage, "thoughtsTokenCount");
    return new Usage(
        count(usage, "promptTokenCount") + count(usage, "toolUsePromptTokenCount"),
        count(usage, "candidatesTokenCount") + thoughts,
        count(usage, "cachedContentTokenCount"),
        thoughts);
  }

  private static long count(JsonNode usage, String field) {
    return Math.max(0, usage.path(field).asLong());
  }
}
