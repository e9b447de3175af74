package dev.leat.testing.contract;

import dev.leat.chat.Delta;
import java.util.List;

/** How a wire says an answer: what the server of a {@link ChatModelContract} sends. */
public interface WireScript {
  /** The content type of a streamed answer. */
  default String contentType() {
    return "text/event-stream";
  }

  /**
   * A streamed answer in frames, each of which is sent at once; the last ones end it.
   *
   * @param answer text, reasoning, whole calls one after another, then usage, then the finish
   */
  List<String> frames(List<Delta> answer);

  /** The same in one piece. */
  String whole(List<Delta> answer);

  /** A frame that reports an error and ends the answer. */
  String errorFrame(String message);

  /** The body of an HTTP error. */
  default String errorBody(String message) {
    return "{\"error\":{\"type\":\"some_error\",\"message\":\"" + message + "\"}}";
  }

  /** Whether calls have ids of the provider's on this wire. */
  default boolean hasCallIds() {
    return true;
  }

  /** Whether arguments come in pieces, so that an answer can be cut off inside them. */
  default boolean splitsArguments() {
    return true;
  }
}
