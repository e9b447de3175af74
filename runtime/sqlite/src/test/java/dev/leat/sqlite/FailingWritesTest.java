package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be written is told, costs no other what is theirs, and leaves nobody waiting. */
@Timeout(60)
class FailingWritesTest {
  @TempDir private Path directory;

  private SqliteStore open() {
    return SqliteStore.builder(directory).leaseTime(Duration.ofMillis(300)).open();
  }

  private static void append(RunQueue queue, RunEvent event) {
    queue.acknowledged(queue.append(event)).toCompletableFuture().join();
  }

  /** A full disk, as far as events and runs are concerned. */
  private void fill(RawFile file) throws Exception {
    for (String what : new String[] {"insert on event", "update on run"}) {
      file.execute(
          "create trigger full_"
              + what.substring(0, 6)
              + (" before " + what + " begin select raise(abort, 'the disk is full'); end"));
    }
  }

  private void empty(RawFile file) throws Exception {
    file.execute("drop trigger full_insert", "drop trigger full_update");
  }

  @Test
  void aRunThatCouldNotBeWrittenEndsOnceTheStoreWritesAgain() throws Exception {
    RawFile file = new RawFile(directory);
    try (SqliteStore here = open();
        SqliteStore there = open()) {
      Lease lease = here.leases().acquire("r");
      Lease conversation = here.leases().acquire(Leases.CONVERSATION + "c");
      RunQueue queue = here.queues().produce(lease);
      append(queue, new RunEvent.Text("so far"));
      Cursor reader = there.queues().read("r").cursor(1);
      fill(file);
      assertThrows(CompletionException.class, () -> append(queue, new RunEvent.Text("never seen")));
      assertThrows(SqliteStoreException.class, () -> here.leases().release(lease));
      assertThrows(SqliteStoreException.class, () -> here.leases().release(conversation));
      empty(file);
      QueuedEvent last = reader.next();
      RunEvent.Failed lost =
          assertInstanceOf(RunEvent.Failed.class, last == null ? null : last.event());
      assertEquals("owner_lost", lost.code());
      assertEquals("so far", lost.text());
      while (there.leases().tryAcquire(conversation.runId()).isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
    }
  }

  @Test
  void aFullFileEndsTheRunAndNotTheStore() throws Exception {
    try (SqliteStore store = open()) {
      Lease lease = store.leases().acquire("r");
      RunQueue queue = store.queues().produce(lease);
      append(queue, new RunEvent.Text("so far"));
      Cursor reader = store.queues().read("r").cursor(1);
      long pages = new RawFile(directory).number("pragma page_count");
      limit(store, pages + 4);
      assertThrows(RuntimeException.class, () -> flood(queue));
      assertThrows(RuntimeException.class, () -> queue.append(new RunEvent.Text("late")));
      limit(store, 1L << 30);
      RunEvent last = null;
      for (QueuedEvent e = reader.next(); e != null; e = reader.next()) {
        last = e.event();
      }
      assertEquals("owner_lost", assertInstanceOf(RunEvent.Failed.class, last).code());
      append(store.queues().produce(store.leases().acquire("next")), new RunEvent.Text("a"));
    }
  }

  private static void flood(RunQueue queue) {
    for (int i = 0; i < 100; i++) {
      append(queue, new RunEvent.Reasoning("x".repeat(5_000)));
    }
  }

  private static void limit(SqliteStore store, long pages) {
    long set =
        store
            .shared()
            .writer()
            .ask(statements -> statements.number("pragma max_page_count = " + pages).orElse(0));
    assertEquals(pages, set);
  }

  /** Two changes that share a transaction, for the writer was busy when they came. */
  private static <T> CompletableFuture<T> together(
      SqliteStore store, Asked.Asking<Integer> first, Asked.Asking<T> second) throws Exception {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Integer> holding =
        store
            .shared()
            .writer()
            .start(
                statements -> {
                  busy.countDown();
                  await(go);
                  return 1;
                });
    busy.await();
    CompletableFuture<Integer> failing = store.shared().writer().start(first);
    CompletableFuture<T> other = store.shared().writer().start(second);
    go.countDown();
    assertEquals(1, holding.get());
    assertThrows(ExecutionException.class, () -> failing.get(20, TimeUnit.SECONDS));
    return other;
  }

  @Test
  void whatTheFileRefusesIsRefusedAlone() throws Exception {
    try (SqliteStore store = open()) {
      CompletableFuture<Integer> other =
          together(
              store,
              statements -> {
                statements.run("insert into signal (run, time) values ('half', 1)");
                return statements.run("insert into run (name) values (null)");
              },
              statements -> statements.run("insert into signal (run, time) values ('whole', 1)"));
      assertEquals(1, other.get(20, TimeUnit.SECONDS));
      RawFile file = new RawFile(directory);
      assertEquals(0, file.number("select count(*) from signal where run = 'half'"));
      assertEquals(1, file.number("select count(*) from signal where run = 'whole'"));
    }
  }

  @Test
  void anErrorCostsItsTransactionAndNobodyWaitsForEver() throws Exception {
    try (SqliteStore store = open()) {
      CompletableFuture<Integer> other =
          together(
              store,
              statements -> {
                throw new StackOverflowError("deep");
              },
              statements -> 1);
      assertThrows(ExecutionException.class, () -> other.get(20, TimeUnit.SECONDS));
      append(store.queues().produce(store.leases().acquire("r")), new RunEvent.Text("it lives"));
    }
  }

  @Test
  void aWriterThatEndsTellsAllWhoWait() throws Exception {
    try (SqliteStore store = open()) {
      append(store.queues().produce(store.leases().acquire("r")), new RunEvent.Text("a"));
      Cursor reader = store.queues().read("r").cursor(1);
      CompletableFuture<Void> told = new CompletableFuture<>();
      reader.onReady(() -> told.complete(null));
      store.shared().writer().add(new Deadly());
      told.get(20, TimeUnit.SECONDS);
      assertThrows(GoneException.class, reader::poll);
      SqliteStoreException refused =
          assertThrows(SqliteStoreException.class, () -> store.leases().acquire("r"));
      assertTrue(refused.toString().contains("deadly"), refused.toString());
    }
  }

  /** What cannot be told that it failed. */
  private static final class Deadly implements Writer.Change {
    @Override
    public void write(Statements statements) {}

    @Override
    public void committed() {
      throw new StackOverflowError("deadly");
    }
  }

  @Test
  void whoAsksOnTheStoresOwnThreadIsRefusedAndHoldsNobodyUp() throws Exception {
    try (SqliteStore store = open()) {
      RunQueue queue = store.queues().produce(store.leases().acquire("r"));
      CountDownLatch asking = new CountDownLatch(1);
      CountDownLatch busy = new CountDownLatch(1);
      store
          .shared()
          .writer()
          .add(
              statements -> {
                busy.countDown();
                await(asking);
              });
      busy.await();
      CompletableFuture<Lease> asked =
          queue
              .acknowledged(queue.append(new RunEvent.Text("a")))
              .toCompletableFuture()
              .thenApply(kept -> store.leases().acquire("another"));
      asking.countDown();
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> asked.get(20, TimeUnit.SECONDS));
      assertInstanceOf(IllegalStateException.class, refused.getCause());
      assertNotEquals(0, store.leases().acquire("another").epoch());
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
