package dev.leat.sqlite;

import dev.leat.store.spi.LogRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run as the file has it.
 *
 * @param id its number in the file
 * @param epoch that of its newest lease
 * @param owner the process that holds the lease; null if it was released
 * @param next the sequence that the next event gets
 * @param first the sequence of the oldest event that is kept
 * @param finishedAt when it had its terminal event, in milliseconds; null if it has not
 */
record RunRow(
    long id, long epoch, @Nullable String owner, long next, long first, @Nullable Long finishedAt) {
  private static final String SELECT =
      "select id, epoch, owner, next_seq, first_seq, finished_at from run where ";

  static Optional<RunRow> find(Statements statements, String runId) throws SQLException {
    return statements.first(SELECT + "name = ?", RunRow::of, Names.stored(runId));
  }

  static Optional<RunRow> find(Statements statements, long id) throws SQLException {
    return statements.first(SELECT + "id = ?", RunRow::of, id);
  }

  private static RunRow of(ResultSet row) throws SQLException {
    long finished = row.getLong(6);
    boolean underWay = row.wasNull();
    return new RunRow(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getLong(4),
        row.getLong(5),
        underWay ? null : finished);
  }

  boolean isExpired(long now, Duration retention) {
    return finishedAt != null && finishedAt + retention.toMillis() < now;
  }

  boolean isAtEnd(long sequence) {
    return finishedAt != null && sequence == next - 1;
  }

  /** Which of its events there are. */
  LogRange range() {
    return new LogRange(first, next);
  }
}
