package dev.leat.server.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The runs that this server drives. Safe for all threads. */
final class LiveRuns {
  private final Map<String, LiveRun> byId = new ConcurrentHashMap<>();

  /** Adds a run until it rests or ends; then {@code left} is called. */
  void add(LiveRun live, Runnable left) {
    byId.put(live.run().id(), live);
    live.run()
        .completion()
        .whenComplete(
            (result, never) -> {
              byId.remove(live.run().id(), live);
              left.run();
            });
  }

  Optional<LiveRun> find(String runId) {
    return Optional.ofNullable(byId.get(runId));
  }

  int size() {
    return byId.size();
  }

  /** Cancels the runs that nobody has read for that long. */
  void cancelAlone(Duration time) {
    for (LiveRun live : byId.values()) {
      if (live.isAloneFor(time.toNanos())) {
        live.run().cancel();
      }
    }
  }

  void cancelAll() {
    byId.values().forEach(live -> live.run().cancel());
  }

  /** Waits until all have come to rest or ended; false if they have not in time. */
  boolean awaitAll(Duration time) throws InterruptedException {
    List<CompletableFuture<?>> ends = new ArrayList<>();
    byId.values().forEach(live -> ends.add(live.run().completion().toCompletableFuture()));
    try {
      CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
          .get(time.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run's completion is never exceptional", e);
    }
  }
}
