package dev.leat.server.runs;

import dev.leat.server.ServerLimits;
import dev.leat.server.http.Problem;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many runs begin as the server takes on; some wait their turn, the others are refused. No
 * thread waits. Safe for all threads.
 */
final class Admission {
  private final ServerLimits limits;
  private final ScheduledExecutorService timer;

  /** Runs under way; guarded by this. */
  private int running;

  /** Runs under way or waiting, by client; guarded by this. */
  private final Map<String, Integer> byClient = new HashMap<>();

  /** Who waits, first come first; guarded by this. */
  private final Queue<Slot> waiting = new ArrayDeque<>();

  /** When each client last began runs; guarded by this. */
  private final RateMeter rate;

  /** Whether no run begins any more; guarded by this. */
  private boolean closed;

  Admission(ServerLimits limits, ScheduledExecutorService timer) {
    this.limits = limits;
    this.timer = timer;
    this.rate = new RateMeter(limits.runsPerMinute());
  }

  /**
   * Asks for a place.
   *
   * @return done when the run may begin; fails with a {@link Problem} if it may not
   */
  CompletionStage<Slot> admit(String client) {
    Slot slot = new Slot(client);
    synchronized (this) {
      refuse(client);
      byClient.merge(client, 1, Integer::sum);
      if (running >= limits.runs()) {
        waiting.add(slot);
      } else {
        running++;
        slot.granted = true;
      }
    }
    if (slot.granted) {
      slot.turn.complete(slot);
    } else {
      slot.waitAtMost(limits.queueWait().toNanos());
    }
    return slot.turn;
  }

  private void refuse(String client) {
    if (closed) {
      throw shuttingDown();
    }
    long seconds = rate.secondsUntilAllowed(client);
    if (seconds > 0) {
      throw Problem.retry(
          429,
          "rate_limit",
          "More than " + limits.runsPerMinute() + " runs were begun within a minute.",
          seconds);
    }
    if (byClient.getOrDefault(client, 0) >= limits.runsPerClient()) {
      throw Problem.retry(
          429, "too_many_runs", "You have " + limits.runsPerClient() + " runs under way.", 1);
    }
    if (running >= limits.runs() && waiting.size() >= limits.waiting()) {
      throw busy();
    }
    rate.count(client);
  }

  private Problem busy() {
    return Problem.retry(
        503, "busy", "The server has " + limits.runs() + " runs under way, its limit.", 2);
  }

  private static Problem shuttingDown() {
    return Problem.retry(503, "shutting_down", "The server is shutting down.", 10);
  }

  /** No run begins any more; those who wait are refused. */
  void close() {
    Queue<Slot> refused;
    synchronized (this) {
      closed = true;
      refused = new ArrayDeque<>(waiting);
    }
    refused.forEach(slot -> slot.giveUp(shuttingDown()));
  }

  /** Waits until no run has a place; false if that takes longer. */
  synchronized boolean awaitNone(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); running > 0 && left > 0; left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return running == 0;
  }

  /** A place among the runs under way, or in the line before it. */
  final class Slot {
    private final String client;
    private final CompletableFuture<Slot> turn = new CompletableFuture<>();

    /** Whether this is a place among the runs under way; guarded by the admission. */
    private boolean granted;

    /** Whether the place was given back; guarded by the admission. */
    private boolean left;

    private Slot(String client) {
      this.client = client;
    }

    private void waitAtMost(long nanos) {
      var timeout = timer.schedule(() -> giveUp(busy()), nanos, TimeUnit.NANOSECONDS);
      var unused = turn.whenComplete((slot, failure) -> timeout.cancel(false));
    }

    private void giveUp(Problem why) {
      synchronized (Admission.this) {
        if (granted || left) {
          return;
        }
        left = true;
        waiting.remove(this);
        forgetOne();
      }
      turn.completeExceptionally(why);
    }

    /** Gives the place back; the next in line takes it. Giving it back again does nothing. */
    void leave() {
      @Nullable Slot next;
      synchronized (Admission.this) {
        if (left) {
          return;
        }
        left = true;
        forgetOne();
        next = waiting.poll();
        if (next == null) {
          running--;
          Admission.this.notifyAll();
        } else {
          next.granted = true;
        }
      }
      if (next != null) {
        next.turn.complete(next);
      }
    }

    private void forgetOne() {
      byClient.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }
  }
}
