package dev.leat.store;

import java.util.Optional;

/** What runs at rest need to go on; one for a run at most. Safe for several threads. */
public interface Checkpoints {
  /** Keeps the checkpoint in the place of an earlier one of the same run. */
  void save(Checkpoint checkpoint);

  /** The run's checkpoint; none unless it is at rest. */
  Optional<Checkpoint> find(String runId);

  /** Forgets the run's checkpoint if it is that of {@code epoch} or an earlier one. */
  void delete(String runId, long epoch);
}
