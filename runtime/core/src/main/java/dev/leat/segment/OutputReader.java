package dev.leat.segment;

import dev.leat.tool.Toolset;
import java.util.function.Supplier;

/** How a format's output is read. Immutable; each output gets modes of its own. */
interface OutputReader {
  /**
   * Begins an output.
   *
   * @return gives the mode that the next character is for
   */
  Supplier<Mode> begin(Toolset tools, InitialState initialState);

  /** The same, where a call's marker ends reasoning. */
  default OutputReader callsEndReasoning() {
    return this;
  }
}
