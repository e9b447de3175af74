package dev.leat.sqlite;

import dev.leat.store.QueueLimits;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops what is kept no more: runs, checkpoints, signals and the leases of conversations. What is
 * to go is found without the writer, and goes in small steps, between which others write.
 */
final class Expiry {
  private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

  /** Signals are for whoever listens now. */
  private static final Duration SIGNALS_KEPT = Duration.ofMinutes(1);

  /** What goes before others are looked after. */
  private static final int AT_ONCE = 64;

  /** Events of one run that go in one step. */
  private static final int EVENTS = 1_024;

  static final String EXPIRED =
      "select id from run where finished_at is not null and finished_at < ? limit " + AT_ONCE;

  static final String OLDEST =
      "select id, bytes from run where finished_at is not null order by finished_at limit "
          + AT_ONCE;

  static final String HELD_FINISHED = "select sum(bytes) from run where finished_at is not null";

  static final String HELD_OPEN =
      "select sum(bytes) from run where finished_at is null and " + Names.IS_RUN;

  static final String OLD_CHECKPOINTS =
      "select run from checkpoint where expires < ? limit " + AT_ONCE;

  static final String OLD_SIGNALS = "select pos from signal where time < ? limit " + AT_ONCE;

  static final String UNUSED_LEASES =
      "select id from run where "
          + Names.IS_CONVERSATION
          + (" and owner is null and released_at < ? and next_seq = 1 limit " + AT_ONCE);

  private final Shared shared;
  private final QueueLimits limits;

  Expiry(Shared shared) {
    this.shared = shared;
    this.limits = shared.limits();
  }

  /** Drops some of it. Returns whether there may be more. */
  boolean drop() {
    long now = System.currentTimeMillis();
    long before = now - limits.retention().toMillis();
    // As texts, which differ from times by a second at most.
    String past = Instant.ofEpochMilli(before).toString();
    boolean more = sweep(OLD_CHECKPOINTS, "delete from checkpoint where run in ", past);
    more |= sweep(OLD_SIGNALS, "delete from signal where pos in ", now - SIGNALS_KEPT.toMillis());
    more |= sweep(UNUSED_LEASES, "delete from run where id in ", before);
    more |= dropRuns(shared.readings().read(statements -> expired(statements, before)));
    more |= dropRuns(shared.readings().read(this::excess));
    return more;
  }

  /** Asks the writer only if there is something. */
  private boolean sweep(String find, String delete, Object bound) {
    boolean some =
        shared
            .readings()
            .read(statements -> statements.first(find, row -> true, bound))
            .isPresent();
    return some
        && shared.writer().ask(statements -> statements.run(delete + "(" + find + ")", bound))
            == AT_ONCE;
  }

  private static List<Long> expired(Statements statements, long before) throws SQLException {
    List<Long> found = new ArrayList<>();
    statements.each(EXPIRED, row -> found.add(row.getLong(1)), before);
    return found;
  }

  /** The oldest finished runs, until the rest is within the bound of the whole store. */
  private List<Long> excess(Statements statements) throws SQLException {
    long held = statements.number(HELD_FINISHED).orElse(0) + statements.number(HELD_OPEN).orElse(0);
    List<Long> found = new ArrayList<>();
    long[] excess = {held - limits.storeBytes()};
    if (excess[0] > 0) {
      statements.each(
          OLDEST,
          row -> {
            if (excess[0] > 0) {
              excess[0] -= row.getLong(2);
              found.add(row.getLong(1));
            }
          });
    }
    return found;
  }

  /** One that cannot be dropped, as its part of the file is damaged, keeps no other. */
  private boolean dropRuns(List<Long> runs) {
    int dropped = 0;
    for (long run : runs) {
      try {
        dropRun(run);
        dropped++;
      } catch (SqliteStoreException e) {
        LOG.warn("A run that is kept no more cannot be dropped from {}", shared.file(), e);
      }
    }
    return dropped == AT_ONCE;
  }

  private void dropRun(long run) {
    int dropped = EVENTS;
    while (dropped == EVENTS) {
      dropped = shared.writer().ask(statements -> dropSome(statements, run));
    }
  }

  /** Its readers are told at once that it is gone; its row goes with the last events. */
  private static int dropSome(Statements statements, long run) throws SQLException {
    statements.run(
        "update run set first_seq = next_seq where id = ? and first_seq < next_seq", run);
    int dropped =
        statements.run(
            "delete from event where pos in (select pos from event where run = ? limit "
                + EVENTS
                + ")",
            run);
    if (dropped < EVENTS) {
      statements.run("delete from run where id = ?", run);
    }
    return dropped;
  }
}
