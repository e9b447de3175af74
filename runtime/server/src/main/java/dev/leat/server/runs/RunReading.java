package dev.leat.server.runs;

import dev.leat.server.http.Wire;
import dev.leat.store.Cursor;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A run opened to read, until a reader takes it or it is closed. */
public final class RunReading implements AutoCloseable {
  private final Cursor cursor;
  private final long after;
  private final String runId;
  private final Attendance attendance;
  private final Readers readers;
  private final Places.Place place;
  private final Executor wakes;

  /**
   * A reading behind the event {@code after}.
   *
   * @param runId the run's name in the store
   * @param place the reader's, given back when it leaves
   */
  RunReading(
      Cursor cursor,
      long after,
      String runId,
      Attendance attendance,
      Readers readers,
      Places.Place place,
      Executor wakes) {
    this.cursor = cursor;
    this.after = after;
    this.runId = runId;
    this.attendance = attendance;
    this.readers = readers;
    this.place = place;
    this.wakes = wakes;
    attendance.came(runId);
  }

  /** Whether the run has ended and there is nothing to read. */
  public boolean isOver() {
    return cursor.ended();
  }

  /** Nobody reads after all. */
  @Override
  public void close() {
    try {
      cursor.close();
    } finally {
      leave(null);
    }
  }

  /** Carries the events to a reader, in pieces of many frames. */
  public EventPump stream(EventView view, Wire wire, Runnable left) {
    return pump(view, wire, EventPump.PIECE, left);
  }

  /** Carries the events to a reader, each frame alone. */
  public EventPump frames(EventView view, Wire wire, Runnable left) {
    return pump(view, wire, 1, left);
  }

  private EventPump pump(EventView view, Wire wire, int piece, Runnable left) {
    AtomicReference<@Nullable EventPump> self = new AtomicReference<>();
    EventPump pump =
        new EventPump(
            cursor,
            after,
            view,
            wire,
            piece,
            wakes,
            () -> {
              leave(self.get());
              left.run();
            });
    self.set(pump);
    readers.add(pump);
    pump.iterate();
    return pump;
  }

  private void leave(@Nullable EventPump pump) {
    if (pump != null) {
      readers.remove(pump);
    }
    place.close();
    attendance.left(runId);
  }
}
