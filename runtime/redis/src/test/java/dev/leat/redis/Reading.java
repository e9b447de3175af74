package dev.leat.redis;

import dev.leat.store.Cursor;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import java.net.URI;
import java.time.Duration;

/** A process that reads a run from a place on and prints each sequence when it has it. */
final class Reading {
  private Reading() {}

  /** In a store whose runs hold little, and wait long for readers that live. */
  static RedisStore open(URI uri) {
    return RedisStore.builder(uri)
        .leaseTime(Duration.ofSeconds(2))
        .limits(new QueueLimits(1 << 16, 1L << 30, Duration.ofMinutes(5), Duration.ofHours(1)))
        .open();
  }

  public static void main(String[] args) throws InterruptedException {
    try (RedisStore store = open(URI.create(args[0]));
        Cursor cursor = store.queues().read(args[1]).cursor(Long.parseLong(args[2]))) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        System.out.println(e.sequence());
      }
    }
  }
}
