package dev.leat.sqlite;

import dev.leat.chat.Message;
import dev.leat.chat.MessageJson;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.Conversations;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Conversations in the file, a row for each message. */
final class SqliteConversations implements Conversations {
  private final Shared shared;

  SqliteConversations(Shared shared) {
    this.shared = shared;
  }

  /** Version and messages are read by one statement, so that they belong together. */
  @Override
  public Conversation get(ConversationId id) {
    return shared
        .readings()
        .read(
            statements -> {
              List<Message> messages = new ArrayList<>();
              long[] version = {0};
              statements.each(
                  "select c.version, m.body from conversation c"
                      + " left join message m on m.conversation = c.name"
                      + " where c.name = ? order by m.n",
                  row -> {
                    version[0] = row.getLong(1);
                    String body = row.getString(2);
                    if (body != null) {
                      messages.add(MessageJson.read(body));
                    }
                  },
                  Names.stored(id.value()));
              return new Conversation(id, version[0], messages);
            });
  }

  @Override
  public OptionalLong advance(ConversationId id, long version, List<Message> messages) {
    return write(id, version, messages, false);
  }

  @Override
  public OptionalLong replace(ConversationId id, long version, List<Message> messages) {
    return write(id, version, messages, true);
  }

  private OptionalLong write(
      ConversationId id, long version, List<Message> messages, boolean alone) {
    List<String> bodies = messages.stream().map(MessageJson::write).toList();
    String name = Names.stored(id.value());
    return shared
        .writer()
        .ask(
            statements -> {
              if (version(statements, name) != version) {
                return OptionalLong.empty();
              }
              if (alone) {
                statements.run("delete from message where conversation = ?", name);
              }
              return advance(statements, name, bodies);
            });
  }

  private static long version(Statements statements, String name) throws SQLException {
    return statements.number("select version from conversation where name = ?", name).orElse(0);
  }

  private static OptionalLong advance(Statements statements, String name, List<String> bodies)
      throws SQLException {
    // Counted over all conversations: one that was deleted and made again must not look unchanged.
    long next =
        statements
            .number(
                "update counter set value = value + 1 where name = 'conversation' returning value")
            .orElseThrow();
    statements.run(
        "insert into conversation values (?, ?) on conflict (name) do update set version ="
            + " excluded.version",
        name,
        next);
    long n = statements.number("select max(n) from message where conversation = ?", name).orElse(0);
    for (String body : bodies) {
      statements.run("insert into message values (?, ?, ?)", name, ++n, body);
    }
    return OptionalLong.of(next);
  }

  @Override
  public void delete(ConversationId id) {
    String name = Names.stored(id.value());
    shared
        .writer()
        .ask(
            statements -> {
              statements.run("delete from message where conversation = ?", name);
              return statements.run("delete from conversation where name = ?", name);
            });
  }
}
