package dev.leat.server.runs;

import dev.leat.server.Principal;
import dev.leat.server.http.Wire;
import dev.leat.store.Cursor;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A run opened to read, until a reader takes it or it is closed. */
public final class RunReading implements AutoCloseable {
  private final Cursor cursor;
  private final long after;
  private final @Nullable LiveRun live;
  private final Principal reader;
  private final Readers readers;
  private final Executor wakes;

  RunReading(
      Cursor cursor,
      long after,
      @Nullable LiveRun live,
      Principal reader,
      Readers readers,
      Executor wakes) {
    this.cursor = cursor;
    this.after = after;
    this.live = live;
    this.reader = reader;
    this.readers = readers;
    this.wakes = wakes;
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
      readers.discount(reader.id());
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
    if (live != null) {
      live.readerCame();
    }
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
    readers.discount(reader.id());
    if (live != null) {
      live.readerLeft();
    }
  }
}
