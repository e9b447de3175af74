package dev.leat.sqlite;

import dev.leat.chat.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that this process is alive, ends the runs of processes that are not, and drops what is kept
 * no more. The first has a thread of its own, so that no work makes this process seem dead.
 */
final class Janitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

  private final Shared shared;
  private final Duration leaseTime;
  private final Processes processes;
  private final Orphans orphans;
  private final Expiry expiry;
  private final ScheduledThreadPoolExecutor timer;

  /** Whether the others know of this process; set once, before it has runs. */
  private volatile boolean known;

  Janitor(Shared shared, Duration leaseTime, String bell, Ticker ticker) {
    this.shared = shared;
    this.leaseTime = leaseTime;
    this.processes = new Processes(shared.process(), bell, leaseTime, ticker);
    this.orphans = new Orphans(shared, leaseTime);
    this.expiry = new Expiry(shared);
    this.timer =
        new ScheduledThreadPoolExecutor(
            2,
            work -> {
              Thread thread = new Thread(work, "leat-sqlite-janitor");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start() {
    beat();
    known = true;
    long third = Math.max(1, leaseTime.toMillis() / 3);
    // At a rate: a beat that takes long must not make the next one late.
    ScheduledFuture<?> unused =
        timer.scheduleAtFixedRate(() -> tried(this::beat), third, third, TimeUnit.MILLISECONDS);
    unused =
        timer.scheduleWithFixedDelay(() -> tried(this::tidy), third, third, TimeUnit.MILLISECONDS);
  }

  /** What it throws would end its repetition. */
  private void tried(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (!isClosed()) {
        LOG.warn("Looking after {} failed; it is tried again", shared.file(), e);
      }
    }
  }

  private boolean isClosed() {
    return timer.isShutdown();
  }

  private void beat() {
    List<Processes.Gone> gone = shared.writer().ask(processes::beat);
    gone.forEach(each -> Bell.forget(shared.file().directory(), each.process(), each.bell()));
  }

  /** Again at once as long as there is more than one look takes in. */
  void tidy() {
    boolean more = true;
    while (more && !isClosed()) {
      shared.unreleased().release(shared.writer());
      more = orphans.end();
      more |= expiry.drop();
    }
  }

  /** Says that this process is gone: its runs need nobody's patience. */
  @Override
  public void close() {
    timer.shutdownNow();
    if (!known) {
      return;
    }
    try {
      int unused = shared.writer().ask(statements -> Processes.leave(statements, shared.process()));
    } catch (RuntimeException e) {
      LOG.warn("Leaving {} failed; others find out by themselves", shared.file(), e);
    }
  }
}
