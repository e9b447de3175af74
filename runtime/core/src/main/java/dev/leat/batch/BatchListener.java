package dev.leat.batch;

import java.time.Duration;

/**
 * Hears of the sizes and waits of batches. It is called on the thread that computes, which waits
 * for it; what it throws is logged and changes nothing.
 */
public interface BatchListener {
  /**
   * A batch begins.
   *
   * @param size its items
   * @param waited how long the first of them had waited
   */
  default void started(int size, Duration waited) {}

  /**
   * An item joined a batch that runs.
   *
   * @param size the open items, with this one
   * @param waited how long it had waited
   */
  default void joined(int size, Duration waited) {}

  /**
   * A batch is over.
   *
   * @param items how many it had in all, those that joined later included
   * @param steps how many steps it took
   * @param took from its start to its end
   */
  default void ended(int items, long steps, Duration took) {}
}
