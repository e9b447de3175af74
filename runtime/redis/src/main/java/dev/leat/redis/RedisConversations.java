package dev.leat.redis;

import dev.leat.chat.Message;
import dev.leat.chat.MessageJson;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import redis.clients.jedis.CommandArguments;

/** Conversations in Redis, a list of messages for each. */
final class RedisConversations implements Conversations {
  /** A deletion that was cut off is sent again within a minute, or whatever patience was set. */
  private static final Duration DELETED_KEPT = Duration.ofMinutes(10);

  private final Shared shared;

  RedisConversations(Shared shared) {
    this.shared = shared;
  }

  @Override
  public Conversation get(ConversationId id) {
    List<String> found = shared.reads().ask(StoreScripts.CONVERSATION.on(keys(id)), Replies::texts);
    List<Message> messages =
        found.subList(1, found.size()).stream().map(MessageJson::read).toList();
    return new Conversation(id, Long.parseLong(found.get(0)), messages);
  }

  @Override
  public OptionalLong advance(ConversationId id, long version, List<Message> messages) {
    return write(id, version, messages, "");
  }

  @Override
  public OptionalLong replace(ConversationId id, long version, List<Message> messages) {
    return write(id, version, messages, "alone");
  }

  private OptionalLong write(
      ConversationId id, long version, List<Message> messages, String alone) {
    CommandArguments request =
        StoreScripts.ADVANCE.on(keys(id), Long.toString(version), Names.random(), alone);
    messages.forEach(message -> request.add(MessageJson.write(message)));
    long advanced = shared.writes().ask(request, Replies::number);
    return advanced == 0 ? OptionalLong.empty() : OptionalLong.of(advanced);
  }

  @Override
  public void delete(ConversationId id) {
    String[] keys = {
      shared.keys().conversation(id.value()),
      shared.keys().messages(id.value()),
      shared.keys().deleted(id.value())
    };
    shared
        .writes()
        .ask(
            StoreScripts.DELETE.on(keys, Names.random(), DELETED_KEPT.toMillis()), Replies::number);
  }

  private String[] keys(ConversationId id) {
    return new String[] {
      shared.keys().conversation(id.value()), shared.keys().messages(id.value())
    };
  }
}
