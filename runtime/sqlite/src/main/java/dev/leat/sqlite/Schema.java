package dev.leat.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a store's file, and how those of older releases are brought up to date. */
final class Schema {
  /** "Leat", as SQLite's application id. */
  private static final int APPLICATION_ID = 0x4C656174;

  static final int VERSION = 3;

  private static final List<String> TABLES =
      List.of(
          "create table run (id integer primary key, name text not null unique,"
              + " epoch integer not null, owner text, next_seq integer not null default 1,"
              + " first_seq integer not null default 1, bytes integer not null default 0,"
              + " finished_at integer, released_at integer)",
          "create table event (pos integer primary key autoincrement, run integer not null,"
              + " seq integer not null, body text not null)",
          "create unique index event_seq on event (run, seq)",
          "create table reader (id text primary key, process text not null,"
              + " run integer not null, position integer not null,"
              + " detached integer not null default 0)",
          "create index reader_run on reader (run)",
          "create table conversation (name text primary key, version integer not null)",
          "create table message (conversation text not null, n integer not null,"
              + " body text not null, primary key (conversation, n)) without rowid",
          "create table checkpoint (run text primary key, epoch integer not null,"
              + " created text not null, expires text not null, state text not null)",
          "create table signal (pos integer primary key autoincrement, run text not null,"
              + " time integer not null)",
          "create table process (id text primary key, bell text not null,"
              + " alive_until integer not null)",
          "create table counter (name text primary key, value integer not null)",
          "insert into counter values ('conversation', 0)");

  private static final List<String> SINCE_1 =
      List.of(
          "alter table run add column released_at integer",
          "update run set released_at = unixepoch() * 1000 where owner is null");

  /** By which the background finds its few among very many, and what is written finds none. */
  private static final List<String> SINCE_2 =
      List.of(
          "create index run_finished on run (finished_at, bytes) where finished_at is not null",
          "create index run_open on run (owner, released_at) where finished_at is null and "
              + Names.IS_RUN,
          "create index run_lease on run (owner, released_at) where " + Names.IS_CONVERSATION,
          "create index checkpoint_expires on checkpoint (expires)");

  private Schema() {}

  /** Makes or renews the tables; what is none of ours is left alone. */
  static void prepare(Connection connection, StoreFile file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin");
      requireOurs(connection, file);
      statement.execute("commit");
      if (!text(connection, "pragma journal_mode").equals("wal")) {
        statement.execute("pragma journal_mode = wal");
      }
      statement.execute("begin immediate");
      List<String> missing = missing(number(connection, "pragma user_version"));
      for (String sql : missing) {
        statement.execute(sql);
      }
      if (!missing.isEmpty()) {
        statement.execute("pragma application_id = " + APPLICATION_ID);
        statement.execute("pragma user_version = " + VERSION);
      }
      statement.execute("commit");
    }
  }

  /** All is read at one moment: another process may be making the tables. */
  private static void requireOurs(Connection connection, StoreFile file) throws SQLException {
    boolean empty = number(connection, "select count(*) from sqlite_master") == 0;
    int version = number(connection, "pragma user_version");
    if (!empty && number(connection, "pragma application_id") != APPLICATION_ID) {
      throw new SqliteStoreException(
          file
              + " is the SQLite file of another program; it was left alone. Name another directory");
    }
    if (version > VERSION) {
      throw new SqliteStoreException(
          file
              + " was written by a later release (version "
              + version
              + ", this one reads "
              + VERSION
              + "); it was left alone");
    }
  }

  /** What a file of that version lacks. */
  private static List<String> missing(int version) {
    List<String> missing = new ArrayList<>();
    if (version == 0) {
      missing.addAll(TABLES);
    }
    if (version == 1) {
      missing.addAll(SINCE_1);
    }
    if (version <= 2) {
      missing.addAll(SINCE_2);
    }
    return missing;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
