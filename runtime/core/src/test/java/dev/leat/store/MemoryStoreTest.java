package dev.leat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MemoryStoreTest {
  private static final RunEvent END = new RunEvent.Completed("", Usage.NONE);

  private final Store store = Store.inMemory();

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static RunEvent text(String text) {
    return new RunEvent.Text(text);
  }

  private static RunQueue producer(Store store, String run) {
    return store.queues().produce(store.leases().acquire(run));
  }

  private static Store small(Duration patience) {
    return Store.inMemory(new QueueLimits(2_000, 6_000, patience, Duration.ofMinutes(1)));
  }

  @Test
  void onReadyFiresOnceAndAtOnceWhenThereIsSomething() {
    RunQueue queue = producer(store, "r");
    Cursor cursor = queue.cursor(0);
    AtomicInteger fired = new AtomicInteger();
    cursor.onReady(fired::incrementAndGet);
    assertEquals(0, fired.get());
    queue.append(text("a"));
    queue.append(text("b"));
    assertEquals(1, fired.get());
    cursor.onReady(fired::incrementAndGet);
    assertEquals(2, fired.get());
    assertNotNull(cursor.poll());
    assertNull(cursor.poll());
  }

  @Test
  void signalsSurviveOthersThatLeave() throws Exception {
    AtomicInteger heard = new AtomicInteger();
    CompletableFuture<Void> others =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 20_000; i++) {
                store.signals().onCancel("r", () -> {}).close();
              }
            });
    int expected = 0;
    while (!others.isDone()) {
      Signals.Subscription mine = store.signals().onCancel("r", heard::incrementAndGet);
      store.signals().cancel("r");
      mine.close();
      expected++;
    }
    others.get(5, TimeUnit.SECONDS);
    assertEquals(expected, heard.get());
  }

  @Test
  void withoutReadersTheWindowSlidesAndWhatIsLostIsSaidToBeGone() {
    Store small = small(Duration.ofSeconds(30));
    RunQueue queue = producer(small, "r");
    for (int i = 0; i < 50; i++) {
      queue.append(text("x".repeat(100)));
    }
    GoneException gone = assertThrows(GoneException.class, () -> queue.cursor(0));
    assertTrue(gone.toString().contains("keeps events from"), gone.toString());
    assertNotNull(queue.cursor(49));
    small.close();
  }

  @Test
  void anInterruptedProducerWaitsForNobody() {
    Store small = small(Duration.ofMinutes(5));
    RunQueue queue = producer(small, "r");
    Cursor stuck = queue.cursor(0);
    Thread.currentThread().interrupt();
    for (int i = 0; i < 50; i++) {
      queue.append(text("x".repeat(100)));
    }
    assertTrue(Thread.interrupted());
    assertThrows(DetachedException.class, stuck::poll);
    small.close();
  }

  @Test
  void finishedRunsMakeRoomForNewOnes() {
    Store small = small(Duration.ofSeconds(30));
    for (int run = 0; run < 20; run++) {
      RunQueue queue = producer(small, "r" + run);
      queue.append(text("x".repeat(700)));
      queue.append(END);
    }
    assertThrows(GoneException.class, () -> small.queues().read("r0"));
    assertNotNull(small.queues().read("r19").cursor(0));
    small.close();
  }

  @Test
  void aRunThatIsGivenUpBeforeItsEndEndsForItsReaders() throws Exception {
    try (Store brief = new MemoryStore(QueueLimits.DEFAULTS, Duration.ofMillis(20))) {
      Lease lease = brief.leases().acquire("r");
      brief.queues().produce(lease).append(text("so far"));
      Cursor reader = brief.queues().read("r").cursor(1);
      brief.leases().release(lease);
      QueuedEvent last = reader.next();
      RunEvent.Failed lost =
          assertInstanceOf(RunEvent.Failed.class, last == null ? null : last.event());
      assertEquals("owner_lost", lost.code());
      assertEquals("so far", lost.text());
      assertEquals(2, last == null ? 0 : last.epoch());
    }
  }

  @Test
  void aRunThatSomebodyGoesOnWithIsNotEnded() throws Exception {
    try (Store brief = new MemoryStore(QueueLimits.DEFAULTS, Duration.ofMillis(20))) {
      Lease lease = brief.leases().acquire("r");
      brief.queues().produce(lease).append(text("a"));
      brief.leases().release(lease);
      Lease next = brief.leases().tryAcquire("r").orElseThrow();
      TimeUnit.MILLISECONDS.sleep(100);
      assertEquals(2, brief.queues().produce(next).append(END));
    }
  }

  @Test
  void aRunAtRestEndsWhenItsCheckpointIsKeptNoMoreAndMakesRoom() throws Exception {
    QueueLimits limits = new QueueLimits(2_000, 2_000, Duration.ZERO, Duration.ofMillis(200));
    try (Store brief = new MemoryStore(limits, Duration.ofMillis(20))) {
      Lease lease = brief.leases().acquire("r");
      brief.queues().produce(lease).append(text("x".repeat(600)));
      Instant expires = Instant.now().plusMillis(400);
      brief.checkpoints().save(new Checkpoint("r", 1, Instant.now(), expires, "{}"));
      Cursor reader = brief.queues().read("r").cursor(1);
      brief.leases().release(lease);
      TimeUnit.MILLISECONDS.sleep(100);
      assertNull(reader.poll(), "it is at rest");
      QueuedEvent last = null;
      while (last == null) {
        // Whoever asks for a run has the store look for what is kept no more.
        assertThrows(GoneException.class, () -> brief.queues().read("unknown"));
        TimeUnit.MILLISECONDS.sleep(5);
        last = reader.poll();
      }
      assertInstanceOf(RunEvent.Failed.class, last.event());
      producer(brief, "new").append(text("y".repeat(600)));
      assertThrows(GoneException.class, () -> brief.queues().read("r"));
    }
  }

  @Test
  void whoWaitedForRoomWritesNothingBehindTheEnd() throws Exception {
    Store small = small(Duration.ofMinutes(5));
    RunQueue queue = producer(small, "r");
    queue.append(text("x".repeat(600)));
    Cursor stuck = queue.cursor(0);
    CompletableFuture<Long> waiting =
        CompletableFuture.supplyAsync(() -> queue.append(text("y".repeat(600))));
    TimeUnit.MILLISECONDS.sleep(100);
    assertEquals(2, queue.append(END));
    assertNotNull(stuck.next());
    ExecutionException refused =
        assertThrows(ExecutionException.class, () -> waiting.get(5, TimeUnit.SECONDS));
    assertInstanceOf(IllegalStateException.class, refused.getCause());
    assertNotNull(stuck.next());
    assertNull(stuck.next());
    small.close();
  }
}
