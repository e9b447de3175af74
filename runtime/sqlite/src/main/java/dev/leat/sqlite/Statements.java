package dev.leat.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One connection and its prepared statements. Used by one thread at a time. */
final class Statements implements AutoCloseable {
  /** What to make of a row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** What to do with a row. */
  @FunctionalInterface
  interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  private final Connection connection;

  /** Set once. */
  private boolean failed;

  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** The statement with its parameters. */
  PreparedStatement of(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** How many rows it changed. */
  int run(String sql, @Nullable Object... parameters) throws SQLException {
    return of(sql, parameters).executeUpdate();
  }

  /** The statement that writes so many rows of events. */
  static String eventRows(int count) {
    // The stored form is UTF-8 already: as bytes it need not be made of characters once more.
    return "insert into event (run, seq, body) values "
        + String.join(", ", Collections.nCopies(count, "(?, ?, cast(? as text))"));
  }

  /**
   * Writes neighbouring events of a run.
   *
   * @param sql the statement for so many
   */
  void insertEvents(String sql, long run, long first, List<byte[]> bodies) throws SQLException {
    PreparedStatement statement = of(sql);
    int parameter = 1;
    long sequence = first;
    for (byte[] body : bodies) {
      statement.setLong(parameter++, run);
      statement.setLong(parameter++, sequence++);
      statement.setBytes(parameter++, body);
    }
    statement.executeUpdate();
  }

  /** A column's text in UTF-8; empty for null. */
  static byte[] bytes(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  /** What the first row holds; empty if there is none. */
  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    try (ResultSet row = of(sql, parameters).executeQuery()) {
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    }
  }

  /** The number that the first row begins with; empty if there is none, or if it is null. */
  OptionalLong number(String sql, @Nullable Object... parameters) throws SQLException {
    try (ResultSet row = of(sql, parameters).executeQuery()) {
      if (!row.next()) {
        return OptionalLong.empty();
      }
      long number = row.getLong(1);
      return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
  }

  /** Hands each row over. */
  void each(String sql, RowTaker taker, @Nullable Object... parameters) throws SQLException {
    try (ResultSet row = of(sql, parameters).executeQuery()) {
      while (row.next()) {
        taker.take(row);
      }
    }
  }

  /** Gives the connection up: a statement failed, and nobody knows in what state that left it. */
  void fail() {
    failed = true;
    try {
      connection.close();
    } catch (SQLException e) {
      // The failure that led here is told.
    }
  }

  boolean hasFailed() {
    return failed;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
