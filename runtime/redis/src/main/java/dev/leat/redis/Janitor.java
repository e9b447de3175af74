package dev.leat.redis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Says that this process is alive, and has the runs of those ended that are not, and those that it
 * gave up. Each has a thread: who ends the runs of another must not fall silent over it.
 */
final class Janitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

  /** One for each thing to do: a beat waits for none of the others. */
  private static final int THREADS = 3;

  private final Shared shared;
  private final Orphans orphans;
  private final Duration leaseTime;
  private final ScheduledThreadPoolExecutor timer;

  /** Set once, when this process has said its last word. Guarded by this. */
  private boolean closed;

  Janitor(Shared shared, Orphans orphans, Duration leaseTime) {
    this.shared = shared;
    this.orphans = orphans;
    this.leaseTime = leaseTime;
    this.timer =
        new ScheduledThreadPoolExecutor(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "leat-redis-janitor");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start() {
    beat();
    schedule(this::beat);
    schedule(this::endDead);
    schedule(() -> orphans.endGiven(leaseTime));
  }

  private void schedule(Runnable work) {
    long period = shared.peers().beat().toNanos();
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(() -> guarded(work), period, period, TimeUnit.NANOSECONDS);
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (!shared.writes().isClosed()) {
        LOG.warn("Looking after the runs in {} failed; it is tried again", shared.connector(), e);
      }
    }
  }

  /** Says that this process is alive, and hears what others have said. */
  private void beat() {
    CompletableFuture<List<String>> said;
    synchronized (this) {
      if (closed) {
        return;
      }
      said =
          shared
              .writes()
              .send(
                  StoreScripts.BEAT.on(
                      new String[] {shared.keys().processes()},
                      shared.process(),
                      shared.peers().silence().toMillis()),
                  Replies::texts);
    }
    shared.peers().heard(Pipe.await(said));
  }

  private void endDead() {
    for (String process : shared.peers().dead()) {
      guarded(
          () ->
              orphans.endOf(
                  process, () -> shared.peers().dead().contains(process) && claim(process)));
    }
  }

  /** Whether this process is to do it: one is enough. */
  private boolean claim(String process) {
    return shared
        .writes()
        .ask(
            StoreScripts.CLAIM.on(
                new String[] {shared.keys().claim(process)},
                shared.process(),
                leaseTime.toMillis()),
            reply -> Replies.number(reply) == 1);
  }

  /** Says that this process is gone, if Redis hears it: others end what it has not. */
  @Override
  public void close() {
    timer.shutdownNow();
    synchronized (this) {
      closed = true;
      shared
          .writes()
          .tell(
              new CommandArguments(Command.ZADD)
                  .add(shared.keys().processes())
                  .add(0)
                  .add(shared.process()));
    }
  }
}
