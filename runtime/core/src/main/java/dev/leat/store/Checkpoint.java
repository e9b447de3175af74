package dev.leat.store;

import java.time.Instant;

/**
 * Everything that a run at rest needs to go on, in this process or another.
 *
 * @param epoch the lease under which the run came to rest; whoever goes on succeeds it
 * @param created when the run came to rest
 * @param expires until when somebody may allow what it waits for
 * @param state what the agent wrote down, JSON
 */
public record Checkpoint(String runId, long epoch, Instant created, Instant expires, String state) {
  /** Without the state, which holds the conversation. */
  @Override
  public String toString() {
    return "Checkpoint[" + runId + ", epoch " + epoch + ", expires " + expires + "]";
  }
}
