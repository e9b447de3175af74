package dev.leat.sqlite;

import dev.leat.store.QueueLimits;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Drops what is kept no more: runs and checkpoints, and the leases of conversations. */
final class Expiry {
  /** Runs that are dropped at once, so that nobody waits long for the file. */
  private static final int AT_ONCE = 64;

  private static final String UNUSED_LEASES =
      "delete from run where id in (select id from run where owner is null and released_at < ?"
          + " and next_seq = 1 and name like '"
          + Names.CONVERSATIONS
          + "' limit "
          + AT_ONCE
          + ")";

  private final QueueLimits limits;

  Expiry(QueueLimits limits) {
    this.limits = limits;
  }

  void drop(Statements statements) throws SQLException {
    long before = System.currentTimeMillis() - limits.retention().toMillis();
    // As texts, which differ from times by a second at most.
    statements.run(
        "delete from checkpoint where expires < ?", Instant.ofEpochMilli(before).toString());
    statements.run(UNUSED_LEASES, before);
    List<Long> dropped = new ArrayList<>();
    statements.each(
        "select id from run where finished_at < ? limit " + AT_ONCE,
        row -> dropped.add(row.getLong(1)),
        before);
    addExcess(statements, dropped);
    for (long run : dropped) {
      statements.run("delete from event where run = ?", run);
      statements.run("delete from run where id = ?", run);
    }
  }

  /** The oldest finished runs, until the rest is within the bound of the whole store. */
  private void addExcess(Statements statements, List<Long> dropped) throws SQLException {
    long held = statements.number("select sum(bytes) from run").orElse(0);
    long[] excess = {held - limits.storeBytes()};
    statements.each(
        "select id, bytes from run where finished_at is not null order by finished_at limit "
            + AT_ONCE,
        row -> {
          if (excess[0] > 0) {
            excess[0] -= row.getLong(2);
            dropped.add(row.getLong(1));
          }
        });
  }
}
