package dev.leat.server.runs;

import dev.leat.chat.Message;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A list of lines to which lines are added, kept as a conversation of the store: so every store has
 * it, and every server on that store. Safe for all threads and processes.
 */
final class Ledger {
  /** How often an append is tried against others; each failure means that another one got in. */
  private static final int TRIES = 100;

  private final Conversations conversations;
  private final ConversationId name;

  /** A list is shortened when it has more lines than that, and twice as many as it needs. */
  private final int longest;

  /** Makes the fewest lines that say the same. */
  private final UnaryOperator<List<String>> gist;

  Ledger(Conversations conversations, String name, int longest, UnaryOperator<List<String>> gist) {
    this.conversations = conversations;
    this.name = new ConversationId(name);
    this.longest = longest;
    this.gist = gist;
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
      List<String> lines = lines(now);
      Optional<String> line = next.apply(lines);
      if (line.isEmpty() || added(now, lines, line.get())) {
        return;
      }
    }
    throw new IllegalStateException("the list " + name + " could not be added to: too many do");
  }

  private boolean added(Conversation now, List<String> lines, String line) {
    List<String> needed = lines.size() > longest ? gist.apply(lines) : lines;
    if (2 * needed.size() > lines.size()) {
      List<Message> added = List.of(Message.User.of(line));
      return conversations.advance(name, now.version(), added).isPresent();
    }
    List<Message> all = new ArrayList<>();
    needed.forEach(each -> all.add(Message.User.of(each)));
    all.add(Message.User.of(line));
    return conversations.replace(name, now.version(), all).isPresent();
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
