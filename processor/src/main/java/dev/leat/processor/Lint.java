package dev.leat.processor;

import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Severity;
import dev.leat.processor.read.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the options and {@code @SuppressWarnings} make of problems that are a matter of taste. */
final class Lint {
  private final boolean warningsAreErrors;
  private final Set<ProblemId> errors;

  /**
   * What is told how.
   *
   * @param warningsAreErrors whether every warning is one
   * @param errors what is one besides, notes too
   */
  Lint(boolean warningsAreErrors, Set<ProblemId> errors) {
    this.warningsAreErrors = warningsAreErrors;
    this.errors = errors;
  }

  List<Problem> of(List<Problem> problems) {
    List<Problem> remaining = new ArrayList<>();
    for (Problem problem : problems) {
      if (!problem.id().isLint()) {
        remaining.add(problem);
      } else if (!Suppression.covers(problem)) {
        remaining.add(isError(problem) ? problem.as(Severity.ERROR) : problem);
      }
    }
    return remaining;
  }

  private boolean isError(Problem problem) {
    return errors.contains(problem.id())
        || (warningsAreErrors && problem.severity() == Severity.WARNING);
  }
}
