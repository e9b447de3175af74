package dev.leat.models.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Usage;
import org.jspecify.annotations.Nullable;

/** Reads token counts by the names that servers give them. */
public final class Usages {
  private Usages() {}

  /** The counts, or null if the value is none, as in the chunks before the last. */
  public static @Nullable Usage of(JsonNode usage) {
    if (!usage.isObject() || usage.isEmpty()) {
      return null;
    }
    return new Usage(
        first(usage, "/prompt_tokens", "/input_tokens"),
        first(usage, "/completion_tokens", "/output_tokens"),
        first(
            usage,
            "/prompt_tokens_details/cached_tokens",
            "/input_tokens_details/cached_tokens",
            "/prompt_cache_hit_tokens", // DeepSeek
            "/cached_tokens"), // Moonshot
        first(
            usage,
            "/completion_tokens_details/reasoning_tokens",
            "/output_tokens_details/reasoning_tokens"));
  }

  private static long first(JsonNode usage, String... pointers) {
    for (String pointer : pointers) {
      JsonNode value = usage.at(pointer);
      if (value.isNumber()) {
        return Math.max(0, value.asLong());
      }
    }
    return 0;
  }
}
