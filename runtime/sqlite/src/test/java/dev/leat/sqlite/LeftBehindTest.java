package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import dev.leat.store.Checkpoint;
import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody goes on with is ended, and what nobody needs is dropped, in the background. */
@Timeout(60)
class LeftBehindTest {
  private static final List<String> INDEXES_SINCE_2 =
      List.of("run_finished", "run_open", "run_lease", "checkpoint_expires");

  private static final String LEASE_NAME = Leases.nameOf(new ConversationId("c"));

  @TempDir private Path directory;

  private SqliteStore open(Duration retention) {
    return SqliteStore.builder(directory)
        .leaseTime(Duration.ofMillis(300))
        .limits(new QueueLimits(4_000, 12_000, Duration.ZERO, retention))
        .open();
  }

  private static void append(RunQueue queue, RunEvent event) {
    queue.acknowledged(queue.append(event)).toCompletableFuture().join();
  }

  @Test
  void aRunThatIsGivenUpBeforeItsEndEndsForItsReaders() throws Exception {
    try (SqliteStore here = open(Duration.ofMinutes(1));
        SqliteStore there = open(Duration.ofMinutes(1))) {
      Lease lease = here.leases().acquire("given up");
      append(here.queues().produce(lease), new RunEvent.Text("so far"));
      Cursor reader = there.queues().read("given up").cursor(1);
      here.leases().release(lease);
      QueuedEvent last = reader.next();
      RunEvent.Failed lost =
          assertInstanceOf(RunEvent.Failed.class, last == null ? null : last.event());
      assertEquals("owner_lost", lost.code());
      assertEquals("so far", lost.text());
    }
  }

  @Test
  void whatNobodyNeedsIsDropped() throws Exception {
    try (SqliteStore store = open(Duration.ofMillis(50))) {
      SqliteStore gone = open(Duration.ofMillis(50));
      Lease run = store.leases().acquire("r");
      append(store.queues().produce(run), new RunEvent.Completed("", Usage.NONE));
      Instant past = Instant.now().minusSeconds(60);
      store.checkpoints().save(new Checkpoint("old", 1, past, past, "{}"));
      store.leases().release(store.leases().acquire(LEASE_NAME));
      gone.leases().acquire(LEASE_NAME + "2"); // and never released
      gone.close();
      assertTrue(rows() > 0, "they were there");
      long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (rows() > 0 && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      assertEquals(0, rows());
    }
  }

  private long rows() throws SQLException {
    return new RawFile(directory)
        .number(
            "select (select count(*) from run) + (select count(*) from event)"
                + " + (select count(*) from checkpoint)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFileOfAnEarlierVersionIsBroughtUpToDate(int version) throws Exception {
    try (SqliteStore store = open(Duration.ofMinutes(1))) {
      append(
          store.queues().produce(store.leases().acquire("r")),
          new RunEvent.Completed("kept", Usage.NONE));
    }
    RawFile file = new RawFile(directory);
    List<String> indexes =
        file.texts("select name from sqlite_master where type = 'index' order by name", 1);
    for (String index : INDEXES_SINCE_2) {
      file.execute("drop index " + index);
    }
    if (version == 1) {
      file.execute("alter table run drop column released_at");
    }
    file.execute("pragma user_version = " + version);
    try (SqliteStore store = open(Duration.ofMinutes(1))) {
      QueuedEvent event = store.queues().read("r").cursor(0).next();
      assertEquals(
          new RunEvent.Completed("kept", Usage.NONE), event == null ? null : event.event());
      store.leases().release(store.leases().acquire("another"));
    }
    assertEquals(3, file.number("pragma user_version"));
    assertEquals(
        indexes,
        file.texts("select name from sqlite_master where type = 'index' order by name", 1));
  }
}
