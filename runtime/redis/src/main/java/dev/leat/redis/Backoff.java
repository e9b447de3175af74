package dev.leat.redis;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Pauses between tries to connect: short at first, then longer, and never the same in all
 * processes, which would come back all at once. It belongs to one thread; its end may come from
 * any.
 */
final class Backoff {
  private static final long SHORTEST_MILLIS = 20;

  /** Whoever waits for a server that is back is to know it within a second. */
  private static final long LONGEST_MILLIS = 500;

  private final CountDownLatch ended = new CountDownLatch(1);
  private long millis = SHORTEST_MILLIS;

  void pause() throws InterruptedException {
    long pause = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1);
    millis = Math.min(LONGEST_MILLIS, millis * 2);
    boolean unused = ended.await(pause, TimeUnit.MILLISECONDS);
  }

  void reset() {
    millis = SHORTEST_MILLIS;
  }

  /** No pause any more. */
  void end() {
    ended.countDown();
  }
}
