package dev.leat.agent;

import dev.leat.store.Approval;
import dev.leat.store.Checkpoint;
import java.util.List;

/**
 * A run at rest.
 *
 * @param approvals the calls that wait for somebody to allow them
 * @param checkpoint what the run needs to go on; see {@link Agent#resume(Checkpoint, List)}
 */
public record Suspension(List<Approval> approvals, Checkpoint checkpoint) {
  /** Copies {@code approvals}. */
  public Suspension {
    approvals = List.copyOf(approvals);
  }
}
