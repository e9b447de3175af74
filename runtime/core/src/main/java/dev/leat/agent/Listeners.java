package dev.leat.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listeners of an agent; none of them can hurt a run or another. Safe for several threads. */
final class Listeners {
  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final List<Guarded> all;

  private record Guarded(AgentListener listener, boolean wantsContent, AtomicBoolean failed) {}

  Listeners(List<AgentListener> listeners) {
    List<Guarded> guarded = new ArrayList<>(listeners.size());
    for (AgentListener each : listeners) {
      guarded.add(new Guarded(each, each.wantsContent(), new AtomicBoolean()));
    }
    all = List.copyOf(guarded);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  boolean anyWantsContent() {
    return all.stream().anyMatch(Guarded::wantsContent);
  }

  /** Tells each of them; the flag says whether it wants content. */
  void tell(BiConsumer<AgentListener, Boolean> told) {
    for (Guarded each : all) {
      try {
        told.accept(each.listener(), each.wantsContent());
      } catch (RuntimeException | Error e) {
        if (each.failed().compareAndSet(false, true)) {
          LOG.warn("A listener failed; the run goes on, and later failures are not logged", e);
        }
      }
    }
  }
}
