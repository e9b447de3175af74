package dev.leat.server.runs;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The connections that read runs of this server. Safe for all threads. */
public final class Readers {
  private final Set<EventPump> pumps = ConcurrentHashMap.newKeySet();

  private volatile boolean closing;

  Readers(Duration heartbeat, ScheduledExecutorService timer) {
    long nanos = heartbeat.toNanos();
    var unused =
        timer.scheduleWithFixedDelay(
            () -> pumps.forEach(EventPump::heartbeat), nanos, nanos, TimeUnit.NANOSECONDS);
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
