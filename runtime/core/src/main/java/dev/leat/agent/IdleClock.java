package dev.leat.agent;

import dev.leat.chat.Ticker;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Ends a run that waits too long for a word of its model or its tools. It runs only while the run
 * waits for them: a reader that takes its time is no idleness. The run's thread says when it waits;
 * a timer looks now and then, so that a word costs no timer of its own.
 */
final class IdleClock {
  private static final long NOT_WAITING = Long.MIN_VALUE;
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final long limitNanos;
  private final Ticker ticker;
  private final Runnable onIdle;

  /** When the wait under way began, by the ticker; written by the run's thread alone. */
  private volatile long waitingSince = NOT_WAITING;

  /** The next look; guarded by this. */
  private @Nullable Future<?> look;

  /** Guarded by this. */
  private boolean closed;

  IdleClock(Limits limits, Ticker ticker, Runnable onIdle) {
    this.limitNanos = limits.idle().map(Limits::nanos).orElse(NO_LIMIT);
    this.ticker = ticker;
    this.onIdle = onIdle;
  }

  void start() {
    if (limitNanos != NO_LIMIT) {
      lookAfter(limitNanos);
    }
  }

  /** The run begins to wait. */
  void waiting() {
    if (limitNanos != NO_LIMIT) {
      waitingSince = ticker.nanos();
    }
  }

  /** The run waits no more. */
  void heard() {
    if (limitNanos != NO_LIMIT) {
      waitingSince = NOT_WAITING;
    }
  }

  private synchronized void lookAfter(long nanos) {
    if (!closed) {
      look = RunThreads.after(nanos, this::look);
    }
  }

  private void look() {
    long since = waitingSince;
    long waited = since == NOT_WAITING ? 0 : ticker.nanos() - since;
    if (waited >= limitNanos) {
      onIdle.run();
    } else {
      lookAfter(limitNanos - waited);
    }
  }

  synchronized void close() {
    closed = true;
    if (look != null) {
      look.cancel(false);
    }
  }
}
