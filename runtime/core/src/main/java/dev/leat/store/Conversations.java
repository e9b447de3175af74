package dev.leat.store;

import dev.leat.chat.Message;
import java.util.List;
import java.util.OptionalLong;

/** The conversations of a store. Safe for several threads. */
public interface Conversations {
  /** The conversation; without messages if there is none of that name. */
  Conversation get(ConversationId id);

  /**
   * Adds messages, if the conversation still is at {@code version}.
   *
   * @return the conversation's new version; empty if it was not, and nothing changed
   */
  OptionalLong advance(ConversationId id, long version, List<Message> messages);

  /**
   * Puts messages in the place of all that the conversation has, if it still is at {@code version}:
   * for whoever keeps the gist of what became long.
   *
   * @return the conversation's new version; empty if it was not, and nothing changed
   */
  OptionalLong replace(ConversationId id, long version, List<Message> messages);

  /** Forgets the conversation. */
  void delete(ConversationId id);
}
