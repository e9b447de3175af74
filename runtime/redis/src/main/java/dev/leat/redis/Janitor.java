package dev.leat.redis;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Says that this process is alive, and has the runs of those ended that are not.
 *
 * <p>A process is taken for dead when two thirds of a lease have passed since its last word, and
 * the processes look often enough that its runs end within the lease. Whoever was itself cut off
 * from Redis judges nobody for the time of a lease: the others may have been cut off, too.
 */
final class Janitor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

  /** How often a lease is renewed in its time. */
  private static final int BEATS = 6;

  /** After how many beats a process is taken for dead. */
  private static final int DEAD_BEATS = 4;

  private final Shared shared;
  private final Orphans orphans;
  private final Duration leaseTime;
  private final ScheduledThreadPoolExecutor timer;

  /** When Redis last heard this process; used by the timer's thread once it runs. */
  private long lastBeat = System.nanoTime();

  /** Since when it has heard it without a gap. */
  private long steadySince = System.nanoTime();

  Janitor(Shared shared, Orphans orphans, Duration leaseTime) {
    this.shared = shared;
    this.orphans = orphans;
    this.leaseTime = leaseTime;
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "leat-redis-janitor");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start() {
    beat();
    long period = leaseTime.toMillis() / BEATS;
    ScheduledFuture<?> unused =
        timer.scheduleWithFixedDelay(this::round, period, period, TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      List<String> processes = beat();
      if (System.nanoTime() - steadySince >= leaseTime.toNanos()) {
        endDead(processes);
      }
      orphans.endGiven(leaseTime);
    } catch (RuntimeException e) {
      if (!shared.writes().isClosed()) {
        LOG.warn("Looking after the runs in {} failed; it is tried again", shared.connector(), e);
      }
    }
  }

  /** Says that this process is alive, and returns the time and what others have said. */
  private List<String> beat() {
    long alive = leaseTime.toMillis() * DEAD_BEATS / BEATS;
    String[] processes = {shared.keys().processes()};
    List<String> found =
        shared
            .writes()
            .ask(StoreScripts.BEAT.on(processes, shared.process(), alive), Replies::texts);
    long now = System.nanoTime();
    if (now - lastBeat > leaseTime.toNanos() / 2) {
      steadySince = now;
    }
    lastBeat = now;
    return found;
  }

  /**
   * Ends the runs of those whose time is over.
   *
   * @param processes the time, then processes with their times
   */
  private void endDead(List<String> processes) {
    double now = Double.parseDouble(processes.get(0));
    for (int i = 1; i + 1 < processes.size(); i += 2) {
      String process = processes.get(i);
      if (Double.parseDouble(processes.get(i + 1)) < now && claim(process)) {
        orphans.endOf(process);
      }
    }
  }

  /** Whether this process is to do it: one is enough. */
  private boolean claim(String process) {
    return shared
        .writes()
        .ask(
            new CommandArguments(Command.SET)
                .add(shared.keys().claim(process))
                .add(shared.process())
                .add("NX")
                .add("PX")
                .add(leaseTime.toMillis()),
            reply -> reply != null);
  }

  /** Says that this process is gone, if Redis hears it: others end what it has not. */
  @Override
  public void close() {
    timer.shutdownNow();
    shared
        .writes()
        .tell(
            new CommandArguments(Command.ZADD)
                .add(shared.keys().processes())
                .add(0)
                .add(shared.process()));
  }
}
