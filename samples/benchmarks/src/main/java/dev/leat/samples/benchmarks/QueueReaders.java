package dev.leat.samples.benchmarks;

import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Readers of a load's runs, a thread for each. As a process: the arguments are the store's address,
 * the load's name, its runs, what each run may hold, and what a reader takes for an event, in
 * microseconds; it prints a line when all readers have their cursors, and then what the table has
 * of readers.
 */
final class QueueReaders {
  /** The call of events that are not counted. */
  static final String WARMING = "warming";

  private final List<Thread> threads = new ArrayList<>();
  private final Latencies latencies = new Latencies();
  private final CountDownLatch attached;

  /** What this process had used of the processors when the first counted event came; 0 before. */
  private final AtomicLong begun = new AtomicLong();

  private QueueReaders(int runs) {
    attached = new CountDownLatch(runs);
  }

  static QueueReaders of(Store store, QueueLoad load) {
    QueueReaders readers = new QueueReaders(load.sessions());
    for (int run = 0; run < load.sessions(); run++) {
      String id = load.run(run);
      Thread thread = new Thread(() -> readers.read(store, id, load.readerMicros()), id);
      readers.threads.add(thread);
      thread.start();
    }
    return readers;
  }

  private void read(Store store, String id, int micros) {
    try (Cursor cursor = cursor(store, id)) {
      attached.countDown();
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        if (e.event() instanceof RunEvent.Reasoning) {
          if (begun.get() == 0) {
            begun.compareAndSet(0, QueueTable.cpu());
          }
          latencies.add(Duration.between(e.time(), Instant.now()).toNanos() / 1000);
          if (micros > 0) {
            LockSupport.parkNanos(micros * 1_000L);
          }
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

  /** Waits until all readers have their cursors. */
  void awaitAttached() throws InterruptedException {
    attached.await();
  }

  /** Waits until all runs have ended; returns how many events there were, and how late. */
  String await() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    return latencies.count() + " | " + latencies;
  }

  /** What this process has used for an event, in microseconds; nothing if there was none. */
  private String cpuPerEvent() {
    int count = latencies.count();
    return count == 0
        ? ""
        : String.format(Locale.ROOT, "%.1f", (QueueTable.cpu() - begun.get()) / 1e3 / count);
  }

  /**
   * Reads until all runs have ended.
   *
   * @throws InterruptedException if it is told to stop
   */
  public static void main(String[] args) throws InterruptedException {
    QueueLoad load = QueueLoad.of(args);
    try (Store store = QueueContender.at(args[0], load.limits())) {
      QueueReaders readers = of(store, load);
      readers.awaitAttached();
      System.out.println("attached");
      System.out.println(readers.await() + " | " + readers.cpuPerEvent());
    }
  }
}
