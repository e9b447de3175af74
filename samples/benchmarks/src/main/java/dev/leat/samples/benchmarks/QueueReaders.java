package dev.leat.samples.benchmarks;

import dev.leat.sqlite.SqliteStore;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Readers of a load's runs, a thread for each. As a process: the arguments are the store's
 * directory, the load's name and its runs; it prints what the table has of readers.
 */
final class QueueReaders {
  private final List<Thread> threads = new ArrayList<>();
  private final Latencies latencies = new Latencies();

  private QueueReaders() {}

  static QueueReaders of(Store store, String load, int runs) {
    QueueReaders readers = new QueueReaders();
    for (int run = 0; run < runs; run++) {
      String id = load + "-" + run;
      Thread thread = new Thread(() -> readers.read(store, id), "reader-" + id);
      readers.threads.add(thread);
      thread.start();
    }
    return readers;
  }

  private void read(Store store, String id) {
    try (Cursor cursor = cursor(store, id)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        if (e.event() instanceof RunEvent.Reasoning) {
          latencies.add(Duration.between(e.time(), Instant.now()).toNanos() / 1000);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The runs are made by another process, which is told when all readers wait. */
  private static Cursor cursor(Store store, String id) throws InterruptedException {
    while (true) {
      try {
        return store.queues().read(id).cursor(0);
      } catch (GoneException e) {
        Thread.sleep(5);
      }
    }
  }

  Latencies await() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    return latencies;
  }

  /**
   * Reads until all runs have ended.
   *
   * @throws InterruptedException if it is told to stop
   */
  public static void main(String[] args) throws InterruptedException {
    try (SqliteStore store = SqliteStore.open(Path.of(args[0]))) {
      Latencies all = of(store, args[1], Integer.parseInt(args[2])).await();
      System.out.println(all.count() + " | " + all);
    }
  }
}
