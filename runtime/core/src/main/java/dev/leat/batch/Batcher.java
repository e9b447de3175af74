package dev.leat.batch;

import dev.leat.chat.ChatException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Those who wait, first come first served, and the one thread that computes for them. */
final class Batcher {
  /** One who waits. */
  record Waiting(BatchItem item, long since) {
    Duration waited() {
      return Duration.ofNanos(System.nanoTime() - since);
    }
  }

  private final BatchModel model;
  private final int maxBatchSize;
  private final long maxWaitNanos;
  private final Announcer listener;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** Guarded by lock, as all below. */
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  /** Those in the batch that runs. */
  private final Set<BatchItem> served = new HashSet<>();

  /** Begun with the first who asks. */
  private @Nullable Thread thread;

  private boolean closed;

  Batcher(BatchModel model, int maxBatchSize, Duration maxWait, Announcer listener) {
    this.model = model;
    this.maxBatchSize = maxBatchSize;
    this.maxWaitNanos = TimeUnit.NANOSECONDS.convert(maxWait);
    this.listener = listener;
  }

  void admit(BatchItem item) {
    lock.lock();
    try {
      if (closed) {
        item.fail(modelClosed());
      } else if (item.isOpen()) {
        waiting.add(new Waiting(item, System.nanoTime()));
        startIfNeeded();
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void startIfNeeded() {
    if (thread == null) {
      Thread started = new Thread(this::serve, "leat-batch-" + model.name());
      started.setDaemon(true);
      started.start();
      thread = started;
    }
  }

  /** Takes back what was not begun; what was begun is dropped at the next step. */
  void withdraw(BatchItem item) {
    lock.lock();
    try {
      waiting.removeIf(one -> one.item() == item);
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      waiting.forEach(one -> one.item().fail(modelClosed()));
      waiting.clear();
      served.forEach(item -> item.fail(modelClosed()));
      if (thread != null) {
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  private void serve() {
    List<Waiting> first = firstOfBatch();
    while (!first.isEmpty()) {
      new RunningBatch(this, model, listener).run(first);
      forgetServed();
      first = firstOfBatch();
    }
  }

  /** Waits for the batch to be full or its first item to have waited enough; empty when closed. */
  private List<Waiting> firstOfBatch() {
    lock.lock();
    try {
      while (!closed) {
        Waiting longest = waiting.peek();
        if (longest == null) {
          await(Long.MAX_VALUE);
          continue;
        }
        long left = longest.since() + maxWaitNanos - System.nanoTime();
        if (left <= 0 || waiting.size() >= maxBatchSize) {
          return takeUpTo(maxBatchSize);
        }
        await(left);
      }
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  /** An interrupt that did not come from {@code close} is the model's own, and ends nothing. */
  @SuppressWarnings("WaitNotInLoop") // firstOfBatch is the loop
  private void await(long nanos) {
    try {
      changed.awaitNanos(nanos);
    } catch (InterruptedException e) {
      if (closed) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Those who may join a batch that has so many open items. */
  List<Waiting> joining(int open) {
    lock.lock();
    try {
      return takeUpTo(maxBatchSize - open);
    } finally {
      lock.unlock();
    }
  }

  private List<Waiting> takeUpTo(int count) {
    List<Waiting> taken = new ArrayList<>();
    while (taken.size() < count && !waiting.isEmpty()) {
      Waiting next = waiting.remove();
      served.add(next.item());
      taken.add(next);
    }
    return taken;
  }

  private void forgetServed() {
    lock.lock();
    try {
      served.clear();
    } finally {
      lock.unlock();
    }
  }

  private static ChatException modelClosed() {
    return new ChatException(ChatException.Kind.CANCELLED, "the model was closed");
  }
}
