package dev.leat.store;

import java.util.concurrent.CompletionStage;

/** The ordered events of one run. One producer writes; any number of cursors read. */
public interface RunQueue {
  /**
   * Adds an event and returns its sequence number, counted from 1. At the queue's bound it waits
   * for the slowest reader, within {@link QueueLimits#readerPatience}, and then detaches it. An
   * interrupted thread does not wait; it stays interrupted.
   *
   * @throws FencedException if another lease of the run is newer, or this queue was opened to read
   * @throws IllegalStateException after the terminal event
   */
  long append(RunEvent event);

  /**
   * Done when the event of that sequence is kept as safely as the store promises: in memory, as
   * soon as it is appended. What is to follow is called on the store's own thread: it must not
   * block, nor ask the store for anything that it would wait for.
   */
  CompletionStage<Void> acknowledged(long sequence);

  /**
   * The sequence of the newest event, 0 if there is none yet. A queue that was opened to read knows
   * what there was at that moment.
   */
  long last();

  /**
   * A reader of the events after {@code sequence}; 0 reads from the start.
   *
   * @throws GoneException if events after it are kept no more
   */
  Cursor cursor(long sequence);
}
