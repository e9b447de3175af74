package dev.leat.server.runs;

import dev.leat.store.QueuedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one reader gets to see of a run, in the protocol that it speaks. Each method adds what is to
 * be sent, or nothing. Used by one thread at a time.
 */
public interface EventView {
  /** What comes before all events. */
  default void begin(StringBuilder out) {}

  /** An event. */
  void event(QueuedEvent event, StringBuilder out);

  /** Nothing has happened for a while; the connection is still there. */
  default void heartbeat(StringBuilder out) {}

  /** The reader gets no more, though the run has not ended. */
  void cutOff(CutOff why, StringBuilder out);

  /** The run has ended, and all was said of it. */
  default void end(StringBuilder out) {}

  /** Whether the reader has all it is to get, although the run may go on. */
  default boolean isOver() {
    return failure() != null;
  }

  /** Why the reader is to see the connection break rather than end well; null if it is not. */
  default @Nullable Throwable failure() {
    return null;
  }

  /** Why a reader gets no more. */
  enum Cause {
    /** It was too slow. */
    DETACHED,
    /** What it would read next is kept no more. */
    GONE,
    /** The server closes. */
    CLOSING,
    /** The store fails. */
    STORE
  }

  /**
   * That a reader gets no more.
   *
   * @param after the sequence of the last event that it was sent; it may go on from there
   */
  record CutOff(Cause cause, long after) {}
}
