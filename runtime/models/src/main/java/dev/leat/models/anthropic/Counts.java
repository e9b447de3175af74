package dev.leat.models.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Delta;
import dev.leat.chat.Usage;
import java.util.function.Consumer;

/**
 * The tokens of one answer. They come in pieces, each of which counts from the beginning; what
 * comes later stands. Input that was cached is counted apart by the provider and not by Leat.
 */
final class Counts {
  private long input;
  private long written;
  private long cached;
  private long output;
  private long thinking;

  /** Whether any were told. */
  private boolean told;

  void take(JsonNode usage) {
    if (!usage.isObject()) {
      return;
    }
    told = true;
    input = count(usage, "/input_tokens", input);
    written = count(usage, "/cache_creation_input_tokens", written);
    cached = count(usage, "/cache_read_input_tokens", cached);
    output = count(usage, "/output_tokens", output);
    thinking = count(usage, "/output_tokens_details/thinking_tokens", thinking);
  }

  private static long count(JsonNode usage, String pointer, long before) {
    JsonNode value = usage.at(pointer);
    return value.isNumber() ? Math.max(0, value.asLong()) : before;
  }

  void tell(Consumer<Delta> sink) {
    if (told) {
      sink.accept(new Usage(input + written + cached, output, cached, thinking));
    }
  }
}
