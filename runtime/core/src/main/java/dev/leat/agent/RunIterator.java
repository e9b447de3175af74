package dev.leat.agent;

import dev.leat.store.RunEvent;
import org.jspecify.annotations.Nullable;

/**
 * A run that its reader drives: the model is read as events are asked for, on the reader's own
 * thread, without queue or resumption. It belongs to one thread; {@link #cancel} may come from any.
 */
public interface RunIterator extends AutoCloseable {
  /** The run's id. */
  String id();

  /** The next event, waited for; null after the terminal one, or once the run is at rest. */
  @Nullable RunEvent next();

  /**
   * Asks for the end: the model's stream is closed, tools are interrupted, and {@link
   * RunEvent.Cancelled} comes next.
   */
  void cancel();

  /** What the run came to; available once {@link #next} has returned null. */
  RunResult result();

  /** Cancels the run if it has not ended, and frees what it holds. */
  @Override
  void close();
}
