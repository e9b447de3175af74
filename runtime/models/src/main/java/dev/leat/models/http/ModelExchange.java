package dev.leat.models.http;

import dev.leat.chat.Delta;
import java.util.function.Consumer;

/** One request of a wire, and how its answer is read. Used by the thread that reads the answer. */
public interface ModelExchange {
  /** The request. Asked for once, when the answer is first read. */
  ModelCall call();

  /** A decoder for one attempt; each retry gets its own. */
  AnswerDecoder decoder(Consumer<Delta> sink);
}
