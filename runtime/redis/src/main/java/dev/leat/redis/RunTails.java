package dev.leat.redis;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tails of those runs that have readers in this process. Safe for all threads. */
final class RunTails {
  private record Read(RunTail tail, int readers) {}

  private final Keys keys;
  private final long bound;
  private final Map<String, Read> runs = new ConcurrentHashMap<>();

  /**
   * No run is read yet.
   *
   * @param bound the most that one tail may hold
   */
  RunTails(Keys keys, long bound) {
    this.keys = keys;
    this.bound = bound;
  }

  /** The run's tail, for one more reader; it is given back by {@link #release}. */
  RunTail acquire(String runId) {
    Read read =
        runs.compute(
            runId,
            (id, known) ->
                known == null
                    ? new Read(new RunTail(id, keys, bound), 1)
                    : new Read(known.tail(), known.readers() + 1));
    return read.tail();
  }

  /** A reader needs the run's tail no more. */
  void release(String runId) {
    runs.computeIfPresent(
        runId,
        (id, known) -> known.readers() == 1 ? null : new Read(known.tail(), known.readers() - 1));
  }

  /** The run's tail, if it has readers here. */
  @Nullable RunTail find(String runId) {
    @Nullable Read read = runs.get(runId);
    return read == null ? null : read.tail();
  }

  List<RunTail> all() {
    return runs.values().stream().map(Read::tail).toList();
  }

  /** Tells all readers that the store is closed. */
  void close() {
    all().forEach(tail -> tail.lose("the store was closed"));
  }
}
