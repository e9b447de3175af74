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
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * G3: single bits of a store's file flip, or its end is cut off. A reader gets what was written, or
 * an error that says so; never another word, and never nothing for ever. {@code -Dleat.damages=N}
 * damages more often, {@code -Dleat.seed=N} repeats.
 */
class DamagedFileTest {
  private static final int DAMAGES = Integer.getInteger("leat.damages", 150);
  private static final int EVENTS = 300;

  @TempDir private Path parent;

  @Test
  void damageIsToldOrHarmless() throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    Random random = new Random(seed);
    byte[] file = written();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    int told = 0;
    try {
      for (int i = 0; i < DAMAGES; i++) {
        String where = "seed " + seed + ", damage " + i;
        Path directory = parent.resolve("damaged" + i);
        Files.createDirectory(directory);
        Files.write(directory.resolve("leat.db"), damaged(file, random));
        try {
          reader.submit(() -> read(directory, where)).get(60, TimeUnit.SECONDS);
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
    System.out.println("DamagedFileTest: seed " + seed + ", " + DAMAGES + " damages, told " + told);
    assertTrue(told > 0 && told < DAMAGES, "some damage shows and some does not: " + told);
  }

  private byte[] written() throws IOException {
    Path directory = parent.resolve("whole");
    try (SqliteStore store = SqliteStore.open(directory)) {
      RunQueue queue = store.queues().produce(store.leases().acquire("r"));
      for (int i = 1; i < EVENTS; i++) {
        queue.append(Writing.event(i));
      }
      queue.append(new RunEvent.Completed("", Usage.NONE));
    }
    assertTrue(Files.notExists(directory.resolve("leat.db-wal")), "all is in the one file");
    return Files.readAllBytes(directory.resolve("leat.db"));
  }

  private static byte[] damaged(byte[] file, Random random) {
    if (random.nextInt(5) == 0) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
    byte[] damaged = file.clone();
    damaged[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
    return damaged;
  }

  private static long read(Path directory, String where) throws Exception {
    long position = 0;
    try (SqliteStore store = SqliteStore.open(directory);
        Cursor cursor = store.queues().read("r").cursor(0)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        assertEquals(position + 1, e.sequence(), where);
        position = e.sequence();
        RunEvent expected =
            position < EVENTS ? Writing.event(position) : new RunEvent.Completed("", Usage.NONE);
        assertEquals(expected, e.event(), where);
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
