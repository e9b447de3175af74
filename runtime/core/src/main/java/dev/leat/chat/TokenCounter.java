package dev.leat.chat;

/**
 * Counts the tokens of messages, exactly or nearly. Safe for several threads.
 *
 * <pre>{@code
 * TokenCounter exact = message -> tokenizer.encode(MessageJson.write(message)).size();
 * }</pre>
 */
@FunctionalInterface
public interface TokenCounter {
  /** How many tokens a model reads of the message; 0 or more. */
  long count(Message message);

  /**
   * An estimate for any model: a token for every three bytes of UTF-8, four for each message and
   * each call, and 1,500 for each image or file. English prose comes out about a third too high,
   * JSON, code and Chinese about right; a long document that is given as a file comes out too low.
   */
  static TokenCounter estimate() {
    return TokenEstimate.INSTANCE;
  }
}
