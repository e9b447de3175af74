package dev.leat.store;

import dev.leat.store.spi.Remains;
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
  final MemoryQueues store;
  final QueueLimits limits;

  final ReentrantLock lock = new ReentrantLock();

  /** Signalled when a reader may go on; the producer, when a reader has. */
  final Condition changed = lock.newCondition();

  /** Guarded by {@link #lock}. */
  final EventWindow window = new EventWindow();

  /** The attached readers; guarded by {@link #lock}. */
  final Set<MemoryCursor> readers = new LinkedHashSet<>();

  /** Set once, with the terminal event. */
  private volatile @Nullable Instant finishedAt;

  /** Whether the producer waits for a reader; guarded by {@link #lock}. */
  boolean producerWaits;

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
    return new MemoryProducer(this, lease);
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

  /**
   * Adds an event for which there is room, and tells the readers; called under the lock.
   *
   * @return whom to wake without the lock
   */
  List<Runnable> add(QueuedEvent event) {
    window.add(event);
    if (event.event().isTerminal()) {
      finishedAt = event.time();
    }
    changed.signalAll();
    return takeWakes();
  }

  /** Ends the run for its readers: the lease was taken because nobody goes on with it. */
  void lose(Lease lease) {
    Remains remains = new Remains();
    lock.lock();
    try {
      for (long n = window.firstSequence(); n < window.nextSequence(); n++) {
        QueuedEvent event = window.get(n);
        if (event != null) {
          remains.add(event.event());
        }
      }
    } finally {
      lock.unlock();
    }
    producedUnder(lease).append(remains.ownerLost());
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
  List<Runnable> takeWakes() {
    List<Runnable> wakes = new ArrayList<>(0);
    for (MemoryCursor reader : readers) {
      Runnable wake = reader.takeWake();
      if (wake != null) {
        wakes.add(wake);
      }
    }
    return wakes;
  }
}
