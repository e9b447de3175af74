package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Acknowledgement;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * G2: the machine loses power. What the log had not been forced to disk is cut off at any byte, and
 * the last sectors hold anything. At {@code FSYNCED} all that was acknowledged is there; at {@code
 * WRITTEN} a clean beginning is. {@code -Dleat.cuts=N} cuts more often, {@code -Dleat.seed=N}
 * repeats. That a commit forces the log at all is SQLite's promise, which this takes.
 */
class PowerCutTest {
  private static final int CUTS = Integer.getInteger("leat.cuts", 40);
  private static final int COMMITS = 100;
  private static final int SECTOR = 512;

  /** What was acknowledged when the log was so long. */
  private record Forced(long sequence, int length) {}

  @TempDir private Path parent;

  @ParameterizedTest
  @EnumSource(
      value = Acknowledgement.class,
      names = {"WRITTEN", "FSYNCED"})
  void whatIsLeftIsACleanBeginning(Acknowledgement level) throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Forced> forced = new ArrayList<>();
    Path directory = parent.resolve("whole");
    byte[] file;
    byte[] log;
    try (SqliteStore store = SqliteStore.builder(directory).acknowledgement(level).open()) {
      write(store, directory, random, forced);
      file = Files.readAllBytes(directory.resolve("leat.db"));
      log = Files.readAllBytes(directory.resolve("leat.db-wal"));
    }
    for (int i = 0; i < CUTS; i++) {
      Forced safe =
          level == Acknowledgement.FSYNCED
              ? forced.get(random.nextInt(forced.size()))
              : new Forced(0, 0);
      Path cut = parent.resolve("cut" + i);
      Files.createDirectory(cut);
      Files.write(cut.resolve("leat.db"), file);
      Files.write(cut.resolve("leat.db-wal"), torn(log, safe.length(), random));
      String where = level + ", seed " + seed + ", cut " + i;
      long left = readAll(cut, where);
      assertTrue(left >= safe.sequence(), where + ": " + safe + ", left " + left);
    }
  }

  private static void write(SqliteStore store, Path directory, Random random, List<Forced> forced)
      throws IOException {
    RunQueue queue = store.queues().produce(store.leases().acquire("r"));
    long sequence = 0;
    for (int commit = 0; commit < COMMITS; commit++) {
      for (int more = random.nextInt(5); more >= 0; more--) {
        sequence = queue.append(Writing.event(sequence + 1));
      }
      queue.acknowledged(sequence).toCompletableFuture().join();
      forced.add(new Forced(sequence, (int) Files.size(directory.resolve("leat.db-wal"))));
    }
  }

  /** The log cut off somewhere behind what is safe, its last sectors unlike what was written. */
  private static byte[] torn(byte[] log, int safe, Random random) {
    int end = safe + random.nextInt(log.length - safe + 1);
    byte[] left = Arrays.copyOf(log, end);
    int torn = Math.min(end - safe, random.nextInt(8 * SECTOR));
    byte[] noise = new byte[torn];
    if (random.nextBoolean()) {
      random.nextBytes(noise);
    }
    System.arraycopy(noise, 0, left, end - torn, torn);
    return left;
  }

  private static long readAll(Path directory, String where) {
    long position = 0;
    try (SqliteStore store = SqliteStore.open(directory);
        Cursor cursor = store.queues().read("r").cursor(0)) {
      for (QueuedEvent e = cursor.poll(); e != null; e = cursor.poll()) {
        assertEquals(position + 1, e.sequence(), where);
        position = e.sequence();
        assertEquals(Writing.event(position), e.event(), where);
      }
    } catch (GoneException e) {
      assertEquals(0, position, where);
    }
    return position;
  }

  @Test
  void aFsyncedStoreForcesEachCommit() throws SQLException {
    assertEquals(2, synchronous(Acknowledgement.FSYNCED), "FULL");
    assertEquals(1, synchronous(Acknowledgement.WRITTEN), "NORMAL");
  }

  private long synchronous(Acknowledgement level) throws SQLException {
    StoreFile file = StoreFile.in(parent.resolve("store-" + level), level);
    try (Statements statements = new Statements(file.connect())) {
      return statements.number("pragma synchronous").orElseThrow();
    }
  }
}
