package dev.leat.server.runs;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How often each client did something in the last minute: a bucket that fills evenly and holds a
 * minute's worth. Guarded by whoever owns it.
 */
final class RateMeter {
  /** Beyond it, clients whose buckets are full again are forgotten. */
  private static final int REMEMBERED = 1_000;

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final int perMinute;

  /** For each client, when its bucket will be full again, in nanoseconds of the machine's clock. */
  private final Map<String, Long> fullAt = new HashMap<>();

  RateMeter(int perMinute) {
    this.perMinute = perMinute;
  }

  /** 0 if it may be done now. */
  long secondsUntilAllowed(String client) {
    long now = System.nanoTime();
    long early = debt(client, now) + cost() - MINUTE;
    return early <= 0 ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(early);
  }

  void count(String client) {
    long now = System.nanoTime();
    if (fullAt.size() >= REMEMBERED) {
      fullAt.values().removeIf(full -> full - now <= 0);
    }
    fullAt.put(client, now + debt(client, now) + cost());
  }

  /** How long the client's bucket needs to be full. */
  private long debt(String client, long now) {
    Long full = fullAt.get(client);
    return full == null ? 0 : Math.max(0, full - now);
  }

  private long cost() {
    return MINUTE / perMinute;
  }
}
