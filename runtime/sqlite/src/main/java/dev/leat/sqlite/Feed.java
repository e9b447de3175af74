package dev.leat.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out which runs other processes have written to, and which are to be cancelled, when the
 * bell rings, and once a second in case a ring was lost.
 */
final class Feed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
  private static final long LOOK_MILLIS = 1_000;

  private final Readings readings;
  private final Consumer<String> signals;
  private final Consumer<String> runs;
  private final Semaphore pokes = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "leat-sqlite-feed");

  /** The last rows that were seen; used by the feed's thread once it runs. */
  private long lastEvent;

  private long lastSignal;

  /** Set once. */
  private volatile boolean closed;

  /**
   * A feed of what is written from now on.
   *
   * @param signals gets the stored names of runs that are to be cancelled
   * @param runs gets the stored names of runs that have new events
   */
  Feed(Readings readings, Consumer<String> signals, Consumer<String> runs) {
    this.readings = readings;
    this.signals = signals;
    this.runs = runs;
    this.lastEvent = last("event");
    this.lastSignal = last("signal");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private long last(String table) {
    return readings.read(
        statements ->
            statements
                .number("select max(seq) from sqlite_sequence where name = ?", table)
                .orElse(0));
  }

  /** There may be something. */
  void poke() {
    pokes.release();
  }

  private void work() {
    while (!closed) {
      try {
        if (pokes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          pokes.drainPermits();
        }
        if (!closed) {
          look();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        if (!closed) {
          LOG.warn("A look for what other processes wrote failed; another follows", e);
        }
      }
    }
  }

  private void look() {
    List<String> changed = new ArrayList<>();
    List<String> cancelled = new ArrayList<>();
    readings.read(
        statements -> {
          lastSignal = newRows(statements, SIGNALS, lastSignal, cancelled);
          lastEvent = newRows(statements, EVENTS, lastEvent, changed);
          return changed.size();
        });
    cancelled.forEach(signals);
    changed.forEach(runs);
  }

  private static final String SIGNALS = "select run, pos from signal where pos > ? order by pos";

  private static final String EVENTS =
      "select r.name, max(e.pos) from event e join run r on r.id = e.run where e.pos > ?"
          + " group by e.run order by 2";

  private static long newRows(Statements statements, String sql, long after, List<String> names)
      throws SQLException {
    long[] last = {after};
    statements.each(
        sql,
        row -> {
          last[0] = Math.max(last[0], row.getLong(2));
          names.add(row.getString(1));
        },
        after);
    return last[0];
  }

  @Override
  public void close() {
    closed = true;
    poke();
  }
}
