package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.leat.chat.Usage;
import dev.leat.store.Cursor;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What the contracts of a store's parts have in common: how a store is opened, and words for runs
 * and readers. A store is opened for each test and closed after it.
 */
@Timeout(60)
public abstract class StoreContract {
  /** The last event of a run. */
  protected static final RunEvent END = new RunEvent.Completed("", Usage.NONE);

  /** How long a test waits for what must come. */
  protected static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<Store> opened = new ArrayList<>();

  /** The store of this test; set before it. */
  @SuppressWarnings("NullAway.Init")
  protected Store store;

  /** For the subclass that says how its store is opened. */
  protected StoreContract() {}

  /** Opens an empty store with these bounds. Each call opens another. */
  protected abstract Store open(QueueLimits limits) throws Exception;

  /**
   * Opens once more what {@code store} has open, as another process would; a store that lives in
   * one process returns itself.
   */
  protected abstract Store again(Store store) throws Exception;

  @BeforeEach
  void openStore() throws Exception {
    store = opened(QueueLimits.DEFAULTS);
  }

  @AfterEach
  void closeStores() {
    opened.forEach(Store::close);
  }

  /** An empty store that is closed after the test. */
  protected Store opened(QueueLimits limits) throws Exception {
    Store another = open(limits);
    opened.add(another);
    return another;
  }

  /** Another process's view of the store, closed after the test. */
  protected Store elsewhere(Store known) throws Exception {
    Store another = again(known);
    opened.add(0, another);
    return another;
  }

  /** A store whose runs hold little. */
  protected Store small(Duration patience) throws Exception {
    return opened(new QueueLimits(4_000, 12_000, patience, Duration.ofMinutes(1)));
  }

  /** The queue of a new run, to write. */
  protected static RunQueue producer(Store store, String run) {
    return store.queues().produce(store.leases().acquire(run));
  }

  /** A text for the user. */
  protected static RunEvent text(String text) {
    return new RunEvent.Text(text);
  }

  /** An event that is never merged with its neighbours. */
  protected static RunEvent thought(String text) {
    return new RunEvent.Reasoning(text);
  }

  /** Waits until the store has acknowledged an event. */
  protected static void acknowledge(RunQueue queue, long sequence) {
    try {
      queue.acknowledged(sequence).toCompletableFuture().get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new CompletionException(e.getCause() == null ? e : e.getCause());
    }
  }

  /** Appends and waits for the acknowledgement. */
  protected static long append(RunQueue queue, RunEvent event) {
    long sequence = queue.append(event);
    acknowledge(queue, sequence);
    return sequence;
  }

  /** The next event, which must come. */
  protected static QueuedEvent next(Cursor cursor) {
    QueuedEvent event = await(cursor::next);
    assertNotNull(event, "the cursor is at its end");
    return event;
  }

  /** All events up to the terminal one: their sequences, with the text of texts. */
  protected static List<String> drain(Cursor cursor) {
    List<String> seen = new ArrayList<>();
    for (QueuedEvent e = await(cursor::next); e != null; e = await(cursor::next)) {
      seen.add(e.sequence() + (e.event() instanceof RunEvent.Text t ? ":" + t.text() : ""));
    }
    return seen;
  }

  /** What the call returns on a thread of its own, within {@link #PATIENCE}. */
  protected static <T> T await(Callable<T> call) {
    try {
      return inBackground(call).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new CompletionException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("nothing came within " + PATIENCE, e);
    }
  }

  /** A call on a thread of its own. */
  protected static <T> CompletableFuture<T> inBackground(Callable<T> call) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.complete(call.call());
              } catch (Throwable e) {
                result.completeExceptionally(e);
              }
            },
            "leat-contract");
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  /** Waits until {@code expected} is what {@code found} returns. */
  protected static <T> void eventually(T expected, Callable<T> found) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T last = found.call();
    while (!expected.equals(last) && System.nanoTime() < end) {
      Thread.sleep(5);
      last = found.call();
    }
    assertEquals(expected, last);
  }
}
