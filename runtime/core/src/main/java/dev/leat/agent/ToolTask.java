package dev.leat.agent;

import dev.leat.chat.ToolCall;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolResult;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One call of a tool, in one or more attempts, on a thread of the agent's executor. */
final class ToolTask implements Runnable {
  /** How far a call had come when it was given up. */
  enum Progress {
    NOT_STARTED,
    RUNNING,
    /** It has returned or thrown, and its mail is in the mailbox. */
    DONE
  }

  private final RunState run;
  private final ToolBinding tool;
  final ToolCall call;
  private final CallContext context;
  private final Thread puller = Thread.currentThread();

  /** When the call was handed to the executor, and when its time is over, by the agent's ticker. */
  private final long startNanos;

  private final long deadlineNanos;

  /** Guarded by this. */
  private Progress progress = Progress.NOT_STARTED;

  /** Whether the call was given up, so that what becomes of it counts no more; guarded by this. */
  private boolean abandoned;

  /** Called when the run is to end, whether or not anybody pulls it just then. */
  private final Runnable stopping = this::abandon;

  /** The thread that runs the tool, as long as it may be interrupted; guarded by this. */
  private @Nullable Thread runner;

  /** A call that is about to be handed to the executor, by the thread that pulls the run. */
  ToolTask(RunState run, ToolBinding tool, ToolCall call) {
    this.run = run;
    this.tool = tool;
    this.call = call;
    this.startNanos = run.config.ticker().nanos();
    this.deadlineNanos = startNanos + Limits.nanos(time());
    this.context = new CallContext(run, call.id(), time());
    run.stop.add(stopping);
  }

  Duration time() {
    return tool.descriptor().timeout().orElse(run.config.limits().toolTime());
  }

  long deadlineNanos() {
    return deadlineNanos;
  }

  long millis() {
    return (run.config.ticker().nanos() - startNanos) / 1_000_000;
  }

  ToolBinding tool() {
    return tool;
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    int attempt = 1;
    Outcome outcome = attempt();
    while (outcome.failure() != null && again(attempt, outcome.failure())) {
      attempt++;
      outcome = attempt();
    }
    ToolResult told =
        outcome.failure() == null ? outcome.result() : failed(outcome.failure(), attempt);
    end(new Mailbox.Done(this, told, outcome.failure()));
  }

  /** What an attempt came to; the result counts unless it failed. */
  private record Outcome(ToolResult result, @Nullable Throwable failure) {}

  private Outcome attempt() {
    try {
      ToolResult result = tool.call(call.arguments(), context);
      return new Outcome(result != null ? result : ToolResult.done(), null);
    } catch (Throwable e) {
      return new Outcome(ToolResult.done(), e);
    }
  }

  /** Whether the tool is to be called anew; tells so, and waits until it is time. */
  private boolean again(int attempt, Throwable failure) {
    ToolRetry retry = run.config.toolRetry();
    if (attempt >= retry.attempts()
        || !tool.descriptor().isIdempotent()
        || !(failure instanceof Exception)
        || failure instanceof InterruptedException
        || context.isCancelled()) {
      return false;
    }
    long delay = retry.delayMillis(attempt);
    long left = deadlineNanos - run.config.ticker().nanos();
    if (TimeUnit.MILLISECONDS.toNanos(delay) >= left) {
      return false;
    }
    run.mailbox.retrying(new Mailbox.Retrying(this, attempt, failure, delay));
    try {
      Thread.sleep(delay);
    } catch (InterruptedException e) {
      return false;
    }
    return !context.isCancelled();
  }

  private synchronized boolean begin() {
    if (abandoned || run.stop.isStopped()) {
      return false; // whoever waits for the call answers it
    }
    progress = Progress.RUNNING;
    runner = Thread.currentThread();
    return true;
  }

  /** Posts the mail under the lock: whoever finds the call done finds its mail, too. */
  private synchronized void end(Mailbox.Done done) {
    if (runner != puller) {
      // The thread is a pool's: an interrupt meant for this tool must not hit the next.
      Thread.interrupted();
    }
    runner = null;
    run.stop.remove(stopping);
    if (abandoned) {
      return; // what an interrupted tool says of itself tells nothing of its effect
    }
    progress = Progress.DONE;
    run.mailbox.done(done);
  }

  private static ToolResult failed(Throwable failure, int attempts) {
    String times = attempts == 1 ? "" : " " + attempts + " times; the last time";
    return ToolResult.error("The tool failed" + times + ": " + describe(failure));
  }

  /** What an exception tells, also one that cannot tell it. */
  static String describe(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    try {
      String message = failure.getMessage();
      return message == null ? name : name + ": " + message;
    } catch (RuntimeException | Error e) {
      return name;
    }
  }

  /**
   * Gives the call up and interrupts it, unless it is done; again, it does the same.
   *
   * @return how far it had come
   */
  Progress abandon() {
    Progress reached;
    synchronized (this) {
      reached = progress;
      if (reached == Progress.DONE) {
        return reached;
      }
      abandoned = true;
      run.stop.remove(stopping);
      if (runner != null) {
        runner.interrupt();
      }
    }
    context.cancel();
    return reached;
  }
}
