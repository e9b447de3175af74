package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import dev.leat.store.CorruptEventException;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * G3 for SQLite's log, in which the newest commits stand until they are copied into the file: a bit
 * flips, or the end is cut off, while no process has the store open. SQLite takes the log up to the
 * damage, so that the commits behind it are lost without a word; a reader gets a beginning of what
 * was written, or an error, and then an end; never another word, and never nothing for ever.
 */
class DamagedLogTest {
  private static final int DAMAGES = Integer.getInteger("leat.damages", 150) / 5;
  private static final int EVENTS = 120;
  private static final Duration LEASE = Duration.ofMillis(150);

  @TempDir private Path parent;

  private int told;
  private int shorter;

  @Test
  void damageToTheLogIsToldOrLosesItsEnd() throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    Random random = new Random(seed);
    Path whole = parent.resolve("whole");
    write(whole);
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      for (int i = 0; i < DAMAGES; i++) {
        String where = "seed " + seed + ", damage " + i;
        Path directory = damaged(whole, parent.resolve("damaged" + i), random);
        try {
          long last = reader.submit(() -> read(directory, where)).get(60, TimeUnit.SECONDS);
          shorter += last < EVENTS ? 1 : 0;
        } catch (ExecutionException e) {
          assertTrue(isTold(e.getCause()), () -> where + ": " + e.getCause());
          told++;
        } catch (TimeoutException e) {
          throw new AssertionError(where + ": the reader hangs", e);
        }
      }
    } finally {
      reader.shutdownNow();
    }
    System.out.printf(
        "DamagedLogTest: seed %d, %d damages, %d told, %d shorter%n", seed, DAMAGES, told, shorter);
    assertTrue(told + shorter > 0, "no damage was one");
  }

  /** What a power cut leaves: the file and its log, and no process that tidied up. */
  private void write(Path whole) throws IOException {
    Path open = parent.resolve("open");
    Files.createDirectory(whole);
    try (SqliteStore store = SqliteStore.open(open)) {
      RunQueue queue = store.queues().produce(store.leases().acquire("r"));
      for (int i = 1; i < EVENTS; i++) {
        queue.acknowledged(queue.append(Writing.event(i))).toCompletableFuture().join();
      }
      long last = queue.append(new RunEvent.Completed("", Usage.NONE));
      queue.acknowledged(last).toCompletableFuture().join();
      for (String name : new String[] {"leat.db", "leat.db-wal"}) {
        Files.copy(open.resolve(name), whole.resolve(name));
      }
    }
  }

  private static Path damaged(Path whole, Path directory, Random random) throws IOException {
    Files.createDirectory(directory);
    Files.copy(whole.resolve("leat.db"), directory.resolve("leat.db"));
    byte[] log = Files.readAllBytes(whole.resolve("leat.db-wal"));
    if (random.nextInt(5) == 0) {
      log = java.util.Arrays.copyOf(log, random.nextInt(log.length));
    } else {
      log[random.nextInt(log.length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(directory.resolve("leat.db-wal"), log);
    return directory;
  }

  /** Reads to the end, which may be one that the store has made; returns the last true event. */
  private static long read(Path directory, String where) throws Exception {
    AtomicLong clock = new AtomicLong();
    long position = 0;
    try (SqliteStore store =
            SqliteStore.builder(directory)
                .leaseTime(LEASE)
                .ticker(() -> clock.addAndGet(LEASE.toNanos() / 3))
                .open();
        Cursor cursor = store.queues().read("r").cursor(0)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        assertEquals(position + 1, e.sequence(), where);
        if (e.event() instanceof RunEvent.Failed lost) {
          assertEquals("owner_lost", lost.code(), where);
          return position;
        }
        position = e.sequence();
        if (position < EVENTS) {
          assertEquals(Writing.event(position), e.event(), where);
        }
      }
    }
    assertEquals(EVENTS, position, where);
    return position;
  }

  private static boolean isTold(@Nullable Throwable failure) {
    return failure instanceof SqliteStoreException
        || failure instanceof CorruptEventException
        || failure instanceof GoneException;
  }
}
