package dev.leat.store.spi;

import dev.leat.store.CorruptEventException;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest events of a run that has readers in this process, as they came; the readers share
 * them, and ask the log for what is no more here. Each event is taken once, from whichever side it
 * comes first: this process's producer or the log. Safe for all threads.
 */
public final class RunTail {
  /** The most bytes that are kept: readers that are further behind ask the log. */
  private static final int MOST = 1 << 16;

  private final String runId;
  private final long bound;
  private final RunWatch watch = new RunWatch();

  /** Neighbours, oldest first; guarded by this. */
  private final Deque<Held> held = new ArrayDeque<>();

  /** Bytes held; guarded by this. */
  private long size;

  /** The sequence of the newest event that was seen; -1 until it is known. Guarded by this. */
  private long last = -1;

  /** Whether there may be events that were not seen; guarded by this. */
  private boolean doubted;

  /** Why there will be no more; guarded by this. */
  private @Nullable String gone;

  /** A tail of a run of which nothing is known, that holds so many bytes at most. */
  RunTail(String runId, long bound) {
    this.runId = runId;
    this.bound = Math.min(MOST, bound);
  }

  /** The run's name. */
  public String runId() {
    return runId;
  }

  /** Tells the run's readers of changes. */
  public RunWatch watch() {
    return watch;
  }

  /** An event that is read when the first reader comes to it: most of a flood nobody comes to. */
  private static final class Held {
    final long sequence;
    final int size;
    private final byte @Nullable [] body;
    private @Nullable QueuedEvent event;

    Held(QueuedEvent event, int size) {
      this.sequence = event.sequence();
      this.size = size;
      this.event = event;
      this.body = null;
    }

    Held(LoggedEvent logged) {
      this.sequence = logged.sequence();
      this.size = logged.body().length;
      this.body = logged.body();
    }

    /** The event; null if it is damaged. */
    @Nullable QueuedEvent event(String runId) {
      if (event == null && body != null) {
        try {
          event = new LoggedEvent(sequence, body).parse(runId);
        } catch (CorruptEventException e) {
          return null;
        }
      }
      return event;
    }
  }

  /** Follows the log from there on, unless it is followed already. Returns whether it was not. */
  public synchronized boolean startAfter(long sequence) {
    if (last >= 0) {
      return false;
    }
    last = sequence;
    return true;
  }

  /** The sequence of the newest event seen; -1 if it is not yet known where to begin. */
  public synchronized long last() {
    return last;
  }

  /**
   * Takes in an event that this process has written; what is missing before it is still to come.
   * The watch is told by the caller.
   *
   * @param length what its stored form holds, in bytes
   */
  public synchronized void wrote(QueuedEvent event, int length) {
    if (event.sequence() == last + 1) {
      hold(new Held(event, length));
    }
  }

  /** Takes in what the log has, oldest first, and tells the readers. */
  public void received(List<LoggedEvent> events) {
    boolean news = false;
    synchronized (this) {
      for (LoggedEvent event : events) {
        news |= receive(event);
      }
    }
    if (news) {
      watch.changed();
    }
  }

  private boolean receive(LoggedEvent event) {
    if (event.sequence() <= last) {
      return false;
    }
    if (event.sequence() > last + 1) {
      clear();
    }
    hold(new Held(event));
    return true;
  }

  private void hold(Held newest) {
    held.addLast(newest);
    size += newest.size;
    last = newest.sequence;
    doubted = false;
    while (size > bound) {
      size -= held.removeFirst().size;
    }
  }

  private void clear() {
    held.clear();
    size = 0;
  }

  /**
   * Neighbouring events.
   *
   * @param size what their stored forms hold, in bytes
   */
  public record Slice(List<QueuedEvent> events, long size) {
    static final Slice EMPTY = new Slice(List.of(), 0);
  }

  /**
   * The events after {@code position}, as many as are read at once.
   *
   * @return null if the log has to be asked for them
   * @throws GoneException if there is no such run any more
   */
  public synchronized @Nullable Slice after(long position) {
    if (gone != null) {
      throw new GoneException("run " + runId + " cannot be read any more: " + gone);
    }
    if (position >= last) {
      return doubted ? null : Slice.EMPTY;
    }
    if (held.isEmpty() || held.getFirst().sequence > position + 1) {
      return null;
    }
    List<QueuedEvent> events = new ArrayList<>();
    long sum = 0;
    for (Held each : held) {
      if (each.sequence <= position) {
        continue;
      }
      QueuedEvent event = each.event(runId);
      if (event == null) {
        return null; // the log tells what is wrong with it
      }
      events.add(event);
      sum += each.size;
      if (events.size() == LogCursor.AHEAD) {
        break;
      }
    }
    return new Slice(events, sum);
  }

  /** The log could not be followed: until there is news from it, readers ask it themselves. */
  public void doubt() {
    synchronized (this) {
      doubted = true;
      clear();
    }
    watch.changed();
  }

  /** The run is no more, or what was shown of it. */
  public void lose(String why) {
    synchronized (this) {
      gone = why;
    }
    watch.changed();
  }
}
