package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full at one place after the other of a run's life. What was acknowledged is there,
 * every reader ends, and once there is room again the store goes on.
 */
@Timeout(300)
class FullFileTest {
  private static final int PLACES = Integer.getInteger("leat.places", 24);
  private static final int EVENTS = 50;
  private static final ConversationId CONVERSATION = new ConversationId("c");

  @TempDir private Path parent;

  /** What a run was told that it has. */
  private long acknowledged;

  private long conversation;

  @Test
  void theFileMayBeFullAnywhere() throws Exception {
    int broken = 0;
    for (int room = 0; room < PLACES; room++) {
      Path directory = parent.resolve("store" + room);
      try (SqliteStore store =
          SqliteStore.builder(directory).leaseTime(Duration.ofMillis(150)).open()) {
        limit(store, new RawFile(directory).number("pragma page_count") + room);
        broken += runs(store) ? 0 : 1;
        limit(store, 1L << 30);
        requireKept(store, "room for " + room + " pages");
      }
    }
    assertTrue(broken > PLACES / 2, "it was full " + broken + " times");
  }

  private static void limit(SqliteStore store, long pages) {
    long set =
        store
            .shared()
            .writer()
            .ask(statements -> statements.number("pragma max_page_count = " + pages).orElse(0));
    assertEquals(pages, set);
  }

  /** A run as an agent drives it. Returns whether all could be written. */
  private boolean runs(SqliteStore store) {
    acknowledged = 0;
    conversation = 0;
    @Nullable Lease lease = null;
    try {
      lease = store.leases().acquire("r");
      RunQueue queue = store.queues().produce(lease);
      for (int i = 1; i < EVENTS; i++) {
        append(queue, event(i));
      }
      conversation =
          store
              .conversations()
              .advance(CONVERSATION, 0, List.of(Message.User.of("x".repeat(3_000))))
              .orElseThrow();
      append(queue, new RunEvent.Completed("", Usage.NONE));
      store.leases().release(lease);
      return true;
    } catch (SqliteStoreException | CompletionException e) {
      letGo(store, lease);
      return false;
    }
  }

  private void append(RunQueue queue, RunEvent event) {
    long sequence = queue.append(event);
    queue.acknowledged(sequence).toCompletableFuture().join();
    acknowledged = sequence;
  }

  private static void letGo(SqliteStore store, @Nullable Lease lease) {
    if (lease != null) {
      try {
        store.leases().release(lease);
      } catch (SqliteStoreException e) {
        // The store does it later.
      }
    }
  }

  private static RunEvent event(long sequence) {
    return new RunEvent.Reasoning(sequence + "x".repeat(1_000));
  }

  private void requireKept(SqliteStore store, String where) throws InterruptedException {
    assertEquals(conversation, store.conversations().get(CONVERSATION).version(), where);
    long seen = 0;
    try (Cursor cursor = store.queues().read("r").cursor(0)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        assertEquals(++seen, e.sequence(), where);
        if (!e.event().isTerminal()) {
          assertEquals(event(seen), e.event(), where);
        }
      }
    } catch (GoneException e) {
      assertEquals(0, seen, where);
    }
    assertTrue(seen >= acknowledged, where + ": acknowledged " + acknowledged + ", seen " + seen);
    append(store.queues().produce(store.leases().acquire("next")), event(1));
  }
}
