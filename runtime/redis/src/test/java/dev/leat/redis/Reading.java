package dev.leat.redis;

import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import java.net.URI;

/** A process that reads a run from a place on and prints each sequence when it has it. */
final class Reading {
  private Reading() {}

  public static void main(String[] args) throws InterruptedException {
    try (RedisStore store = RedisStore.open(URI.create(args[0]));
        Cursor cursor = store.queues().read(args[1]).cursor(Long.parseLong(args[2]))) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        System.out.println(e.sequence());
      }
    }
  }
}
