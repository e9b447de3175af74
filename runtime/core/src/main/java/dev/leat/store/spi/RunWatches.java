package dev.leat.store.spi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The watches of those runs that have readers in this process. Safe for all threads. */
public final class RunWatches {
  private record Watched(RunWatch watch, int readers) {}

  private final Map<String, Watched> runs = new ConcurrentHashMap<>();

  /** No run is watched yet. */
  public RunWatches() {}

  /** The run's watch, for one more reader; it is given back by {@link #release}. */
  public RunWatch acquire(String runId) {
    Watched watched =
        runs.compute(
            runId,
            (id, known) ->
                known == null
                    ? new Watched(new RunWatch(), 1)
                    : new Watched(known.watch(), known.readers() + 1));
    return watched.watch();
  }

  /** A reader needs the run's watch no more. */
  public void release(String runId) {
    runs.computeIfPresent(
        runId,
        (id, known) ->
            known.readers() == 1 ? null : new Watched(known.watch(), known.readers() - 1));
  }

  /** The runs that have readers here. */
  public Set<String> runs() {
    return Set.copyOf(runs.keySet());
  }

  /** Tells the readers of a run, if it has any here. */
  public void changed(String runId) {
    @Nullable Watched watched = runs.get(runId);
    if (watched != null) {
      watched.watch().changed();
    }
  }

  /** Tells all readers. */
  public void allChanged() {
    List.copyOf(runs.values()).forEach(watched -> watched.watch().changed());
  }
}
