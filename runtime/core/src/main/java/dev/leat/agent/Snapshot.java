package dev.leat.agent;

import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The user's text as it stood at some time. Snapshots of one reader share their characters, so that
 * a run costs no more than its text; only {@link #text} copies.
 */
public final class Snapshot {
  /** Grows only; guarded by itself. */
  private final StringBuilder shared;

  private final int length;
  private final boolean last;

  private Snapshot(StringBuilder shared, int length, boolean last) {
    this.shared = shared;
    this.length = length;
    this.last = last;
  }

  /** Whether the run has ended, or come to rest. */
  public boolean isLast() {
    return last;
  }

  /** How many characters the text has. */
  public int length() {
    return length;
  }

  /** The text so far. */
  public String text() {
    synchronized (shared) {
      return shared.substring(0, length);
    }
  }

  @Override
  public String toString() {
    return text();
  }

  /** Makes the snapshots of one reader. */
  static final class Builder implements Function<QueuedEvent, @Nullable Snapshot> {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable Snapshot apply(QueuedEvent queued) {
      synchronized (text) {
        if (queued.event() instanceof RunEvent.Text words) {
          text.append(words.text());
          return new Snapshot(text, text.length(), false);
        }
        boolean last = queued.event().isTerminal() || queued.event() instanceof RunEvent.Suspended;
        return last ? new Snapshot(text, text.length(), true) : null;
      }
    }
  }
}
