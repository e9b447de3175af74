package dev.leat.store;

import dev.leat.store.spi.Wakes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The queue of one run in memory. Lock order: a queue's lock, then the store's; a finished queue's
 * lock may be taken under the store's, for it never asks for room again.
 */
final class MemoryQueue implements RunQueue {
  private final String runId;
  private final MemoryQueues store;
  private final QueueLimits limits;

  final ReentrantLock lock = new ReentrantLock();

  /** Signalled when a reader may go on; the producer, when a reader has. */
  final Condition changed = lock.newCondition();

  /** Guarded by {@link #lock}. */
  final EventWindow window = new EventWindow();

  /** The attached readers; guarded by {@link #lock}. */
  private final Set<MemoryCursor> readers = new LinkedHashSet<>();

  /** Set once, with the terminal event. */
  private volatile @Nullable Instant finishedAt;

  /** Whether the producer waits for a reader; guarded by {@link #lock}. */
  private boolean producerWaits;

  /** Whether the events were dropped for good; guarded by {@link #lock}. */
  private boolean evicted;

  MemoryQueue(String runId, MemoryQueues store, QueueLimits limits) {
    this.runId = runId;
    this.store = store;
    this.limits = limits;
  }

  String runId() {
    return runId;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }

  /** This queue for the producer that holds {@code lease}. */
  RunQueue producedUnder(Lease lease) {
    return new Producer(lease);
  }

  @Override
  public long append(RunEvent event) {
    throw new FencedException("run " + runId + " was opened to read; appending needs its lease");
  }

  @Override
  public CompletionStage<Void> acknowledged(long sequence) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public long last() {
    lock.lock();
    try {
      return window.nextSequence() - 1;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Cursor cursor(long sequence) {
    lock.lock();
    try {
      if (sequence < 0 || sequence >= window.nextSequence()) {
        throw new IllegalArgumentException(
            "run "
                + runId
                + " has events 1 to "
                + (window.nextSequence() - 1)
                + "; there is no event "
                + sequence
                + " to read on from");
      }
      requireKept(sequence);
      boolean atEnd = finishedAt != null && sequence == window.nextSequence() - 1;
      MemoryCursor cursor = new MemoryCursor(this, sequence, atEnd);
      if (!atEnd) {
        readers.add(cursor);
      }
      return cursor;
    } finally {
      lock.unlock();
    }
  }

  /** Called under the lock. */
  void requireKept(long sequence) {
    if (evicted || sequence + 1 < window.firstSequence()) {
      throw new GoneException(
          "run "
              + runId
              + " keeps "
              + (evicted ? "no events any more" : "events from " + window.firstSequence())
              + "; those after "
              + sequence
              + " are gone");
    }
  }

  /** Called under the lock. */
  void leave(MemoryCursor reader) {
    readers.remove(reader);
    changed.signalAll();
  }

  /** A reader has moved; called under the lock. */
  void readOn() {
    if (producerWaits) {
      changed.signalAll();
    }
  }

  /** Drops all events and returns the bytes that they held. */
  long evict() {
    List<Runnable> wakes;
    long held;
    lock.lock();
    try {
      held = window.bytes();
      while (!window.isEmpty()) {
        window.removeFirst();
      }
      evicted = true;
      wakes = takeWakes();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    Wakes.run(wakes);
    return held;
  }

  /** Called under the lock; whoever gets the wakes runs them without it. */
  private List<Runnable> takeWakes() {
    List<Runnable> wakes = new ArrayList<>(0);
    for (MemoryCursor reader : readers) {
      Runnable wake = reader.takeWake();
      if (wake != null) {
        wakes.add(wake);
      }
    }
    return wakes;
  }

  /** The writing side, under one lease. */
  private final class Producer implements RunQueue {
    private final Lease lease;

    Producer(Lease lease) {
      this.lease = lease;
    }

    @Override
    public long append(RunEvent event) {
      List<Runnable> wakes;
      long sequence;
      lock.lock();
      try {
        store.requireCurrent(lease);
        if (finishedAt != null) {
          throw new IllegalStateException("run " + runId + " has had its terminal event");
        }
        requireKept(window.nextSequence() - 1);
        makeRoom(EventWindow.weight(event));
        Instant now = Instant.now();
        sequence = window.nextSequence();
        window.add(new QueuedEvent(sequence, lease.epoch(), now, event));
        if (event.isTerminal()) {
          finishedAt = now;
        }
        wakes = takeWakes();
        changed.signalAll();
      } finally {
        lock.unlock();
      }
      Wakes.run(wakes);
      return sequence;
    }

    @Override
    public CompletionStage<Void> acknowledged(long sequence) {
      return MemoryQueue.this.acknowledged(sequence);
    }

    @Override
    public long last() {
      return MemoryQueue.this.last();
    }

    @Override
    public Cursor cursor(long sequence) {
      return MemoryQueue.this.cursor(sequence);
    }

    /** Slides the window until the event fits, as law 8 has it; an event alone always fits. */
    private void makeRoom(long weight) {
      long patience = limits.readerPatience().toNanos();
      while (!window.isEmpty() && isFull(weight)) {
        MemoryCursor slowest = slowest();
        if (slowest == null || slowest.position() >= window.firstSequence()) {
          store.release(window.removeFirst());
        } else if (patience > 0) {
          patience = awaitReader(patience);
        } else {
          readers.remove(slowest);
          slowest.detach();
          changed.signalAll();
        }
      }
      if (window.isEmpty()) {
        store.reserve(weight, true);
      }
    }

    /** Whether there is no room; if there is, it is taken. */
    private boolean isFull(long weight) {
      return window.bytes() + weight > limits.runBytes() || !store.reserve(weight, false);
    }

    private @Nullable MemoryCursor slowest() {
      MemoryCursor slowest = null;
      for (MemoryCursor reader : readers) {
        if (slowest == null || reader.position() < slowest.position()) {
          slowest = reader;
        }
      }
      return slowest;
    }

    @SuppressWarnings("WaitNotInLoop") // makeRoom is the loop
    private long awaitReader(long nanos) {
      producerWaits = true;
      try {
        return changed.awaitNanos(nanos);
      } catch (InterruptedException e) {
        // Whoever interrupts wants the run to end soon: no more waiting, and nothing is lost.
        Thread.currentThread().interrupt();
        return 0;
      } finally {
        producerWaits = false;
      }
    }
  }
}
