package dev.leat.store;

import dev.leat.chat.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Conversations in this process, until they are deleted. */
final class MemoryConversations implements Conversations {
  private final Map<ConversationId, Conversation> conversations = new ConcurrentHashMap<>();

  /** Versions of all conversations: one that was deleted and made again must not look unchanged. */
  private final AtomicLong versions = new AtomicLong();

  @Override
  public Conversation get(ConversationId id) {
    Conversation known = conversations.get(id);
    return known != null ? known : new Conversation(id, 0, List.of());
  }

  @Override
  public OptionalLong advance(ConversationId id, long version, List<Message> messages) {
    Conversation now = get(id);
    List<Message> all = new ArrayList<>(now.messages());
    all.addAll(messages);
    return put(now, version, all);
  }

  @Override
  public OptionalLong replace(ConversationId id, long version, List<Message> messages) {
    return put(get(id), version, messages);
  }

  private OptionalLong put(Conversation now, long version, List<Message> messages) {
    if (now.version() != version) {
      return OptionalLong.empty();
    }
    Conversation next = new Conversation(now.id(), versions.incrementAndGet(), messages);
    boolean done =
        version == 0
            ? conversations.putIfAbsent(now.id(), next) == null
            : conversations.replace(now.id(), now, next);
    return done ? OptionalLong.of(next.version()) : OptionalLong.empty();
  }

  @Override
  public void delete(ConversationId id) {
    conversations.remove(id);
  }
}
