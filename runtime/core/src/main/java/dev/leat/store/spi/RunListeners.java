package dev.leat.store.spi;

import dev.leat.store.Signals;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who in this process is told that a run is to be cancelled. Safe for all threads. */
public final class RunListeners {
  /** The listeners of each run; the sets are never changed, but replaced. */
  private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  /** Nobody listens yet. */
  public RunListeners() {}

  /** Calls {@code action} whenever the run's listeners are told, until it is closed. */
  public Signals.Subscription add(String runId, Runnable action) {
    listeners.compute(runId, (id, actions) -> with(actions == null ? Set.of() : actions, action));
    return () ->
        listeners.computeIfPresent(
            runId,
            (id, actions) -> {
              Set<Runnable> left = new HashSet<>(actions);
              left.remove(action);
              return left.isEmpty() ? null : left;
            });
  }

  private static Set<Runnable> with(Set<Runnable> actions, Runnable action) {
    Set<Runnable> more = new HashSet<>(actions);
    more.add(action);
    return more;
  }

  /** Calls the run's listeners; one that throws harms neither the caller nor the others. */
  public void tell(String runId) {
    Wakes.run(listeners.getOrDefault(runId, Set.of()));
  }
}
