package dev.leat.redis;

import dev.leat.store.CorruptEventException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An event as it stands in a stream.
 *
 * @param sequence what its id says
 * @param body its stored form
 * @param size the bytes that it has
 */
record LoggedEvent(long sequence, String body, int size) {
  /** Those of a stream's answer: a list of pairs of id and fields. */
  static List<LoggedEvent> of(Object entries) {
    List<LoggedEvent> events = new ArrayList<>();
    for (Object entry : Replies.list(entries)) {
      List<?> pair = Replies.list(entry);
      String id = Replies.text(pair.get(0));
      long sequence = Long.parseLong(id, 0, id.indexOf('-'), 10);
      byte[] body = (byte[]) Replies.list(pair.get(1)).get(1);
      events.add(new LoggedEvent(sequence, new String(body, StandardCharsets.UTF_8), body.length));
    }
    return events;
  }

  /**
   * Reads the event.
   *
   * @throws CorruptEventException if it is damaged, or another's
   */
  QueuedEvent parse(String runId) {
    StoredEvent stored = StoredEvent.parse(body);
    if (!stored.runId().equals(runId) || stored.queued().sequence() != sequence) {
      throw new CorruptEventException(
          "event " + sequence + " of run " + runId + " has another event in its place", null);
    }
    return stored.queued();
  }
}
