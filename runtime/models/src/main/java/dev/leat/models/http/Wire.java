package dev.leat.models.http;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Delta;
import dev.leat.chat.OptionRules;
import java.util.function.Consumer;

/**
 * A provider's protocol: how requests are written and answers read. Immutable and safe for all
 * threads; what belongs to one answer is in its decoder.
 */
public interface Wire {
  /** Which options it has. */
  OptionRules options();

  /** The header of the key. */
  default String keyHeader() {
    return "Authorization";
  }

  /** What stands before the key in its header. */
  default String keyPrefix() {
    return "Bearer ";
  }

  /**
   * Writes a request.
   *
   * @param options what the request and the model set, checked
   */
  ModelCall call(ChatRequest request, ChatOptions options);

  /** A decoder for one attempt at the answer. */
  AnswerDecoder decoder(ChatRequest request, ChatOptions options, Consumer<Delta> sink);
}
