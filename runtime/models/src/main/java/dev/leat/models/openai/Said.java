package dev.leat.models.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Delta;
import dev.leat.models.wire.CallPiece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one {@code delta} or {@code message} holds. Filled by {@link ChunkReader} alone. */
final class Said {
  /** {@code reasoning_content}, the older name, which wins over {@link #reasoning}. */
  @Nullable String reasoningContent;

  /** {@code reasoning}; servers in transition send both with the same text. */
  @Nullable String reasoning;

  /** {@code reasoning_details}, which OpenRouter wants back. */
  @Nullable JsonNode details;

  @Nullable String text;

  /** Content that came as an array, in order. */
  List<Delta> parts = List.of();

  @Nullable String refusal;

  /** {@code extra_content} of the message itself, which Gemini wants back. */
  @Nullable JsonNode extra;

  /** In order; few chunks have any. */
  List<CallPiece> calls = List.of();

  void add(CallPiece piece) {
    calls = calls.isEmpty() ? new ArrayList<>() : calls;
    calls.add(piece);
  }

  /** The reasoning, by whichever name it came; empty if none did. */
  String anyReasoning() {
    if (reasoningContent != null && !reasoningContent.isEmpty()) {
      return reasoningContent;
    }
    if (reasoning != null && !reasoning.isEmpty()) {
      return reasoning;
    }
    return details == null ? "" : detailsText(details);
  }

  private static String detailsText(JsonNode details) {
    StringBuilder text = new StringBuilder();
    for (JsonNode detail : details) {
      text.append(detail.path("text").asText("")).append(detail.path("summary").asText(""));
    }
    return text.toString();
  }
}
