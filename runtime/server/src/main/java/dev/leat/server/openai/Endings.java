package dev.leat.server.openai;

import dev.leat.server.http.Problem;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import java.util.Optional;

/** How a run's end is said in this protocol. */
final class Endings {
  private Endings() {}

  /** The finish reason; none if the run failed, which is an error. */
  static Optional<String> reason(RunEvent.Terminal ending) {
    if (ending instanceof RunEvent.Completed) {
      return Optional.of("stop");
    }
    boolean cut =
        ending instanceof RunEvent.LimitReached reached
            && reached.limit() == RunLimit.OUTPUT_TOKENS;
    return cut ? Optional.of("length") : Optional.empty();
  }

  static Problem problem(RunEvent.Terminal ending, boolean trace) {
    if (ending instanceof RunEvent.LimitReached reached) {
      return Problem.of(502, "run_limit_reached", reached.message());
    }
    if (ending instanceof RunEvent.Failed failed) {
      return Problem.of(502, "run_failed", trace ? failed.message() : "The run failed.");
    }
    return Problem.of(502, "run_cancelled", "The run was cancelled.");
  }

  static Problem suspended() {
    return Problem.of(
        409, "approval_required", "The run asks for approvals, which this protocol cannot give.");
  }
}
