package dev.leat.store.spi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tails of those runs that have readers in this process. Safe for all threads. */
public final class RunTails {
  private record Read(RunTail tail, int readers) {}

  private final long bound;
  private final Map<String, Read> runs = new ConcurrentHashMap<>();

  /**
   * No run is read yet.
   *
   * @param runBytes the most that a run may hold: a tail has a part of it at most, so that readers
   *     that are behind find what is kept for them in the log
   */
  public RunTails(long runBytes) {
    this.bound = runBytes / 4;
  }

  /** The run's tail, for one more reader; it is given back by {@link #release}. */
  public RunTail acquire(String runId) {
    Read read =
        runs.compute(
            runId,
            (id, known) ->
                known == null
                    ? new Read(new RunTail(id, bound), 1)
                    : new Read(known.tail(), known.readers() + 1));
    return read.tail();
  }

  /** A reader needs the run's tail no more. Returns whether nobody does. */
  public boolean release(String runId) {
    return runs.computeIfPresent(
            runId,
            (id, known) ->
                known.readers() == 1 ? null : new Read(known.tail(), known.readers() - 1))
        == null;
  }

  /** The run's tail, if it has readers here. */
  public @Nullable RunTail find(String runId) {
    @Nullable Read read = runs.get(runId);
    return read == null ? null : read.tail();
  }

  /** All tails. */
  public List<RunTail> all() {
    return runs.values().stream().map(Read::tail).toList();
  }

  /** Tells all readers that the store is closed. */
  public void close() {
    all().forEach(tail -> tail.lose("the store was closed"));
  }
}
