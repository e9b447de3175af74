package dev.leat.agent;

import dev.leat.Effect;
import java.util.Set;

/**
 * Decides of each call before it runs. All calls of a turn are decided of, in order, before any of
 * them runs, on the thread that drives the run, which waits. A policy that throws denies. It must
 * be safe for several threads.
 */
@FunctionalInterface
public interface ToolPolicy {
  /** What is to become of the call. */
  Verdict decide(ProposedCall call);

  /** Every call runs. */
  static ToolPolicy allowAll() {
    return call -> Verdict.allow();
  }

  /** Calls of tools with one of these effects are asked about; others run. */
  static ToolPolicy askFor(Effect... effects) {
    Set<Effect> asked = Set.of(effects);
    return call ->
        asked.contains(call.tool().effect())
            ? Verdict.ask("'" + call.tool().name() + "' has the effect " + call.tool().effect())
            : Verdict.allow();
  }
}
