package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Lease;
import dev.leat.store.QueueLimits;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What readers and a producer that needs room know of each other through the file. */
@Timeout(60)
class WindowEdgeTest {
  @TempDir private Path directory;

  /** Whoever waits for a reader waits for longer than a test may take. */
  private SqliteStore open() {
    return SqliteStore.builder(directory)
        .limits(new QueueLimits(4_000, 12_000, Duration.ofMinutes(5), Duration.ofHours(1)))
        .open();
  }

  private static void append(RunQueue queue, RunEvent event) {
    queue.acknowledged(queue.append(event)).toCompletableFuture().join();
  }

  @Test
  void aReaderThatComesWhileRoomIsMadeKeepsWhatItIsToRead() throws Exception {
    try (SqliteStore store = open()) {
      Lease lease = store.leases().acquire("r");
      RunQueue queue = store.queues().produce(lease);
      for (int i = 0; i < 4; i++) {
        append(queue, new RunEvent.Reasoning("x"));
      }
      RawFile file = new RawFile(directory);
      long bytes = file.number("select bytes from run");
      KeptRows kept = new KeptRows(store.shared(), lease, file.number("select id from run"));
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch go = new CountDownLatch(1);
      store
          .shared()
          .writer()
          .add(
              statements -> {
                busy.countDown();
                await(go);
                statements.run("insert into reader values ('late', 'p', 1, 1, 0)");
              });
      busy.await();
      assertTrue(kept.drop(1, 10), "nobody is to be waited for yet");
      assertTrue(kept.drop(2, 10));
      go.countDown();
      store.leases().acquire("another");
      assertEquals(2, file.number("select first_seq from run where id = 1"));
      assertEquals(3, file.number("select count(*) from event"));
      assertEquals(bytes - 10, file.number("select bytes from run where id = 1"));
      file.execute("update reader set position = 3");
      assertTrue(kept.drop(3, 10));
      store.leases().acquire("another");
      assertEquals(1, file.number("select count(*) from event"));
      assertEquals(bytes - 30, file.number("select bytes from run where id = 1"));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
