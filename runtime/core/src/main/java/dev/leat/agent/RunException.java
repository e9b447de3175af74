package dev.leat.agent;

import dev.leat.store.RunEvent;

/** A run did not complete. */
public final class RunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient RunResult result;

  RunException(RunResult result) {
    super(message(result), result.cause().orElse(null));
    this.result = result;
  }

  /** What the run came to all the same. */
  public RunResult result() {
    return result;
  }

  private static String message(RunResult result) {
    String run = "run " + result.runId() + " ";
    if (result.isSuspended()) {
      return run + "is at rest: it waits for calls to be allowed";
    }
    RunEvent.Terminal ending = result.ending();
    if (ending instanceof RunEvent.Failed failed) {
      return run + "failed (" + failed.code() + "): " + failed.message();
    }
    if (ending instanceof RunEvent.LimitReached reached) {
      return run + "reached a limit: " + reached.message();
    }
    return run + "was cancelled";
  }
}
