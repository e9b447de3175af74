package dev.leat.server.runs;

import dev.leat.server.ServerLimits;
import dev.leat.server.http.Problem;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The connections that read runs of this server. Safe for all threads. */
public final class Readers {
  private final ServerLimits limits;
  private final Set<EventPump> pumps = ConcurrentHashMap.newKeySet();

  /** How many readers each client has; guarded by itself. */
  private final Map<String, Integer> byClient = new HashMap<>();

  private volatile boolean closing;

  Readers(ServerLimits limits, Duration heartbeat, ScheduledExecutorService timer) {
    this.limits = limits;
    long nanos = heartbeat.toNanos();
    var unused =
        timer.scheduleWithFixedDelay(
            () -> pumps.forEach(EventPump::heartbeat), nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /** Counts a reader of that client; a problem if it has too many. */
  void count(String client) {
    synchronized (byClient) {
      if (byClient.getOrDefault(client, 0) >= limits.readersPerClient()) {
        throw Problem.retry(
            429,
            "too_many_readers",
            "You read runs on " + limits.readersPerClient() + " connections already.",
            1);
      }
      byClient.merge(client, 1, Integer::sum);
    }
  }

  /** A reader of that client has left. */
  void discount(String client) {
    synchronized (byClient) {
      byClient.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }
  }

  void add(EventPump pump) {
    pumps.add(pump);
    if (closing) {
      pump.closeSoon();
    }
  }

  void remove(EventPump pump) {
    pumps.remove(pump);
    if (closing) {
      synchronized (pumps) {
        pumps.notifyAll();
      }
    }
  }

  /** Waits until all have left, for that long at most. */
  void awaitNone(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    synchronized (pumps) {
      for (long left = time.toMillis(); !pumps.isEmpty() && left > 0; ) {
        pumps.wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    }
  }

  /** How many there are. */
  public int size() {
    return pumps.size();
  }

  /** Tells all readers that they get no more, and those who come later. */
  void closeAll() {
    closing = true;
    pumps.forEach(EventPump::closeSoon);
  }
}
