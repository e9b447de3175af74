package dev.leat.sqlite;

import dev.leat.chat.Usage;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A process that writes a run and prints each sequence once it is acknowledged: what was printed
 * must be there, whenever the process is killed.
 */
final class Writing {
  private Writing() {}

  /** Mostly thoughts, which are never merged, and now and then a text between them. */
  static RunEvent event(long sequence) {
    return sequence % 10 == 0
        ? new RunEvent.Text("text " + sequence + ";")
        : new RunEvent.Reasoning("word " + sequence);
  }

  public static void main(String[] args) throws InterruptedException {
    int events = Integer.parseInt(args[2]);
    try (SqliteStore store =
        SqliteStore.builder(Path.of(args[0])).leaseTime(Duration.ofMillis(600)).open()) {
      RunQueue queue = store.queues().produce(store.leases().acquire(args[1]));
      for (int i = 1; i <= events; i++) {
        long sequence = queue.append(event(i));
        if (i % 3 == 0) {
          queue.acknowledged(sequence).toCompletableFuture().join();
          System.out.println(sequence);
        }
        if (i % 50 == 0) {
          Thread.sleep(5);
        }
      }
      long last = queue.append(new RunEvent.Completed("", Usage.NONE));
      queue.acknowledged(last).toCompletableFuture().join();
      System.out.println(last);
      store.leases().release(store.leases().acquire(args[1]));
    }
  }
}
