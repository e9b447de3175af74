package dev.leat.agent;

import dev.leat.store.RunEvent;
import dev.leat.tool.ToolResult;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where tools leave word for the thread that pulls the run. Safe for several threads. */
final class Mailbox {
  /** A tool that tells more than this and is not read waits. */
  private static final int MAX_PROGRESS = 1_024;

  private static final long CHECK_MILLIS = 100;

  /** A word for the run. */
  sealed interface Mail {}

  /**
   * A tool tells how far it is, by an event for the run.
   *
   * @param counted whether it took room that its reader gives back
   */
  record Progress(String callId, RunEvent event, boolean counted) implements Mail {}

  /** A tool has thrown and will be called anew after a time. */
  record Retrying(ToolTask task, int attempt, Throwable failure, long delayMillis)
      implements Mail {}

  /**
   * A tool has returned or thrown.
   *
   * @param failure what it threw; null if it returned
   */
  record Done(ToolTask task, ToolResult result, @Nullable Throwable failure) implements Mail {}

  /** Look at the stop signal. */
  record Wake() implements Mail {}

  private final BlockingQueue<Mail> mails = new LinkedBlockingQueue<>();
  private final Semaphore progressRoom = new Semaphore(MAX_PROGRESS);

  /** The thread that took mail last: it must never wait for room that it alone can make. */
  private volatile @Nullable Thread reader;

  private volatile boolean closed;

  void done(Done done) {
    mails.add(done);
  }

  void retrying(Retrying retrying) {
    mails.add(retrying);
  }

  void wake() {
    mails.add(new Wake());
  }

  /** Waits for room if the reader is far behind, until {@code over}. */
  void progress(String callId, RunEvent event, BooleanSupplier over) {
    if (Thread.currentThread() == reader) {
      mails.add(new Progress(callId, event, false));
      return;
    }
    try {
      while (!closed && !over.getAsBoolean()) {
        if (progressRoom.tryAcquire(CHECK_MILLIS, TimeUnit.MILLISECONDS)) {
          mails.add(new Progress(callId, event, true));
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that the current thread reads from now on. */
  void readHere() {
    reader = Thread.currentThread();
  }

  /** The next mail if there is one, whether or not the thread is interrupted. */
  @Nullable Mail poll() {
    return taken(mails.poll());
  }

  /** The next mail; null if none came in time. An interrupt counts as a wake and stays set. */
  @Nullable Mail poll(long nanos) {
    try {
      return taken(mails.poll(nanos, TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Wake();
    }
  }

  private @Nullable Mail taken(@Nullable Mail mail) {
    if (mail instanceof Progress progress && progress.counted()) {
      progressRoom.release();
    }
    return mail;
  }

  void close() {
    closed = true;
  }
}
