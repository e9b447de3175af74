package dev.leat.store.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tells the readers of one run in this process that there may be more. Safe for all threads. */
public final class RunWatch {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** What to call at the next change, one for each who asked; guarded by the lock. */
  private final Map<Object, Runnable> wakes = new LinkedHashMap<>();

  /** How often there was a change; counted under the lock. */
  private final AtomicLong version = new AtomicLong();

  /** A watch of a run in which nothing has changed yet. */
  public RunWatch() {}

  /** How often there was a change: whoever looks for events asks for it before the look. */
  public long version() {
    return version.get();
  }

  /** There may be more events, or a failure to be told. Wakes all; no lock is held meanwhile. */
  public void changed() {
    List<Runnable> called;
    lock.lock();
    try {
      version.incrementAndGet();
      called = new ArrayList<>(wakes.values());
      wakes.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    Wakes.run(called);
  }

  /** Waits for a change since {@code seen}, or until {@code stop} holds. */
  void await(long seen, BooleanSupplier stop) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (version.get() == seen && !stop.getAsBoolean()) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets those who wait look at their reasons to stop. */
  void recheck() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Calls {@code wake} once at the next change since {@code seen}, at once if there was one. */
  void onChange(Object owner, long seen, Runnable wake) {
    lock.lock();
    try {
      if (version.get() == seen) {
        wakes.put(owner, wake);
        return;
      }
    } finally {
      lock.unlock();
    }
    wake.run();
  }

  @Nullable Runnable forget(Object owner) {
    lock.lock();
    try {
      return wakes.remove(owner);
    } finally {
      lock.unlock();
    }
  }
}
