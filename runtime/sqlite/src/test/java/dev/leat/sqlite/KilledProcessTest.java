package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * G1: the producer's process is killed at random moments. What was acknowledged is there, once and
 * in order; every reader ends. {@code -Dleat.kills=N} kills more often, {@code -Dleat.seed=N}
 * repeats.
 */
@Timeout(600)
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
    Process process = start(run, 200_000);
    BufferedReader printed = process.inputReader();
    long acknowledged = Long.parseLong(printed.readLine());
    Cursor cursor = cursor(store, run);
    CompletableFuture<Long> reader = CompletableFuture.supplyAsync(() -> readToEnd(cursor, where));
    CompletableFuture<Long> last = CompletableFuture.supplyAsync(() -> lastLine(printed));
    Thread.sleep(random.nextInt(300));
    process.destroyForcibly().waitFor();
    acknowledged = Math.max(acknowledged, last.get(10, TimeUnit.SECONDS));
    long seen = reader.get(20, TimeUnit.SECONDS);
    assertTrue(seen > acknowledged, where + ": acknowledged " + acknowledged + ", seen " + seen);
  }

  private Process start(String run, int events) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writing.class.getName(),
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
    Process process = start("whole", 500);
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
