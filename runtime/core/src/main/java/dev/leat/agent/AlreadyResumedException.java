package dev.leat.agent;

/** Somebody else made the run go on, or ended it: of several decisions the first one counts. */
public final class AlreadyResumedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AlreadyResumedException(String runId) {
    super(
        "run " + runId + " is not at rest where this checkpoint has it: somebody went on with it");
  }
}
