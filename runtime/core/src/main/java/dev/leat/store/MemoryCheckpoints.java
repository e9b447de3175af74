package dev.leat.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checkpoints in this process; one is kept beyond its expiry as long as a finished run is. */
final class MemoryCheckpoints implements Checkpoints {
  private final Map<String, Checkpoint> checkpoints = new ConcurrentHashMap<>();

  private final Duration retention;

  MemoryCheckpoints(Duration retention) {
    this.retention = retention;
  }

  @Override
  public void save(Checkpoint checkpoint) {
    checkpoints.values().removeIf(this::isOver);
    checkpoints.put(checkpoint.runId(), checkpoint);
  }

  @Override
  public Optional<Checkpoint> find(String runId) {
    return Optional.ofNullable(
        checkpoints.computeIfPresent(runId, (id, kept) -> isOver(kept) ? null : kept));
  }

  @Override
  public void delete(String runId, long epoch) {
    checkpoints.computeIfPresent(runId, (id, kept) -> kept.epoch() <= epoch ? null : kept);
  }

  private boolean isOver(Checkpoint kept) {
    return kept.expires().isBefore(Instant.now().minus(retention));
  }
}
