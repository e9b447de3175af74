package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.FencedException;
import dev.leat.store.GoneException;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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
  void whoWaitsForRoomIsRefusedIfItsLeaseIsVoidMeanwhile() throws Exception {
    Store small = small(Duration.ofMinutes(5));
    RunQueue queue = producer(small, "r");
    append(queue, thought("first"));
    Cursor stuck = elsewhere(small).queues().read("r").cursor(0);
    AtomicLong kept = new AtomicLong(1);
    CompletableFuture<Void> waiting =
        inBackground(
            () -> {
              while (true) {
                kept.set(append(queue, thought("x".repeat(100))));
              }
            });
    long before = 0;
    while (kept.get() > before) {
      before = kept.get();
      Thread.sleep(300);
    }
    RunQueue newer = producer(small, "r");
    for (long n = 1; n <= before; n++) {
      assertEquals(n, next(stuck).sequence());
    }
    ExecutionException refused =
        assertThrows(ExecutionException.class, () -> waiting.get(20, TimeUnit.SECONDS));
    assertInstanceOf(FencedException.class, cause(refused));
    assertEquals(before + 1, append(newer, END));
    assertEquals(2, next(stuck).epoch());
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  @Test
  void aReaderThatHasReadEverythingHoldsUpNoLargeEvent() throws Exception {
    Store small = small(Duration.ofMinutes(5));
    RunQueue queue = producer(small, "r");
    append(queue, thought("x".repeat(100)));
    try (Cursor near = small.queues().read("r").cursor(0);
        Cursor far = elsewhere(small).queues().read("r").cursor(0)) {
      assertEquals(1, next(near).sequence());
      assertEquals(1, next(far).sequence());
      assertEquals(2, await(() -> append(queue, thought("y".repeat(3_800)))).longValue());
      assertEquals(2, next(near).sequence());
      assertEquals(2, next(far).sequence());
    }
  }

  @Test
  void aReaderAtTheEdgeOfWhatIsKeptReadsOnAndOneBeforeItCannot() throws Exception {
    Store small = small(Duration.ofSeconds(30));
    RunQueue queue = producer(small, "r");
    for (int i = 0; i < 100; i++) {
      append(queue, thought("x".repeat(100)));
    }
    Store other = elsewhere(small);
    long first = 1;
    while (isGone(other, first - 1)) {
      first++;
    }
    assertTrue(first > 2, "nothing was dropped");
    try (Cursor edge = other.queues().read("r").cursor(first - 1)) {
      assertEquals(first, next(edge).sequence());
      assertEquals(first + 1, next(edge).sequence());
    }
  }

  private static boolean isGone(Store store, long after) {
    try (Cursor cursor = store.queues().read("r").cursor(after)) {
      return cursor.ended();
    } catch (GoneException e) {
      return true;
    }
  }

  @Test
  void aReaderThatIsCalledIsToldThatItWasDetached() throws Exception {
    Store small = small(Duration.ofMillis(100));
    RunQueue queue = producer(small, "r");
    append(queue, thought("first"));
    Cursor stuck = elsewhere(small).queues().read("r").cursor(1);
    append(queue, thought("second"));
    assertEquals(2, next(stuck).sequence());
    for (int i = 0; i < 200; i++) {
      append(queue, thought("x".repeat(100)));
    }
    DetachedException detached = null;
    while (detached == null) {
      CompletableFuture<Void> called = new CompletableFuture<>();
      stuck.onReady(() -> called.complete(null));
      called.get(20, TimeUnit.SECONDS);
      try {
        // It may be called for nothing, by a store that has to ask for what there is.
        QueuedEvent unused = stuck.poll();
      } catch (DetachedException e) {
        detached = e;
      }
    }
    assertTrue(detached.resumeAfter() >= 2, detached.toString());
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
