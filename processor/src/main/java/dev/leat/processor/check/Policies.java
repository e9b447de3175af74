package dev.leat.processor.check;

import dev.leat.processor.model.Severity;
import dev.leat.processor.schema.ProviderSubset;
import java.util.Map;

/**
 * What the options say of the rules.
 *
 * @param strict the subsets that schemas should keep to, and what one that does not is
 * @param tokens the most that a tool may cost in each request before it is worth a note
 */
public record Policies(
    UndocumentedPolicy undocumented, Map<ProviderSubset, Severity> strict, int tokens) {
  /** Nobody notices a tool of 8 kB among others before the bill comes. */
  public static final int DEFAULT_TOKENS = 2_000;

  /** Copies {@code strict}. */
  public Policies {
    strict = Map.copyOf(strict);
  }
}
