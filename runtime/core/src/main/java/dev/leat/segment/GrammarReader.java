package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a format is read that has a grammar.
 *
 * @param grammar for a set of tools
 */
record GrammarReader(Function<Toolset, Grammar> grammar) implements OutputReader {
  @Override
  public Supplier<Mode> begin(Toolset tools, InitialState initialState) {
    return new Modes(grammar.apply(tools), new ToolTypes(tools), initialState)::current;
  }

  @Override
  public OutputReader callsEndReasoning() {
    return new GrammarReader(tools -> grammar.apply(tools).callsEndReasoning());
  }
}
