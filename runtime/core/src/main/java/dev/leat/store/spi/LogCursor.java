package dev.leat.store.spi;

import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor over a log that is read in batches, and whose readers are told when there is more. */
public final class LogCursor implements Cursor {
  /** The most events that are read at once. */
  public static final int AHEAD = 256;

  /** Merged texts grow no longer than this, so that one read stays small. */
  private static final int MAX_MERGED = 1 << 14;

  private final LogReader reader;
  private final RunWatch watch;

  /** Read and not returned; used by the reading thread alone. */
  private final Deque<QueuedEvent> ahead = new ArrayDeque<>();

  /** The sequence of the last event returned; used by the reading thread alone. */
  private long position;

  /** The watch's version at the last look that left nothing behind; -1 if there was none. */
  private long seen = -1;

  /** Set once: the terminal event was returned, or the reader left. */
  private volatile boolean ended;

  /**
   * A cursor behind {@code position}.
   *
   * @param atEnd whether the event at {@code position} is the terminal one
   */
  public LogCursor(LogReader reader, RunWatch watch, long position, boolean atEnd) {
    this.reader = reader;
    this.watch = watch;
    this.position = position;
    if (atEnd) {
      end();
    }
  }

  @Override
  public @Nullable QueuedEvent next() throws InterruptedException {
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      QueuedEvent event = poll();
      if (event != null || ended) {
        return event;
      }
      watch.await(seen, () -> ended);
    }
  }

  @Override
  public @Nullable QueuedEvent poll() {
    if (ended || !look()) {
      return null;
    }
    QueuedEvent event = merged(ahead.removeFirst());
    position = event.sequence();
    if (event.event().isTerminal()) {
      end();
    } else if (ahead.isEmpty()) {
      reader.moved(position);
    }
    return event;
  }

  /** Whether there is an event to return. */
  private boolean look() {
    if (!ahead.isEmpty()) {
      return true;
    }
    // Asked for before the look: what is appended after it changes the version.
    long version = watch.version();
    if (version == seen) {
      return false;
    }
    List<QueuedEvent> found = reader.read(position);
    ahead.addAll(found);
    if (found.size() < AHEAD) {
      seen = version;
    }
    return !found.isEmpty();
  }

  /** Joins a text with those right behind it. */
  private QueuedEvent merged(QueuedEvent first) {
    if (!(first.event() instanceof RunEvent.Text text) || !textFollows()) {
      return first;
    }
    StringBuilder joined = new StringBuilder(text.text());
    QueuedEvent last = first;
    while (textFollows() && joined.length() < MAX_MERGED) {
      last = ahead.removeFirst();
      joined.append(((RunEvent.Text) last.event()).text());
    }
    return new QueuedEvent(
        last.sequence(), last.epoch(), last.time(), new RunEvent.Text(joined.toString()));
  }

  private boolean textFollows() {
    QueuedEvent next = ahead.peekFirst();
    return next != null && next.event() instanceof RunEvent.Text;
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public void onReady(Runnable wake) {
    boolean ready;
    try {
      ready = ended || look();
    } catch (RuntimeException e) {
      seen = -1;
      ready = true; // poll tells it
    }
    if (ready) {
      wake.run();
      return;
    }
    watch.onChange(this, seen, wake);
    if (ended) {
      wakeOnce();
    }
  }

  @Override
  public void close() {
    if (!ended) {
      end();
      watch.recheck();
      wakeOnce();
    }
  }

  private void end() {
    ended = true;
    reader.left();
  }

  private void wakeOnce() {
    Runnable waiting = watch.forget(this);
    if (waiting != null) {
      waiting.run();
    }
  }
}
