package dev.leat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Usage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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
}
