package dev.leat.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that this process is alive, ends the runs of processes that are not, and drops what is kept
 * no more.
 */
final class Janitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

  /** Signals are for whoever listens now. */
  private static final Duration SIGNALS_KEPT = Duration.ofMinutes(1);

  private final Shared shared;
  private final Duration leaseTime;
  private final String bell;
  private final Orphans orphans;
  private final Expiry expiry;
  private final ScheduledThreadPoolExecutor timer;

  Janitor(Shared shared, Duration leaseTime, String bell) {
    this.shared = shared;
    this.leaseTime = leaseTime;
    this.bell = bell;
    this.orphans = new Orphans(leaseTime);
    this.expiry = new Expiry(shared.limits());
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "leat-sqlite-janitor");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start() {
    shared.writer().ask(this::sayAlive);
    long third = Math.max(1, leaseTime.toMillis() / 3);
    ScheduledFuture<?> unused =
        timer.scheduleAtFixedRate(this::round, third, third, TimeUnit.MILLISECONDS);
  }

  private int sayAlive(Statements statements) throws SQLException {
    return statements.run(
        "insert into process values (?, ?, ?) on conflict (id) do update set alive_until ="
            + " excluded.alive_until",
        shared.process(),
        bell,
        System.currentTimeMillis() + leaseTime.toMillis());
  }

  private void round() {
    try {
      int ended =
          shared
              .writer()
              .ask(
                  statements -> {
                    sayAlive(statements);
                    int lost = orphans.end(statements);
                    forgetProcesses(statements);
                    expiry.drop(statements);
                    return lost;
                  });
      if (ended > 0) {
        shared.feed().poke();
      }
    } catch (RuntimeException e) {
      if (!shared.readings().isClosed()) {
        LOG.warn("Tidying {} failed; it is tried again", shared.file(), e);
      }
    }
  }

  /** Their readers hold nobody up any more. */
  private static void forgetProcesses(Statements statements) throws SQLException {
    long now = System.currentTimeMillis();
    statements.run(
        "delete from reader where process not in (select id from process where alive_until >= ?)",
        now);
    statements.run("delete from process where alive_until < ?", now - 60_000);
    statements.run("delete from signal where time < ?", now - SIGNALS_KEPT.toMillis());
  }

  /** Says that this process is gone: its runs need nobody's patience. */
  @Override
  public void close() {
    timer.shutdownNow();
    try {
      shared
          .writer()
          .ask(
              statements -> {
                statements.run("delete from reader where process = ?", shared.process());
                return statements.run("delete from process where id = ?", shared.process());
              });
    } catch (RuntimeException e) {
      LOG.warn("Leaving {} failed; others find out by themselves", shared.file(), e);
    }
  }
}
