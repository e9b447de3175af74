package dev.leat.agent;

import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;

/**
 * A run under way. Its views are independent readers of one log: each may be used any number of
 * times, in any order, from any thread, and each begins at the run's start, as long as that is
 * kept: see {@link dev.leat.store.QueueLimits}. What is kept no more is a {@link GoneException}.
 * Nobody needs to read.
 *
 * <p>A run that comes to rest ends here: its views, its result and its completion. {@link
 * Agent#resume} goes on with it as another object of this class, whose views begin behind the rest;
 * {@link #cursor} knows the whole run in both.
 *
 * <p>An interrupt ends the reading, not the run: iterators throw {@link
 * java.util.concurrent.CancellationException}, methods that say so {@link InterruptedException}.
 */
public final class AgentRun {
  private final RunLoop loop;
  private final RunQueue queue;
  private final CompletableFuture<RunResult> result;

  /** The event after which the views begin. */
  private final long start;

  private final Runnable canceller;

  AgentRun(RunLoop loop, RunPump pump, long start, Runnable canceller) {
    this.loop = loop;
    this.queue = pump.queue();
    this.result = pump.result();
    this.start = start;
    this.canceller = canceller;
  }

  /** A reader of this part of the run. */
  Cursor cursorAtStart() {
    return queue.cursor(start);
  }

  /** The run's id: 128 random bits in hexadecimal. */
  public String id() {
    return loop.id();
  }

  /**
   * The user's text as it arrives, without calls, results or reasoning. Iterating waits for more
   * and ends with the run; whether the run succeeded is for {@link #result} to say.
   */
  public Iterable<String> text() {
    return () ->
        new EventIterator<>(
            this, queued -> queued.event() instanceof RunEvent.Text words ? words.text() : null);
  }

  /** All events as they happen, the terminal one last. */
  public Iterable<QueuedEvent> events() {
    return () -> new EventIterator<>(this, queued -> queued);
  }

  /** The user's text so far, each time that it grows, and once more at the end. */
  public Iterable<Snapshot> snapshots() {
    return () -> new EventIterator<>(this, new Snapshot.Builder());
  }

  /** All events as a reactive stream; every subscriber gets all of them. */
  public Flow.Publisher<QueuedEvent> publisher() {
    return new RunPublisher(queue, start);
  }

  /**
   * A reader of the events after {@code sequence}, to be closed by the caller; 0 reads from the
   * start.
   *
   * @throws GoneException if events after it are kept no more
   */
  public Cursor cursor(long sequence) {
    return queue.cursor(sequence);
  }

  /**
   * Prints the user's text as it arrives, with an empty line between what was said before and after
   * tools ran, and a line's end after the last. Waits for the run's end.
   */
  public RunResult printTo(PrintStream out) throws InterruptedException {
    TextPrinter printer = new TextPrinter(out);
    RunReader reader = new RunReader(this);
    try {
      for (QueuedEvent queued = reader.next(); queued != null; queued = reader.next()) {
        queued.event().accept(printer);
      }
    } finally {
      reader.close();
    }
    return result();
  }

  /**
   * Waits until the run rests or has ended. It returns for runs that failed, too; see {@link
   * RunResult#isSuspended} and {@link RunResult#orThrow}.
   */
  public RunResult result() throws InterruptedException {
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a run's result is never exceptional", e);
    }
  }

  /** Done when {@link #result} is there; never exceptionally. */
  public CompletionStage<RunResult> completion() {
    return result.minimalCompletionStage();
  }

  /**
   * Asks for the end: the model's connection is closed, tools are interrupted, and the run ends as
   * cancelled with what it has, also from its rest. Returns at once; cancelling again or too late
   * does nothing.
   */
  public void cancel() {
    loop.cancel();
    CompletionStage<Void> unused =
        result.thenAccept(
            reached -> {
              if (reached.isSuspended()) {
                canceller.run();
              }
            });
  }
}
