package dev.leat.chat;

/**
 * A language model that answers conversations. Safe for several threads; each stream belongs to
 * one. Whoever made the model closes it; an agent does not.
 */
public interface ChatModel extends AutoCloseable {
  /** A name for logs and traces, such as {@code "openai:gpt-5-mini"}. It carries no secret. */
  String name();

  /**
   * Asks for an answer. Nothing is sent before the first {@link ChatStream#next}, where all
   * failures appear.
   */
  ChatStream stream(ChatRequest request);

  /**
   * Whether the model is known to take these options, so that asked with them it does not refuse.
   * False unless it says so; it may take them all the same.
   */
  default boolean takes(ChatOptions options) {
    return false;
  }

  /** Frees connections and threads. Open streams fail as cancelled. */
  @Override
  void close();
}
