package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The contract of {@link dev.leat.store.RunQueues}: order, waiting, fencing, ends. */
public abstract class RunQueuesContract extends StoreContract {
  /** For the subclass that says how its store is opened. */
  protected RunQueuesContract() {}

  @Test
  void everyReaderSeesEveryEventInOrderAndThenTheEnd() throws Exception {
    RunQueue queue = producer(store, "r");
    assertEquals(1, append(queue, new RunEvent.TurnStarted(1)));
    Cursor early = elsewhere(store).queues().read("r").cursor(0);
    assertEquals(2, queue.append(text("a")));
    assertEquals(3, append(queue, END));
    assertEquals(List.of("1", "2:a", "3"), drain(early));
    assertEquals(List.of("1", "2:a", "3"), drain(queue.cursor(0)));
    assertEquals(List.of("3"), drain(queue.cursor(2)));
    assertTrue(early.ended());
    assertNull(early.next());
  }

  @Test
  void aReaderThatIsBehindGetsNeighbouringTextsAsOne() throws Exception {
    RunQueue queue = producer(store, "r");
    queue.append(text("a"));
    queue.append(text("b"));
    queue.append(thought("x"));
    queue.append(text("c"));
    append(queue, END);
    assertEquals(List.of("2:ab", "3", "4:c", "5"), drain(queue.cursor(0)));
    assertEquals(
        List.of("2:b", "3", "4:c", "5"), drain(elsewhere(store).queues().read("r").cursor(1)));
  }

  @Test
  void aWaitingReaderIsWokenByTheNextEvent() throws Exception {
    RunQueue queue = producer(store, "r");
    append(queue, text("before"));
    Cursor here = store.queues().read("r").cursor(1);
    Cursor there = elsewhere(store).queues().read("r").cursor(1);
    CompletableFuture<QueuedEvent> first = inBackground(here::next);
    CompletableFuture<QueuedEvent> second = inBackground(there::next);
    queue.append(text("a"));
    assertEquals(text("a"), first.get(10, TimeUnit.SECONDS).event());
    assertEquals(text("a"), second.get(10, TimeUnit.SECONDS).event());
  }

  @Test
  void eventsKeepWhatTheyHold() throws Exception {
    String hostile = "\u0000\r\n\u2028 \"\\ </script> '; drop table event; -- 😀 \uD83D 中文";
    RunQueue queue = producer(store, hostile);
    append(queue, text(hostile));
    QueuedEvent read = next(elsewhere(store).queues().read(hostile).cursor(0));
    assertEquals(text(hostile), read.event());
    assertEquals(1, read.epoch());
  }

  @Test
  void onReadyFiresOnceAndAtOnceWhenThereIsSomething() throws Exception {
    RunQueue queue = producer(store, "r");
    append(queue, text("before"));
    Cursor cursor = elsewhere(store).queues().read("r").cursor(1);
    AtomicInteger fired = new AtomicInteger();
    cursor.onReady(fired::incrementAndGet);
    assertEquals(0, fired.get());
    append(queue, text("a"));
    append(queue, text("b"));
    eventually(1, fired::get);
    cursor.onReady(fired::incrementAndGet);
    assertEquals(2, fired.get());
    QueuedEvent last = cursor.poll();
    assertNotNull(last);
    // Elsewhere an event may come a little later than its acknowledgement.
    while (last.sequence() < 3) {
      last = next(cursor);
    }
    assertNull(cursor.poll());
  }

  @Test
  void aCursorBehindTheTerminalEventIsAtItsEnd() throws Exception {
    RunQueue queue = producer(store, "r");
    long last = append(queue, END);
    Cursor cursor = elsewhere(store).queues().read("r").cursor(last);
    assertTrue(cursor.ended());
    assertNull(cursor.next());
    AtomicInteger fired = new AtomicInteger();
    cursor.onReady(fired::incrementAndGet);
    assertEquals(1, fired.get());
  }

  @Test
  void aQueueKnowsItsNewestEventAndReadersComeToIt() throws Exception {
    RunQueue queue = producer(store, "r");
    assertEquals(0, queue.last());
    assertEquals(0, elsewhere(store).queues().read("r").last());
    for (int i = 0; i < 999; i++) {
      queue.append(i % 2 == 0 ? thought("t" + i) : text("w" + i));
    }
    long last = append(queue, text("last"));
    assertEquals(last, queue.last());
    RunQueue reading = elsewhere(store).queues().read("r");
    assertEquals(last, reading.last());
    Cursor cursor = reading.cursor(0);
    QueuedEvent read = next(cursor);
    while (read.sequence() < reading.last()) {
      read = next(cursor);
    }
    assertEquals(text("last"), read.event());
  }

  @Test
  void aPlaceThatIsNoneIsRefused() {
    RunQueue queue = producer(store, "r");
    append(queue, text("a"));
    assertThrows(IllegalArgumentException.class, () -> queue.cursor(2));
    assertThrows(IllegalArgumentException.class, () -> queue.cursor(-1));
    assertThrows(GoneException.class, () -> store.queues().read("unknown"));
  }

  @Test
  void aReaderThatIsRefusedHarmsNoProducer() throws Exception {
    RunQueue queue = producer(store, "r");
    append(queue, text("a"));
    CompletableFuture<Integer> refused =
        inBackground(
            () -> {
              int count = 0;
              for (; count < 300; count++) {
                assertThrows(IllegalArgumentException.class, () -> queue.cursor(1L << 40));
              }
              return count;
            });
    long last = 1;
    while (!refused.isDone()) {
      last = append(queue, thought("word"));
    }
    assertEquals(300, await(refused::get).intValue());
    assertEquals(last + 1, append(queue, END));
  }

  @Test
  void aWakeThatThrowsHarmsNeitherTheProducerNorOtherReaders() throws Exception {
    RunQueue queue = producer(store, "r");
    append(queue, text("before"));
    AtomicInteger fired = new AtomicInteger();
    queue
        .cursor(1)
        .onReady(
            () -> {
              throw new IllegalStateException("shutting down");
            });
    queue.cursor(1).onReady(fired::incrementAndGet);
    assertEquals(2, append(queue, text("a")));
    eventually(1, fired::get);
  }

  @Test
  void closingACursorReleasesItsReader() throws Exception {
    RunQueue queue = producer(store, "r");
    append(queue, text("before"));
    Cursor cursor = queue.cursor(1);
    CompletableFuture<Boolean> ended = inBackground(() -> cursor.next() == null);
    cursor.close();
    assertTrue(ended.get(10, TimeUnit.SECONDS));
    assertTrue(cursor.ended());
  }

  @Test
  void nothingFollowsTheTerminalEvent() {
    RunQueue queue = producer(store, "r");
    append(queue, END);
    assertThrows(IllegalStateException.class, () -> queue.append(text("late")));
  }

  @Test
  void aProducerWithoutTheNewestLeaseIsRefused() throws Exception {
    Lease old = store.leases().acquire("r");
    RunQueue zombie = store.queues().produce(old);
    append(zombie, text("a"));
    Store other = elsewhere(store);
    Lease newer = other.leases().acquire("r");
    refused(() -> append(zombie, text("zombie")));
    refused(() -> store.queues().produce(old));
    refused(() -> store.queues().read("r").append(text("reader")));
    assertEquals(2, append(other.queues().produce(newer), text("b")));
    append(other.queues().produce(newer), END);
    assertEquals(List.of("2:ab", "3"), drain(store.queues().read("r").cursor(0)));
  }

  /** A store may learn of its fence with the append, or with the acknowledgement. */
  private static void refused(Runnable write) {
    try {
      write.run();
    } catch (FencedException e) {
      return;
    } catch (CompletionException e) {
      assertTrue(e.getCause() instanceof FencedException, e.toString());
      return;
    }
    throw new AssertionError("the write was taken");
  }

  @Test
  void releasingTheLeaseOvertakesNothingThatWasAppended() throws Exception {
    int thoughts = 5_000;
    Lease lease = store.leases().acquire("r");
    RunQueue queue = store.queues().produce(lease);
    for (int i = 0; i < thoughts; i++) {
      queue.append(thought("t"));
    }
    long end = queue.append(END);
    store.leases().release(lease);
    acknowledge(queue, end);
    List<String> seen = drain(elsewhere(store).queues().read("r").cursor(0));
    assertEquals(thoughts + 1, seen.size());
    assertEquals(Long.toString(end), seen.get(thoughts));
  }

  @Test
  void aRunAtRestGoesOnUnderTheNextEpoch() throws Exception {
    Lease first = store.leases().acquire("r");
    RunQueue before = store.queues().produce(first);
    before.append(text("a"));
    append(before, new RunEvent.Suspended(List.of(), Instant.EPOCH));
    store.leases().release(first);
    Store other = elsewhere(store);
    Cursor reader = other.queues().read("r").cursor(0);
    assertEquals(text("a"), next(reader).event());
    assertTrue(next(reader).event() instanceof RunEvent.Suspended);
    assertNull(reader.poll());
    Lease second = other.leases().tryAcquire("r").orElseThrow();
    RunQueue after = other.queues().produce(second);
    append(after, new RunEvent.Resumed(List.of()));
    append(after, END);
    QueuedEvent resumed = next(reader);
    assertEquals(2, resumed.epoch());
    assertEquals(3, resumed.sequence());
    assertEquals(List.of("4"), drain(reader));
  }

  @Test
  void closingTheStoreReleasesWaitingReaders() throws Exception {
    RunQueue queue = producer(store, "r");
    append(queue, text("before"));
    Cursor cursor = queue.cursor(1);
    CompletableFuture<QueuedEvent> waiting = inBackground(cursor::next);
    Cursor called = queue.cursor(1);
    CompletableFuture<Void> woken = new CompletableFuture<>();
    called.onReady(() -> woken.complete(null));
    Cursor behind = queue.cursor(0);
    Thread.sleep(50);
    store.close();
    woken.get(20, TimeUnit.SECONDS);
    assertThrows(GoneException.class, called::poll);
    assertThrows(GoneException.class, () -> await(() -> readAll(behind)));
    assertThrows(GoneException.class, () -> await(() -> rethrown(waiting)));
    assertThrows(RuntimeException.class, () -> append(queue, text("late")));
    assertThrows(IllegalStateException.class, () -> producer(store, "new"));
    assertThrows(IllegalStateException.class, () -> store.queues().read("r"));
  }

  private static Void readAll(Cursor cursor) throws Exception {
    while (cursor.next() != null) {
      // what it has already
    }
    throw new AssertionError("the run has no end");
  }

  private static QueuedEvent rethrown(CompletableFuture<QueuedEvent> waiting) throws Exception {
    try {
      return waiting.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception failure ? failure : e;
    }
  }
}
