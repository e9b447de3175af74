package dev.leat.sqlite;

import dev.leat.store.Leases;
import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;
import dev.leat.store.spi.Remains;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  /** Runs that are ended or dropped at once, so that nobody waits long for the file. */
  private static final int AT_ONCE = 64;

  private final Shared shared;
  private final Duration leaseTime;
  private final String bell;
  private final ScheduledThreadPoolExecutor timer;

  Janitor(Shared shared, Duration leaseTime, String bell) {
    this.shared = shared;
    this.leaseTime = leaseTime;
    this.bell = bell;
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
                    int orphans = endOrphans(statements);
                    forgetProcesses(statements);
                    dropExpired(statements);
                    return orphans;
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

  /**
   * A run at rest waits for whoever goes on with it, and a conversation for whoever uses it next;
   * others have lost their owner for good.
   */
  private int endOrphans(Statements statements) throws SQLException {
    long now = System.currentTimeMillis();
    List<Long> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    statements.each(
        "select r.id, r.name from run r left join process p on p.id = r.owner"
            + " where r.owner is not null and r.finished_at is null"
            + " and (p.id is null or p.alive_until < ?)"
            + " and not exists (select 1 from checkpoint c where c.run = r.name)"
            + " and r.name not like '\""
            + Leases.CONVERSATION
            + "%' limit "
            + AT_ONCE,
        row -> {
          names.add(row.getString(2));
          ids.add(row.getLong(1));
        },
        now);
    for (int i = 0; i < ids.size(); i++) {
      end(statements, RunRow.find(statements, ids.get(i)).orElseThrow(), Names.read(names.get(i)));
    }
    return ids.size();
  }

  private void end(Statements statements, RunRow run, String runId) throws SQLException {
    Remains remains = new Remains();
    statements.each(
        "select body from event where run = ? order by seq",
        row -> remains.add(Statements.bytes(row, 1)),
        run.id());
    long epoch = run.epoch() + 1;
    Instant now = Instant.now();
    StoredEvent event =
        new StoredEvent(runId, new QueuedEvent(run.next(), epoch, now, remains.ownerLost()));
    byte[] body = event.toBytes();
    statements.run(
        "update run set epoch = ?, owner = null, next_seq = ?, bytes = bytes + ?, finished_at = ?"
            + " where id = ?",
        epoch,
        run.next() + 1,
        body.length,
        now.toEpochMilli(),
        run.id());
    statements.insertEvents(Statements.eventRows(1), run.id(), run.next(), List.of(body));
    LOG.warn("Run {} lost its owner and was ended", runId);
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

  private void dropExpired(Statements statements) throws SQLException {
    long before = System.currentTimeMillis() - shared.limits().retention().toMillis();
    List<Long> dropped = new ArrayList<>();
    statements.each(
        "select id from run where finished_at < ? limit " + AT_ONCE,
        row -> dropped.add(row.getLong(1)),
        before);
    long held = statements.number("select sum(bytes) from run").orElse(0);
    long[] excess = {held - shared.limits().storeBytes()};
    statements.each(
        "select id, bytes from run where finished_at is not null order by finished_at limit "
            + AT_ONCE,
        row -> {
          if (excess[0] > 0) {
            excess[0] -= row.getLong(2);
            dropped.add(row.getLong(1));
          }
        });
    for (long run : dropped) {
      statements.run("delete from event where run = ?", run);
      statements.run("delete from run where id = ?", run);
    }
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
