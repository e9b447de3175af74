package dev.leat.processor.check;

import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Severity;
import dev.leat.processor.model.Tool;
import dev.leat.processor.schema.ProviderSubset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tools whose schemas some provider's strict form cannot say. */
final class StrictCheck {
  /** One tells enough where to begin. */
  private static final int MAX_FAULTS = 3;

  private StrictCheck() {}

  static List<Problem> of(Tool tool, String schema, Map<ProviderSubset, Severity> strict) {
    List<Problem> problems = new ArrayList<>();
    for (ProviderSubset subset : ProviderSubset.values()) {
      Severity severity = strict.get(subset);
      List<String> faults = severity == null ? List.of() : subset.faults(schema);
      if (severity != null && !faults.isEmpty()) {
        List<String> first = faults.subList(0, Math.min(MAX_FAULTS, faults.size()));
        problems.add(
            Problem.of(
                ProblemId.BEYOND_STRICT,
                severity,
                tool.origin(),
                "Tool '" + tool.name() + "' should take what " + subset.words() + " can say",
                String.join("; ", first),
                "use records of known properties, or leave strict off for the tool"));
      }
    }
    return problems;
  }
}
