package dev.leat.store.spi;

import dev.leat.store.CorruptEventException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;

/**
 * An event as it stands in a log. It belongs to whoever read it: its array is not copied.
 *
 * @param sequence what its place in the log says
 * @param body its stored form
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoggedEvent(long sequence, byte[] body) {
  /**
   * Reads the event.
   *
   * @throws CorruptEventException if it is damaged, or another's
   */
  public QueuedEvent parse(String runId) {
    StoredEvent stored = StoredEvent.parse(body);
    if (!stored.runId().equals(runId) || stored.queued().sequence() != sequence) {
      throw new CorruptEventException(
          "event " + sequence + " of run " + runId + " has another event in its place", null);
    }
    return stored.queued();
  }
}
