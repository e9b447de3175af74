package dev.leat.server.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.Callback;

/** The requests that have not had all of their answer. Safe for all threads. */
public final class OpenAnswers {
  /** Guarded by this. */
  private int open;

  /** Counts a request until {@code callback} is called. */
  Callback counted(Callback callback) {
    synchronized (this) {
      open++;
    }
    return new Callback.Nested(callback) {
      @Override
      public void completed() {
        answered();
      }
    };
  }

  private synchronized void answered() {
    open--;
    notifyAll();
  }

  /** Waits until all answers are written; false if that takes longer. */
  public synchronized boolean awaitNone(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); open > 0 && left > 0; left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return open == 0;
  }
}
