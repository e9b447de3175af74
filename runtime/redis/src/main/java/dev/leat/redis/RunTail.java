package dev.leat.redis;

import dev.leat.store.CorruptEventException;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.spi.LogCursor;
import dev.leat.store.spi.RunWatch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest events of a run that has readers here, as they came; the readers share them. Each
 * event is taken once, from whichever side it comes first: this process's producer or Redis. Safe
 * for all threads.
 */
final class RunTail {
  /** The most bytes that are kept: readers that are further behind ask Redis. */
  static final int MOST = 1 << 16;

  private final String runId;
  private final byte[] log;
  private final long bound;
  private final RunWatch watch = new RunWatch();

  /** Neighbours, oldest first, with what they hold; guarded by this. */
  private final Deque<Held> held = new ArrayDeque<>();

  /** Bytes held; guarded by this. */
  private long size;

  /** The sequence of the newest event that was seen; -1 until it is known. Guarded by this. */
  private long last = -1;

  /** Why there will be no more; guarded by this. */
  private @Nullable String gone;

  private record Held(QueuedEvent event, int size) {}

  RunTail(String runId, Keys keys, long bound) {
    this.runId = runId;
    this.log = keys.run(runId).log().getBytes(StandardCharsets.UTF_8);
    this.bound = Math.min(MOST, bound);
  }

  String runId() {
    return runId;
  }

  /** The key of the run's stream. */
  byte[] log() {
    return log;
  }

  RunWatch watch() {
    return watch;
  }

  /** Follows the log from there on, unless it is followed already. Returns whether it was not. */
  synchronized boolean startAfter(long sequence) {
    if (last >= 0) {
      return false;
    }
    last = sequence;
    return true;
  }

  /** The sequence of the newest event seen; -1 if it is not yet known where to begin. */
  synchronized long last() {
    return last;
  }

  /**
   * Takes in an event that this process has written; what is missing before it is still to come.
   */
  void wrote(QueuedEvent event, int length) {
    synchronized (this) {
      if (event.sequence() == last + 1) {
        hold(event, length);
      }
    }
  }

  /** Takes in what Redis sent, and tells the readers. */
  void received(List<LoggedEvent> events) {
    boolean news = false;
    for (LoggedEvent event : events) {
      news |= receive(event);
    }
    if (news) {
      watch.changed();
    }
  }

  private synchronized boolean receive(LoggedEvent event) {
    if (event.sequence() <= last) {
      return false;
    }
    if (event.sequence() > last + 1) {
      clear();
    }
    try {
      hold(event.parse(runId), event.size());
    } catch (CorruptEventException e) {
      // Whoever comes to it asks Redis, and is told.
      clear();
      last = event.sequence();
    }
    return true;
  }

  private void hold(QueuedEvent event, int length) {
    held.addLast(new Held(event, length));
    size += length;
    last = event.sequence();
    while (size > bound) {
      size -= held.removeFirst().size();
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
  record Slice(List<QueuedEvent> events, long size) {
    static final Slice EMPTY = new Slice(List.of(), 0);
  }

  /**
   * The events after {@code position}, as many as are read at once.
   *
   * @return null if they have to be asked for
   * @throws GoneException if there is no such run any more
   */
  synchronized @Nullable Slice after(long position) {
    if (gone != null) {
      throw new GoneException("run " + runId + " cannot be read any more: " + gone);
    }
    if (position >= last) {
      return Slice.EMPTY;
    }
    if (held.isEmpty() || held.getFirst().event().sequence() > position + 1) {
      return null;
    }
    List<QueuedEvent> events = new ArrayList<>();
    long sum = 0;
    for (Held each : held) {
      if (each.event().sequence() > position && events.size() < LogCursor.AHEAD) {
        events.add(each.event());
        sum += each.size();
      }
    }
    return new Slice(events, sum);
  }

  /** The run is no more, or what was shown of it. */
  void lose(String why) {
    synchronized (this) {
      gone = why;
    }
    watch.changed();
  }
}
