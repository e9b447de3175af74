package dev.leat.server.runs;

import dev.leat.chat.Message;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of lines that only grows, kept as a conversation of the store: so every store has it, and
 * every server on that store. Safe for all threads and processes.
 */
final class Ledger {
  /** How often an append is tried against others; each failure means that another one got in. */
  private static final int TRIES = 100;

  private final Conversations conversations;
  private final ConversationId name;

  Ledger(Conversations conversations, String name) {
    this.conversations = conversations;
    this.name = new ConversationId(name);
  }

  /** All lines, oldest first. */
  List<String> lines() {
    return lines(StoreCall.of(() -> conversations.get(name)));
  }

  /**
   * Adds a line that depends on those there are.
   *
   * @param next the line to add, by the lines; none to leave them as they are
   */
  void append(Function<List<String>, Optional<String>> next) {
    StoreCall.of(
        () -> {
          tryToAppend(next);
          return name;
        });
  }

  private void tryToAppend(Function<List<String>, Optional<String>> next) {
    for (int i = 0; i < TRIES; i++) {
      Conversation now = conversations.get(name);
      Optional<String> line = next.apply(lines(now));
      if (line.isEmpty()
          || conversations
              .advance(name, now.version(), List.of(Message.User.of(line.get())))
              .isPresent()) {
        return;
      }
    }
    throw new IllegalStateException("the list " + name + " could not be added to: too many do");
  }

  void delete() {
    conversations.delete(name);
  }

  private static List<String> lines(Conversation conversation) {
    return conversation.messages().stream()
        .filter(Message.User.class::isInstance)
        .map(message -> ((Message.User) message).text())
        .toList();
  }
}
