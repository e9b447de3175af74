package dev.leat.models.dashscope;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Usage;
import dev.leat.models.wire.CallPiece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one event, or a whole answer, holds. Filled by {@link FrameReader}. */
final class Frame {
  /** Whether there is any output. */
  boolean output;

  @Nullable String reasoning;
  @Nullable String text;

  /** Parts of the content that are no text. */
  List<JsonNode> unknown = List.of();

  /** In order; few frames have any. */
  List<CallPiece> calls = List.of();

  /** Why the answer ended; null as long as it has not, for which the wire says {@code "null"}. */
  @Nullable String finishReason;

  @Nullable Usage usage;

  /** What the server reports as an error. */
  @Nullable JsonNode error;

  void addText(String piece) {
    text = text == null ? piece : text + piece;
  }

  void addUnknown(JsonNode part) {
    unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
    unknown.add(part);
  }
}
