package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import dev.leat.store.Store;
import java.util.List;
import java.util.OptionalLong;

/** A store whose conversations can be read and not written. */
final class BrokenConversations extends StoreAround implements Conversations {
  BrokenConversations(Store store) {
    super(store);
  }

  @Override
  public Conversations conversations() {
    return this;
  }

  @Override
  public Conversation get(ConversationId id) {
    return store.conversations().get(id);
  }

  @Override
  public OptionalLong advance(ConversationId id, long version, List<Message> messages) {
    throw new IllegalStateException("the disk is full");
  }

  @Override
  public OptionalLong replace(ConversationId id, long version, List<Message> messages) {
    throw new IllegalStateException("the disk is full");
  }

  @Override
  public void delete(ConversationId id) {
    throw new IllegalStateException("the disk is full");
  }
}
