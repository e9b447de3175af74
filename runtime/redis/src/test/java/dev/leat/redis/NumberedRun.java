package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.chat.Usage;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A run whose events say their own sequence, so that a reader knows what it must see. */
final class NumberedRun {
  static final RunEvent END = new RunEvent.Completed("", Usage.NONE);

  private NumberedRun() {}

  /** Mostly thoughts, which are never merged, and now and then a text between them. */
  static RunEvent event(long sequence) {
    return sequence % 10 == 0
        ? new RunEvent.Text("text " + sequence + ";")
        : new RunEvent.Reasoning("word " + sequence);
  }

  /**
   * What a reader saw: every event up to the terminal one, once and in order.
   *
   * @param last the terminal event
   * @param sequence its sequence
   * @param text all texts
   */
  record Seen(RunEvent last, long sequence, String text) {}

  /** Reads to the end, and fails if anything is missing, comes twice or is another event. */
  static Seen readToEnd(Cursor cursor, long after, String where) throws InterruptedException {
    long sequence = after;
    StringBuilder text = new StringBuilder();
    @Nullable RunEvent last = null;
    for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
      assertEquals(sequence + 1, e.sequence(), where);
      sequence = e.sequence();
      last = e.event();
      if (!last.isTerminal()) {
        assertEquals(event(sequence), last, where);
      }
      if (last instanceof RunEvent.Text words) {
        text.append(words.text());
      }
    }
    if (last == null) {
      throw new AssertionError(where + ": nothing after " + after);
    }
    return new Seen(last, sequence, text.toString());
  }

  /** The same on a thread of its own, from the first event on. */
  static CompletableFuture<Seen> reading(Store store, String run, String where) {
    return reading(store.queues().read(run).cursor(0), 0, where);
  }

  /** The same on a thread of its own. */
  static CompletableFuture<Seen> reading(Cursor cursor, long after, String where) {
    CompletableFuture<Seen> seen = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                seen.complete(readToEnd(cursor, after, where));
              } catch (Throwable e) {
                seen.completeExceptionally(e);
              }
            },
            "reading");
    thread.setDaemon(true);
    thread.start();
    return seen;
  }
}
