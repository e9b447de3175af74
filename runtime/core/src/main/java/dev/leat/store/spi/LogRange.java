package dev.leat.store.spi;

import dev.leat.store.GoneException;

/**
 * Which events of a run there are.
 *
 * @param first the sequence of the oldest event that is kept
 * @param next the sequence that the next event gets
 */
public record LogRange(long first, long next) {
  /**
   * Checks that a reader may read on after {@code sequence}.
   *
   * @throws IllegalArgumentException if there is no such event yet
   * @throws GoneException if an event after it is kept no more
   */
  public void requireKept(String runId, long sequence) {
    if (sequence < 0 || sequence >= next) {
      throw new IllegalArgumentException(
          "run "
              + runId
              + " has events 1 to "
              + (next - 1)
              + "; there is no event "
              + sequence
              + " to read on from");
    }
    if (sequence + 1 < first) {
      throw new GoneException(
          "run "
              + runId
              + " keeps events from "
              + first
              + "; those after "
              + sequence
              + " are gone");
    }
  }
}
