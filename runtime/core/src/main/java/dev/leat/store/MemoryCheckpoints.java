package dev.leat.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Checkpoints in this process. */
final class MemoryCheckpoints implements Checkpoints {
  private final Map<String, Checkpoint> checkpoints = new ConcurrentHashMap<>();

  @Override
  public void save(Checkpoint checkpoint) {
    checkpoints.put(checkpoint.runId(), checkpoint);
  }

  @Override
  public Optional<Checkpoint> find(String runId) {
    return Optional.ofNullable(checkpoints.get(runId));
  }

  @Override
  public void delete(String runId, long epoch) {
    checkpoints.computeIfPresent(runId, (id, kept) -> kept.epoch() <= epoch ? null : kept);
  }
}
