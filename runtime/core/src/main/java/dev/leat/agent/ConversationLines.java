package dev.leat.agent;

import dev.leat.store.ConversationId;
import dev.leat.store.Store;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The runs of this process that use or want the conversations of one store, each conversation's in
 * the order in which they came. Whoever is first may take the conversation. Safe for several
 * threads.
 */
final class ConversationLines {
  /** Agents share a store without knowing of each other. */
  private static final Map<Store, ConversationLines> OF_STORES =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Guarded by this; none is empty. */
  private final Map<ConversationId, Deque<ConversationHold>> lines = new HashMap<>();

  private ConversationLines() {}

  static ConversationLines of(Store store) {
    return OF_STORES.computeIfAbsent(store, key -> new ConversationLines());
  }

  synchronized void join(ConversationHold hold) {
    lines.computeIfAbsent(hold.conversation(), key -> new ArrayDeque<>()).add(hold);
  }

  synchronized boolean isFirst(ConversationHold hold) {
    Deque<ConversationHold> line = lines.get(hold.conversation());
    return line != null && line.peek() == hold;
  }

  /** Does nothing if the run has left before. */
  void leave(ConversationHold hold) {
    ConversationHold next;
    synchronized (this) {
      Deque<ConversationHold> line = lines.get(hold.conversation());
      if (line == null || !line.remove(hold)) {
        return;
      }
      next = line.peek();
      if (next == null) {
        lines.remove(hold.conversation());
      }
    }
    if (next != null) {
      next.wake();
    }
  }
}
