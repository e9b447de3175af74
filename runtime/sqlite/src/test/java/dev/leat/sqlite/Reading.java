package dev.leat.sqlite;

import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import java.nio.file.Path;
import java.time.Duration;

/** A process that reads a run from its start and prints each sequence when it has it. */
final class Reading {
  private Reading() {}

  public static void main(String[] args) throws InterruptedException {
    try (SqliteStore store =
            SqliteStore.builder(Path.of(args[0])).leaseTime(Duration.ofMillis(600)).open();
        Cursor cursor = store.queues().read(args[1]).cursor(0)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        System.out.println(e.sequence());
      }
    }
  }
}
