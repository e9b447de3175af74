package dev.leat.sqlite;

import dev.leat.store.Acknowledgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** The file: where it is, who may read it, and that it is one of ours. */
final class StoreFile {
  /** "Leat", as SQLite's application id. */
  private static final int APPLICATION_ID = 0x4C656174;

  private static final int VERSION = 2;

  /** How long a statement waits for another process's transaction, in milliseconds. */
  private static final int BUSY_MILLIS = 20_000;

  private static final List<String> SCHEMA =
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

  /** What makes version 2 of version 1. */
  private static final List<String> SINCE_1 =
      List.of(
          "alter table run add column released_at integer",
          "update run set released_at = unixepoch() * 1000 where owner is null");

  private final Path directory;
  private final Path file;
  private final Acknowledgement level;

  private StoreFile(Path directory, Acknowledgement level) {
    this.directory = directory;
    this.file = directory.resolve("leat.db");
    this.level = level;
  }

  /** The file in that directory; both are made, for their owner alone, if they are not there. */
  static StoreFile in(Path directory, Acknowledgement level) {
    StoreFile store = new StoreFile(directory.toAbsolutePath().normalize(), level);
    try {
      store.makeDirectory();
      store.makeFile();
    } catch (IOException e) {
      throw new SqliteStoreException("the store's directory " + directory + " cannot be used", e);
    }
    try (Connection connection = store.connect()) {
      store.prepare(connection);
    } catch (SQLException e) {
      throw new SqliteStoreException(
          store.file + " is no SQLite file that can be read; it was left alone", e);
    }
    return store;
  }

  Path directory() {
    return directory;
  }

  private void makeDirectory() throws IOException {
    if (Files.isDirectory(directory)) {
      return;
    }
    Path parent = directory.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (isPosix()) {
      Files.createDirectory(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(directory);
    }
  }

  /** Made here and not by SQLite, which would let others read it; its side files take after it. */
  private void makeFile() throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + " is a link; a store follows none");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      if (isPosix()) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    } catch (java.nio.file.FileAlreadyExistsException e) {
      // Another process was quicker.
    }
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(
        level == Acknowledgement.FSYNCED
            ? SQLiteConfig.SynchronousMode.FULL
            : SQLiteConfig.SynchronousMode.NORMAL);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private void prepare(Connection connection) throws SQLException {
    int application = number(connection, "pragma application_id");
    int version = number(connection, "pragma user_version");
    boolean empty = number(connection, "select count(*) from sqlite_master") == 0;
    if (!empty && application != APPLICATION_ID) {
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
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma journal_mode = wal");
      statement.execute("begin immediate");
      int found = number(connection, "pragma user_version");
      List<String> missing = found == 0 ? SCHEMA : found == 1 ? SINCE_1 : List.of();
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

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
