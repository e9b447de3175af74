package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.GoneException;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The contract of a queue's bounds: what is dropped when, who is waited for, and who is told what.
 */
public abstract class QueueBoundsContract extends StoreContract {
  /** For the subclass that says how its store is opened. */
  protected QueueBoundsContract() {}

  @Test
  void withoutReadersTheWindowSlidesAndWhatIsLostIsSaidToBeGone() throws Exception {
    Store small = small(Duration.ofSeconds(30));
    RunQueue queue = producer(small, "r");
    for (int i = 0; i < 100; i++) {
      append(queue, text("x".repeat(100)));
    }
    GoneException gone = assertThrows(GoneException.class, () -> queue.cursor(0));
    assertTrue(gone.toString().contains("keeps events from"), gone.toString());
    assertNotNull(queue.cursor(99));
  }

  @Test
  void theProducerWaitsForTheSlowestAttachedReader() throws Exception {
    Store small = small(Duration.ofSeconds(30));
    RunQueue queue = producer(small, "r");
    append(queue, text("before"));
    Cursor slow = elsewhere(small).queues().read("r").cursor(1);
    CompletableFuture<Void> produced =
        inBackground(
            () -> {
              for (int i = 0; i < 100; i++) {
                queue.append(thought(i + "x".repeat(100)));
              }
              append(queue, END);
              return null;
            });
    int expected = 0;
    for (QueuedEvent e = await(slow::next); e != null; e = await(slow::next)) {
      if (e.event() instanceof RunEvent.Reasoning words) {
        assertTrue(words.text().startsWith(expected++ + "x"), words.text());
      }
      Thread.sleep(2);
    }
    assertEquals(100, expected);
    await(produced::get);
  }

  @Test
  void aReaderThatStopsReadingIsDetachedAndSaysWhereToResume() throws Exception {
    Store small = small(Duration.ofMillis(100));
    RunQueue queue = producer(small, "r");
    append(queue, thought("first"));
    Cursor stuck = elsewhere(small).queues().read("r").cursor(0);
    assertEquals(1, next(stuck).sequence());
    Cursor other = queue.cursor(0);
    int seen = 0;
    for (int i = 0; i < 100; i++) {
      append(queue, thought("x".repeat(100)));
      while (other.poll() != null) {
        seen++;
      }
    }
    assertEquals(101, seen);
    DetachedException detached =
        assertThrows(DetachedException.class, () -> await(() -> readAll(stuck)));
    assertTrue(detached.resumeAfter() >= 1, detached.toString());
    if (detached.resumeAfter() == 1) {
      assertThrows(GoneException.class, () -> queue.cursor(1));
    }
  }

  private static @Nullable Void readAll(Cursor cursor) throws Exception {
    while (cursor.next() != null) {
      // a store that reads ahead may have some
    }
    return null;
  }

  @Test
  void anInterruptedProducerWaitsForNobody() throws Exception {
    Store small = small(Duration.ofMinutes(5));
    RunQueue queue = producer(small, "r");
    append(queue, text("before"));
    Cursor stuck = queue.cursor(0);
    CompletableFuture<Boolean> stayed =
        inBackground(
            () -> {
              Thread.currentThread().interrupt();
              for (int i = 0; i < 100; i++) {
                queue.append(thought("x".repeat(100)));
              }
              return Thread.interrupted();
            });
    assertTrue(stayed.get(20, TimeUnit.SECONDS));
    assertThrows(DetachedException.class, () -> await(() -> readAll(stuck)));
  }

  @Test
  void finishedRunsExpire() throws Exception {
    Store brief = opened(new QueueLimits(4_000, 12_000, Duration.ZERO, Duration.ofMillis(20)));
    append(producer(brief, "r"), END);
    eventually(
        true,
        () -> {
          try {
            brief.queues().read("r");
            return false;
          } catch (GoneException e) {
            return true;
          }
        });
  }
}
