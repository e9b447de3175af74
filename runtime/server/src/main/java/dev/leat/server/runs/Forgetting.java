package dev.leat.server.runs;

import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets what was said in a conversation again once its run has ended, wherever that is driven:
 * what the run still says before it hears that it is cancelled must not come back.
 */
final class Forgetting {
  private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

  private final Store store;
  private final Executor executor;
  private final Cursor cursor;
  private final ConversationId conversation;

  private Forgetting(Store store, Executor executor, Cursor cursor, ConversationId conversation) {
    this.store = store;
    this.executor = executor;
    this.cursor = cursor;
    this.conversation = conversation;
  }

  /** Begins to wait for the run's end, with no thread of its own. */
  static void after(String runId, ConversationId conversation, Store store, Executor executor) {
    Cursor cursor =
        StoreCall.of(
            () -> {
              RunQueue queue = store.queues().read(runId);
              return queue.cursor(queue.last());
            });
    new Forgetting(store, executor, cursor, conversation).look();
  }

  private void look() {
    try {
      while (cursor.poll() != null) {
        // Only the end matters.
      }
      if (cursor.ended()) {
        store.conversations().delete(conversation);
      } else {
        cursor.onReady(() -> executor.execute(this::look));
      }
    } catch (RuntimeException e) {
      cursor.close();
      LOG.warn("A conversation was deleted, and what its run said since may be there", e);
    }
  }
}
