package dev.leat.models.responses;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.models.http.LogText;
import dev.leat.models.wire.AnswerJson;
import dev.leat.models.wire.Usages;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an answer ended, as its last event says.
 *
 * @param reason why the model stopped, calls left aside
 * @param word the provider's own word
 * @param usage the counts; null if there are none
 */
record Outcome(FinishReason reason, String word, @Nullable Usage usage) {
  /**
   * Reads it.
   *
   * @throws ChatException if it says that the answer failed
   */
  static Outcome of(JsonNode response, String status) {
    Usage usage = Usages.of(response.path("usage"));
    return switch (status) {
      case "failed", "cancelled" -> throw failure(response, status);
      case "incomplete" -> {
        String why = response.path("incomplete_details").path("reason").asText(status);
        yield new Outcome(incomplete(why), why, usage);
      }
      default -> new Outcome(FinishReason.STOP, status.isEmpty() ? "completed" : status, usage);
    };
  }

  private static ChatException failure(JsonNode response, String status) {
    JsonNode error = response.path("error");
    return error.isObject() && !error.isEmpty()
        ? AnswerJson.inBand(error)
        : AnswerJson.inBand("the answer's status is '" + LogText.of(status) + "'");
  }

  private static FinishReason incomplete(String why) {
    return switch (why) {
      case "max_output_tokens", "max_tokens" -> FinishReason.LENGTH;
      case "content_filter" -> FinishReason.CONTENT_FILTER;
      default -> FinishReason.OTHER;
    };
  }

  /** Whether the model was stopped in what it wrote. */
  boolean isCutOff() {
    return reason != FinishReason.STOP;
  }

  /** Tells the counts and the end. */
  void tell(boolean calls, Consumer<Delta> sink) {
    if (usage != null) {
      sink.accept(usage);
    }
    FinishReason told = calls && !isCutOff() ? FinishReason.TOOL_CALLS : reason;
    sink.accept(new Delta.Finish(told, word));
  }
}
