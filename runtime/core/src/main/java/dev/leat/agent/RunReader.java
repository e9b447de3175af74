package dev.leat.agent;

import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of a run, up to its rest or end. If it is detached for being slow it comes back by
 * itself.
 */
final class RunReader {
  private final AgentRun run;

  /** Replaced by the reading thread alone. */
  private volatile Cursor cursor;

  /** Whether the run's rest was returned; used by the reading thread alone. */
  private boolean atRest;

  RunReader(AgentRun run) {
    this.run = run;
    this.cursor = run.cursorAtStart();
  }

  /** Leaves the run; from any thread. */
  void close() {
    cursor.close();
  }

  /**
   * The next event, waited for; null after the terminal one or the run's rest. An interrupt ends
   * the reading.
   */
  @Nullable QueuedEvent next() throws InterruptedException {
    while (!atRest) {
      try {
        QueuedEvent event = cursor.next();
        if (event != null && event.event() instanceof RunEvent.Suspended) {
          atRest = true;
          cursor.close();
        }
        return event;
      } catch (DetachedException e) {
        cursor = run.cursor(e.resumeAfter());
      } catch (InterruptedException e) {
        cursor.close();
        throw e;
      }
    }
    return null;
  }
}
