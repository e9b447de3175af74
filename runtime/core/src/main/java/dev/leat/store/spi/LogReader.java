package dev.leat.store.spi;

import dev.leat.store.QueuedEvent;
import java.util.List;

/** One reader's door to the events of a run. Used by one thread at a time, but for closing. */
public interface LogReader {
  /**
   * The events after {@code position} that are acknowledged, oldest first, at most {@link
   * LogCursor#AHEAD} of them; it does not wait.
   *
   * @throws dev.leat.store.DetachedException if the reader was too slow and events were dropped
   * @throws dev.leat.store.GoneException if the run is kept no more, or the store was closed
   */
  List<QueuedEvent> read(long position);

  /**
   * All that was read so far has been returned; producers wait for the slowest reader.
   *
   * @param position the sequence of the last event that it returned
   */
  void moved(long position);

  /** The reader has left, or is at its end. May come from any thread, also twice. */
  void left();
}
