package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One round of the background's work does all that there is to do, and finds it by an index. */
@Timeout(60)
class BackgroundTest {
  private static final int MANY = 200;
  private static final long STORE_BYTES = 100_000;

  @TempDir private Path directory;

  /** One that does nothing in the background unless it is told to. */
  private SqliteStore open() {
    return SqliteStore.builder(directory)
        .leaseTime(Duration.ofHours(1))
        .limits(new QueueLimits(50_000, STORE_BYTES, Duration.ofSeconds(1), Duration.ofDays(1)))
        .open();
  }

  private static void append(SqliteStore store, String run, RunEvent... events) {
    RunQueue queue = store.queues().produce(store.leases().acquire(run));
    long last = 0;
    for (RunEvent event : events) {
      last = queue.append(event);
    }
    queue.acknowledged(last).toCompletableFuture().join();
  }

  /** The runs of a process that is gone. */
  private void leaveRuns(int count) {
    try (SqliteStore gone = open()) {
      for (int i = 0; i < count; i++) {
        append(gone, "lost" + i, new RunEvent.Text("so far"));
      }
      gone.leases().acquire(Leases.CONVERSATION + "c");
    }
  }

  @Test
  void allRunsOfADeadProcessEndInOneRound() throws Exception {
    leaveRuns(MANY);
    RawFile file = new RawFile(directory);
    try (SqliteStore store = open()) {
      assertEquals(MANY, file.number("select count(*) from run where finished_at is null") - 1);
      store.tidy();
      assertEquals(0, file.number("select count(*) from run where owner is not null"));
      for (String run : List.of("lost0", "lost" + (MANY - 1))) {
        QueuedEvent last = store.queues().read(run).cursor(1).next();
        RunEvent.Failed lost =
            assertInstanceOf(RunEvent.Failed.class, last == null ? null : last.event());
        assertEquals("owner_lost", lost.code());
        assertEquals("so far", lost.text());
      }
      assertEquals(MANY, file.number("select count(*) from run where finished_at is not null"));
    }
  }

  @Test
  void aRunThatSomebodyGoesOnWithIsNotEnded() throws Exception {
    leaveRuns(2);
    try (SqliteStore store = open()) {
      Lease taken = store.leases().tryAcquire("lost0").orElseThrow();
      store.tidy();
      RunQueue queue = store.queues().produce(taken);
      long last = queue.append(new RunEvent.Completed("", Usage.NONE));
      queue.acknowledged(last).toCompletableFuture().join();
      assertEquals(2, last);
    }
  }

  @Test
  void aDamagedNameKeepsNoOtherRunFromItsEnd() throws Exception {
    leaveRuns(2);
    RawFile file = new RawFile(directory);
    file.execute("update run set name = 'no name' where name = '\"lost0\"'");
    try (SqliteStore store = open()) {
      store.tidy();
      assertEquals(1, file.number("select count(*) from run where finished_at is not null"));
      assertEquals(1, file.number("select count(*) from process where alive_until > 0"));
    }
  }

  @Test
  void finishedRunsGoOldestFirstUntilTheStoreIsWithinItsBound() throws Exception {
    RawFile file = new RawFile(directory);
    try (SqliteStore store = open()) {
      append(store, "under way", new RunEvent.Text("x".repeat(1_000)));
      for (int i = 0; i < MANY; i++) {
        append(
            store,
            "r" + i,
            new RunEvent.Reasoning("x".repeat(1_000)),
            new RunEvent.Completed("", Usage.NONE));
      }
      assertTrue(file.number("select sum(bytes) from run") > 2 * STORE_BYTES);
      store.tidy();
      long held = file.number("select sum(octet_length(body)) from event");
      assertTrue(held <= STORE_BYTES, "it holds " + held);
      assertTrue(held > STORE_BYTES - 3_000, "no more than needed went, it holds " + held);
      assertThrows(GoneException.class, () -> store.queues().read("r0"));
      assertNotNull(store.queues().read("r" + (MANY - 1)).cursor(0).next());
      assertNotNull(store.queues().read("under way").cursor(0).next());
    }
  }

  @Test
  void aLongRunGoesInStepsAndWhole() throws Exception {
    RawFile file = new RawFile(directory);
    RunEvent[] events = new RunEvent[300];
    java.util.Arrays.fill(events, new RunEvent.Reasoning("x"));
    events[299] = new RunEvent.Completed("", Usage.NONE);
    try (SqliteStore store = open()) {
      for (int i = 0; i < 2; i++) {
        append(store, "r" + i, events);
      }
      // As if their events were of the older one.
      file.execute(
          "update event set run = 1, seq = seq + 300 where run = 2",
          "update event set run = 1, seq = seq + 1000 where run = 1",
          "insert into event (run, seq, body) select 1, seq + 10000, body from event",
          "insert into event (run, seq, body) select 1, seq + 100000, body from event",
          "update run set finished_at = 1 where id = 1");
      store.tidy();
      assertEquals(0, file.number("select count(*) from event"));
      assertEquals(1, file.number("select count(*) from run"));
    }
  }

  @Test
  void whatTheBackgroundLooksForItFindsByAnIndex() throws Exception {
    List<String> searches =
        List.of(
            Orphans.GIVEN_UP,
            Orphans.DEAD,
            Orphans.HELD_BY_DEAD,
            Expiry.EXPIRED,
            Expiry.OLDEST,
            Expiry.HELD_FINISHED,
            Expiry.HELD_OPEN,
            Expiry.OLD_CHECKPOINTS,
            Expiry.UNUSED_LEASES);
    try (SqliteStore store = open()) {
      RawFile file = new RawFile(directory);
      for (String search : searches) {
        for (String step : file.texts("explain query plan " + search.replace("?", "'1'"), 4)) {
          assertTrue(
              !step.matches("SCAN (run|checkpoint|event)\\b.*") || step.contains("INDEX run_"),
              search + ": " + step);
        }
      }
      assertNotNull(store);
    }
  }
}
