package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.store.Acknowledgement;
import dev.leat.store.Checkpoints;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import dev.leat.store.Leases;
import dev.leat.store.RunQueues;
import dev.leat.store.Signals;
import dev.leat.store.Store;
import java.util.List;
import java.util.OptionalLong;

/** A store whose conversations can be read and not written. */
record BrokenConversations(Store store) implements Store, Conversations {
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

  @Override
  public RunQueues queues() {
    return store.queues();
  }

  @Override
  public Checkpoints checkpoints() {
    return store.checkpoints();
  }

  @Override
  public Acknowledgement acknowledgement() {
    return store.acknowledgement();
  }

  @Override
  public Leases leases() {
    return store.leases();
  }

  @Override
  public Signals signals() {
    return store.signals();
  }

  @Override
  public void close() {
    store.close();
  }
}
