package dev.leat.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everything that a run waits for that the run is to end. The first reason stands. Safe for
 * several threads.
 */
final class StopSignal {
  /** Why a run is to end before its time. */
  enum Reason {
    NONE,
    CANCELLED,
    OUT_OF_TIME,
    IDLE
  }

  private static final Logger LOG = LoggerFactory.getLogger(StopSignal.class);

  /** What to call when the run is to end; guarded by itself. */
  private final List<Runnable> hooks = new ArrayList<>();

  /** Changes once; written under the lock of {@link #hooks}. */
  private volatile Reason reason = Reason.NONE;

  Reason reason() {
    return reason;
  }

  boolean isStopped() {
    return reason != Reason.NONE;
  }

  void stop(Reason why) {
    stop(why, Runnable::run);
  }

  /** The same with the hooks called by an executor. */
  void stop(Reason why, Executor executor) {
    List<Runnable> called;
    synchronized (hooks) {
      if (isStopped()) {
        return;
      }
      reason = why;
      called = List.copyOf(hooks);
      hooks.clear();
    }
    if (!called.isEmpty()) {
      executor.execute(() -> called.forEach(StopSignal::call));
    }
  }

  /** Calls {@code hook} when the run is to end, at once if it is. */
  void add(Runnable hook) {
    synchronized (hooks) {
      if (!isStopped()) {
        hooks.add(hook);
        return;
      }
    }
    call(hook);
  }

  void remove(Runnable hook) {
    synchronized (hooks) {
      hooks.remove(hook);
    }
  }

  private static void call(Runnable hook) {
    try {
      hook.run();
    } catch (RuntimeException | Error e) {
      LOG.warn("A listener of a run's cancellation failed; the run ends all the same", e);
    }
  }
}
