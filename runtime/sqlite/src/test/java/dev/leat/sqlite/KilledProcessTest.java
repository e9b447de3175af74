package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * G1: processes are killed at random moments. What was acknowledged is there, once and in order;
 * every reader ends, and the file is ready again at once. {@code -Dleat.kills=N} kills more often,
 * {@code -Dleat.seed=N} repeats.
 */
@Timeout(3_600)
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("leat.kills", 10);
  private static final Duration LEASE = Duration.ofMillis(600);

  @TempDir private Path directory;

  @Test
  void whatWasAcknowledgedSurvivesTheKillAndReadersEnd() throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    Random random = new Random(seed);
    try (SqliteStore store =
        SqliteStore.builder(directory.resolve("store")).leaseTime(LEASE).open()) {
      for (int kill = 0; kill < KILLS; kill++) {
        killOne(store, "run" + kill, random, "seed " + seed + ", kill " + kill);
      }
    }
  }

  private void killOne(SqliteStore store, String run, Random random, String where)
      throws Exception {
    Process process = start(Writing.class, run, 200_000);
    BufferedReader printed = process.inputReader();
    long acknowledged = Long.parseLong(printed.readLine());
    Cursor cursor = cursor(store, run);
    CompletableFuture<Long> reader = CompletableFuture.supplyAsync(() -> readToEnd(cursor, where));
    CompletableFuture<Long> last = CompletableFuture.supplyAsync(() -> lastLine(printed));
    Thread.sleep(random.nextInt(300));
    process.destroyForcibly().waitFor();
    requireReady(store, run, where);
    acknowledged = Math.max(acknowledged, last.get(10, TimeUnit.SECONDS));
    long seen = reader.get(20, TimeUnit.SECONDS);
    assertTrue(seen > acknowledged, where + ": acknowledged " + acknowledged + ", seen " + seen);
  }

  /** Whoever comes next waits for no lock that the dead left behind. */
  private static void requireReady(SqliteStore store, String run, String where) {
    long killed = System.nanoTime();
    RunQueue queue = store.queues().produce(store.leases().acquire("after " + run));
    queue.acknowledged(queue.append(Writing.event(1))).toCompletableFuture().join();
    queue.append(new RunEvent.Completed("", Usage.NONE));
    Duration took = Duration.ofNanos(System.nanoTime() - killed);
    assertTrue(took.toMillis() < 2_000, where + ": ready again after " + took);
  }

  /** Under a new name, as after a crash: nothing that the dead reader had is anybody's business. */
  @Test
  void aKilledReadersSuccessorReadsOn() throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    Random random = new Random(seed);
    try (SqliteStore store =
        SqliteStore.builder(directory.resolve("store")).leaseTime(LEASE).open()) {
      for (int kill = 0; kill < KILLS; kill++) {
        killReader(store, "read" + kill, random, "seed " + seed + ", kill " + kill);
      }
    }
  }

  private void killReader(SqliteStore store, String run, Random random, String where)
      throws Exception {
    RunQueue queue = store.queues().produce(store.leases().acquire(run));
    queue.acknowledged(queue.append(Writing.event(1))).toCompletableFuture().join();
    Process process = start(Reading.class, run, 0);
    BufferedReader printed = process.inputReader();
    CompletableFuture<Long> written = CompletableFuture.supplyAsync(() -> write(queue));
    assertEquals("1", printed.readLine(), where);
    CompletableFuture<Long> last = CompletableFuture.supplyAsync(() -> lastInOrder(printed, where));
    Thread.sleep(random.nextInt(100));
    process.destroyForcibly().waitFor();
    long position = last.get(20, TimeUnit.SECONDS);
    try (Cursor cursor = store.queues().read(run).cursor(position)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        assertEquals(++position, e.sequence(), where);
      }
    }
    assertEquals(written.get(20, TimeUnit.SECONDS), position, where);
  }

  /** It writes five times what it may keep, and a reader that lives is waited for much longer. */
  @Test
  void aKilledReaderHoldsTheProducerUpForALeaseAlone() throws Exception {
    QueueLimits little =
        new QueueLimits(1 << 16, 1L << 30, Duration.ofMinutes(30), Duration.ofDays(1));
    try (SqliteStore store =
        SqliteStore.builder(directory.resolve("store")).limits(little).leaseTime(LEASE).open()) {
      RunQueue queue = store.queues().produce(store.leases().acquire("r"));
      queue.acknowledged(queue.append(Writing.event(1))).toCompletableFuture().join();
      Process process = start(Reading.class, "r", 0);
      assertEquals("1", process.inputReader().readLine());
      process.destroyForcibly().waitFor();
      CompletableFuture<Long> written = CompletableFuture.supplyAsync(() -> write(queue));
      assertEquals(2_001, written.get(30, TimeUnit.SECONDS));
      queue.acknowledged(2_001).toCompletableFuture().join();
      assertThrows(GoneException.class, () -> store.queues().read("r").cursor(1));
    }
  }

  /** What comes after the first line; the pipe may break within the last. */
  private static long lastInOrder(BufferedReader lines, String where) {
    long last = 1;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        long sequence = Long.parseLong(line);
        if (Long.toString(last + 1).startsWith(line) && sequence != last + 1) {
          return last; // half a number
        }
        assertEquals(last + 1, sequence, where);
        last = sequence;
      }
    } catch (IOException | NumberFormatException e) {
      // what is whole counts
    }
    return last;
  }

  private static long write(RunQueue queue) {
    for (long i = 2; i <= 2_000; i++) {
      queue.append(new RunEvent.Reasoning("word " + i));
      if (i % 50 == 0) {
        LockSupport.parkNanos(5_000_000);
      }
    }
    return queue.append(new RunEvent.Completed("", Usage.NONE));
  }

  private Process start(Class<?> main, String run, int events) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            directory.resolve("store").toString(),
            run,
            Integer.toString(events))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The run is there once something of it was acknowledged. */
  private static Cursor cursor(SqliteStore store, String run) {
    return store.queues().read(run).cursor(0);
  }

  private static long lastLine(BufferedReader lines) {
    long last = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Long.parseLong(line);
      }
    } catch (IOException | NumberFormatException e) {
      // the pipe broke with the process, perhaps within a line
    }
    return last;
  }

  /** Reads all, and returns the sequence of the terminal event. */
  private static long readToEnd(Cursor cursor, String where) {
    long sequence = 0;
    StringBuilder text = new StringBuilder();
    @Nullable RunEvent last = null;
    try {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        assertEquals(sequence + 1, e.sequence(), where);
        sequence = e.sequence();
        last = e.event();
        if (!last.isTerminal()) {
          assertEquals(Writing.event(sequence), last, where);
        }
        if (last instanceof RunEvent.Text words) {
          text.append(words.text());
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    RunEvent.Failed lost = assertInstanceOf(RunEvent.Failed.class, last, where);
    assertEquals("owner_lost", lost.code(), where);
    assertEquals(text.toString(), lost.text(), where);
    return sequence;
  }

  @Test
  void aProcessThatEndsWellLeavesItsRunToOthers() throws Exception {
    Process process = start(Writing.class, "whole", 500);
    assertEquals(501, lastLine(process.inputReader()));
    assertEquals(0, process.waitFor());
    try (SqliteStore store = SqliteStore.open(directory.resolve("store"))) {
      Cursor cursor = cursor(store, "whole");
      int events = 0;
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        events++;
      }
      assertEquals(501, events);
    } catch (GoneException e) {
      throw new AssertionError("the run outlives its process", e);
    }
  }
}
