package dev.leat.testing;

import dev.leat.agent.AgentRun;
import dev.leat.agent.RunIterator;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run followed to its end, with the order of its events checked: started first; turns in
 * sequence; every call begun before it grows, answered once and only after it is whole; exactly one
 * terminal event, the last, whose text is the text that was shown. Immutable.
 */
public final class RunRecorder {
  private final List<RunEvent> events;

  private RunRecorder(List<RunEvent> events) {
    this.events = List.copyOf(events);
    EventOrder order = new EventOrder();
    this.events.forEach(order::next);
    order.end();
  }

  /**
   * Reads a run from its start to its end, or to where it rests now.
   *
   * @throws AssertionError if the events are out of order
   */
  public static RunRecorder record(AgentRun run) {
    List<RunEvent> events = new ArrayList<>();
    long sequence = 0;
    try (Cursor cursor = run.cursor(0)) {
      for (QueuedEvent queued = cursor.next(); queued != null; queued = following(cursor, queued)) {
        if (queued.sequence() <= sequence) {
          throw new AssertionError(
              "expected a sequence after " + sequence + ", found " + queued.sequence());
        }
        sequence = queued.sequence();
        events.add(queued.event());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("recording run " + run.id() + " was interrupted", e);
    }
    return new RunRecorder(events);
  }

  /** At its rest a run may have gone on, or not. */
  private static @Nullable QueuedEvent following(Cursor cursor, QueuedEvent last)
      throws InterruptedException {
    return last.event() instanceof RunEvent.Suspended ? cursor.poll() : cursor.next();
  }

  /**
   * Checks events that were gathered elsewhere.
   *
   * @throws AssertionError if they are out of order
   */
  public static RunRecorder of(List<RunEvent> events) {
    return new RunRecorder(events);
  }

  /**
   * Reads a run to its end or rest, on this thread.
   *
   * @throws AssertionError if the events are out of order
   */
  public static RunRecorder record(RunIterator run) {
    List<RunEvent> events = new ArrayList<>();
    for (RunEvent event = run.next(); event != null; event = run.next()) {
      events.add(event);
    }
    return new RunRecorder(events);
  }

  /** All events, in order. */
  public List<RunEvent> events() {
    return events;
  }

  /** The events of one kind, in order. */
  public <E extends RunEvent> List<E> events(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The user's text, put together from its pieces. */
  public String text() {
    StringBuilder text = new StringBuilder();
    events(RunEvent.Text.class).forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The last event. */
  public RunEvent.Terminal ending() {
    return (RunEvent.Terminal) events.get(events.size() - 1);
  }

  @Override
  public String toString() {
    return events.toString();
  }
}
