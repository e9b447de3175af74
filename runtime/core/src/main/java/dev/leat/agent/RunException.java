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
    return "run " + result.runId() + " " + outcome(result);
  }

  /** What became of the run, as the end of a sentence of which it is the subject. */
  static String outcome(RunResult result) {
    if (result.isSuspended()) {
      return "is at rest: it waits for calls to be allowed";
    }
    RunEvent.Terminal ending = result.ending();
    if (ending instanceof RunEvent.Failed failed) {
      return "failed (" + failed.code() + "): " + failed.message();
    }
    if (ending instanceof RunEvent.LimitReached reached) {
      return "reached a limit: " + reached.message();
    }
    return "was cancelled";
  }
}
