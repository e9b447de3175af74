package dev.leat.agent;

import dev.leat.tool.Toolset;

/**
 * Chooses the tools of each turn, from those of the agent and the run or others. It is asked before
 * every turn, and once more when a run goes on from its rest, on the thread that drives the run,
 * which waits; it must be safe for several threads. If it throws, the run fails with the code
 * {@code tools:selection}.
 *
 * <pre>{@code
 * ToolSelector afterLogin =
 *     turn -> turn.principal().isPresent() ? turn.tools() : Toolset.empty();
 * }</pre>
 *
 * <p>Providers cache what a request begins with, tools first: as long as the choice is the same the
 * bytes are, and in whatever order it comes the model is told of each tool in the place that it had
 * first. Each change of the choice costs the cache.
 */
@FunctionalInterface
public interface ToolSelector {
  /** The tools that the model may call in the turn; names are distinct. */
  Toolset select(TurnContext turn);
}
