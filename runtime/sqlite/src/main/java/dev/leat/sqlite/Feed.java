package dev.leat.sqlite;

import dev.leat.store.spi.LoggedEvent;
import dev.leat.store.spi.RunTail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what other processes have written to the readers here, one look at the file for all runs,
 * and finds out which runs are to be cancelled: when the bell rings, and once a second in case a
 * ring was lost.
 */
final class Feed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
  private static final long LOOK_MILLIS = 1_000;

  /** The most events of one look. */
  private static final int AT_ONCE = 1_024;

  private static final String SIGNALS = "select run, pos from signal where pos > ? order by pos";

  private static final String EVENTS =
      "select pos, run, seq, body from event where pos > ? order by pos limit ?";

  private final Readings readings;
  private final ReaderRows readers;
  private final Consumer<String> signals;

  /** The runs that have readers here, by their numbers in the file. */
  private final Map<Long, RunTail> followed = new ConcurrentHashMap<>();

  private final Semaphore pokes = new Semaphore(0);
  private final Thread thread = new Thread(this::work, "leat-sqlite-feed");

  /** The last rows that were seen; used by the feed's thread once it runs. */
  private long lastEvent;

  private long lastSignal;

  /** Set once. */
  private volatile boolean closed;

  /**
   * A feed of what is written once it is started.
   *
   * @param signals gets the stored names of runs that are to be cancelled
   */
  Feed(Readings readings, ReaderRows readers, Consumer<String> signals) {
    this.readings = readings;
    this.readers = readers;
    this.signals = signals;
    thread.setDaemon(true);
  }

  void start() {
    lastEvent = last("event");
    lastSignal = last("signal");
    thread.start();
  }

  private long last(String table) {
    return readings.read(
        statements ->
            statements
                .number("select max(seq) from sqlite_sequence where name = ?", table)
                .orElse(0));
  }

  /** Brings the run's events to its tail from now on. */
  void follow(long run, RunTail tail) {
    followed.put(run, tail);
  }

  /** The tail has no readers any more; another may have come for the run. */
  void forget(long run, RunTail tail) {
    followed.remove(run, tail);
  }

  /** The same for whoever does not know the run's number. */
  void forget(RunTail tail) {
    followed.values().remove(tail);
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
          readers.reportIdle();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        // Whatever it was: without this thread readers would wait for ever.
        if (!closed) {
          LOG.warn("A look for what other processes wrote failed; another follows", e);
          followed.values().forEach(RunTail::doubt);
        }
      }
    }
  }

  private void look() {
    List<String> cancelled = new ArrayList<>();
    long signal = readings.read(statements -> newSignals(statements, cancelled));
    lastSignal = signal;
    cancelled.forEach(signals);
    while (!closed && deliver()) {
      // There is more.
    }
  }

  private long newSignals(Statements statements, List<String> names) throws SQLException {
    long[] last = {lastSignal};
    statements.each(
        SIGNALS,
        row -> {
          last[0] = Math.max(last[0], row.getLong(2));
          names.add(row.getString(1));
        },
        lastSignal);
    return last[0];
  }

  /** Brings new events to the tails, one look at the file for all; whether there may be more. */
  private boolean deliver() {
    Map<RunTail, List<LoggedEvent>> news = new LinkedHashMap<>();
    long[] seen = {lastEvent, 0};
    int unused =
        readings.read(
            statements -> {
              statements.each(EVENTS, row -> take(row, seen, news), lastEvent, AT_ONCE);
              return news.size();
            });
    lastEvent = seen[0];
    news.forEach(RunTail::received);
    return seen[1] == AT_ONCE;
  }

  /** Takes a new event; its body only if somebody waits for it. */
  private void take(ResultSet row, long[] seen, Map<RunTail, List<LoggedEvent>> news)
      throws SQLException {
    seen[0] = row.getLong(1);
    seen[1]++;
    RunTail tail = followed.get(row.getLong(2));
    long sequence = row.getLong(3);
    if (tail != null && sequence > tail.last()) {
      news.computeIfAbsent(tail, each -> new ArrayList<>())
          .add(new LoggedEvent(sequence, Statements.bytes(row, 4)));
    }
  }

  @Override
  public void close() {
    closed = true;
    poke();
  }
}
