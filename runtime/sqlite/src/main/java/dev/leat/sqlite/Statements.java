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

  /** What to do with a statement. */
  @FunctionalInterface
  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /**
   * Uses the statement, which is prepared once; one that failed is prepared anew, for the driver
   * closes it after some failures, a full disk among them.
   */
  private <T> T with(String sql, Use<T> use, @Nullable Object... parameters) throws SQLException {
    try {
      PreparedStatement statement = prepared.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
      }
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return use.of(statement);
    } catch (SQLException e) {
      forget(sql);
      throw e;
    }
  }

  private void forget(String sql) {
    PreparedStatement broken = prepared.remove(sql);
    if (broken == null) {
      return;
    }
    try {
      broken.close();
    } catch (SQLException e) {
      // The failure that led here is told.
    }
  }

  /** How many rows it changed. */
  int run(String sql, @Nullable Object... parameters) throws SQLException {
    return with(sql, PreparedStatement::executeUpdate, parameters);
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
    int unused =
        with(
            sql,
            statement -> {
              int parameter = 1;
              long sequence = first;
              for (byte[] body : bodies) {
                statement.setLong(parameter++, run);
                statement.setLong(parameter++, sequence++);
                statement.setBytes(parameter++, body);
              }
              return statement.executeUpdate();
            });
  }

  /** A column's text in UTF-8; empty for null. */
  static byte[] bytes(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  /** What the first row holds; empty if there is none. */
  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    return with(
        sql,
        statement -> {
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
          }
        },
        parameters);
  }

  /** The number that the first row begins with; empty if there is none, or if it is null. */
  OptionalLong number(String sql, @Nullable Object... parameters) throws SQLException {
    return with(
        sql,
        statement -> {
          try (ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
              return OptionalLong.empty();
            }
            long number = row.getLong(1);
            return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
          }
        },
        parameters);
  }

  /** Hands each row over. */
  void each(String sql, RowTaker taker, @Nullable Object... parameters) throws SQLException {
    int unused =
        with(
            sql,
            statement -> {
              try (ResultSet row = statement.executeQuery()) {
                int rows = 0;
                for (; row.next(); rows++) {
                  taker.take(row);
                }
                return rows;
              }
            },
            parameters);
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
