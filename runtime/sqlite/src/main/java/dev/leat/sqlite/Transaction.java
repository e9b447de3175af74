package dev.leat.sqlite;

import dev.leat.store.Lease;
import dev.leat.store.QueuedEvent;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the writer. Events are most of what is written, many of them of one run: the
 * run's row is written once for them all, before anybody else looks at the tables. Of the writer's
 * thread.
 */
final class Transaction {
  /** How far a run's row is behind its events. */
  private static final class Advance {
    final long epoch;
    long next;
    long bytes;
    @Nullable Long finishedAt;

    Advance(long epoch, long next) {
      this.epoch = epoch;
      this.next = next;
    }
  }

  private final Statements statements;
  private final Map<Long, Advance> advances = new HashMap<>();

  Transaction(Statements statements) {
    this.statements = statements;
  }

  /** The tables, with all that was written until now. */
  Statements statements() throws SQLException {
    settle();
    return statements;
  }

  /**
   * Appends an event to its run.
   *
   * @return false if the lease is the run's no more, or the event is not its next
   */
  boolean append(long run, Lease lease, QueuedEvent event, String body) throws SQLException {
    Advance advance = advances.get(run);
    if (advance == null) {
      if (!holds(run, lease, event.sequence())) {
        return false;
      }
      advance = new Advance(lease.epoch(), event.sequence());
      advances.put(run, advance);
    }
    if (advance.epoch != lease.epoch() || advance.next != event.sequence()) {
      return false;
    }
    statements.run(
        "insert into event (run, seq, body) values (?, ?, ?)", run, event.sequence(), body);
    advance.next++;
    advance.bytes += body.length();
    advance.finishedAt = event.event().isTerminal() ? event.time().toEpochMilli() : null;
    return true;
  }

  private boolean holds(long run, Lease lease, long sequence) throws SQLException {
    return statements
        .number(
            "select 1 from run where id = ? and epoch = ? and owner is not null and next_seq = ?",
            run,
            lease.epoch(),
            sequence)
        .isPresent();
  }

  /** Writes the rows of the runs that have new events. */
  void settle() throws SQLException {
    for (Map.Entry<Long, Advance> each : advances.entrySet()) {
      Advance advance = each.getValue();
      statements.run(
          "update run set next_seq = ?, bytes = bytes + ?, finished_at = ? where id = ?",
          advance.next,
          advance.bytes,
          advance.finishedAt,
          each.getKey());
    }
    advances.clear();
  }
}
