package dev.leat.sqlite;

import dev.leat.store.Signals;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signals through the file: a row for each, which every process looks at once. */
final class SqliteSignals implements Signals {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteSignals.class);

  private final Shared shared;
  private final Feed feed;

  /** The listeners of each run; the sets are never changed, but replaced. */
  private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();

  SqliteSignals(Shared shared, Feed feed) {
    this.shared = shared;
    this.feed = feed;
  }

  @Override
  public void cancel(String runId) {
    shared
        .writer()
        .ask(
            statements ->
                statements.run(
                    "insert into signal (run, time) values (?, ?)",
                    Names.stored(runId),
                    System.currentTimeMillis()));
    feed.poke();
  }

  @Override
  public Subscription onCancel(String runId, Runnable action) {
    String name = Names.stored(runId);
    listeners.compute(name, (id, actions) -> with(actions == null ? Set.of() : actions, action));
    return () ->
        listeners.computeIfPresent(
            name,
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

  /** Tells the listeners of a run, whose name is as the file has it. */
  void tell(String name) {
    for (Runnable action : listeners.getOrDefault(name, Set.of())) {
      try {
        action.run();
      } catch (RuntimeException | Error e) {
        LOG.warn("A listener failed when it was called; the run goes on", e);
      }
    }
  }
}
