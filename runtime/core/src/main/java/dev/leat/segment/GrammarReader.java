package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.lang.ref.SoftReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** How a format is read that has a grammar. Safe for several threads. */
final class GrammarReader implements OutputReader {
  private final Function<Toolset, Grammar> grammar;

  /**
   * What was made last: an agent asks turn after turn with the same tools. Held softly, for tools
   * hold the objects that they call.
   */
  private volatile SoftReference<Made> last = new SoftReference<>(null);

  /**
   * A reader.
   *
   * @param grammar for a set of tools
   */
  GrammarReader(Function<Toolset, Grammar> grammar) {
    this.grammar = grammar;
  }

  private record Made(Toolset tools, Grammar grammar, ToolTypes types) {}

  @Override
  public Supplier<Mode> begin(Toolset tools, InitialState initialState) {
    Made made = madeFor(tools);
    return new Modes(made.grammar(), made.types(), initialState)::current;
  }

  private Made madeFor(Toolset tools) {
    Made made = last.get();
    if (made == null || made.tools() != tools) {
      made = new Made(tools, grammar.apply(tools), new ToolTypes(tools));
      last = new SoftReference<>(made);
    }
    return made;
  }

  @Override
  public OutputReader callsEndReasoning() {
    return new GrammarReader(tools -> grammar.apply(tools).callsEndReasoning());
  }
}
