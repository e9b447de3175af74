package dev.leat.store;

import dev.leat.store.spi.Wakes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The writing side of a memory queue, under one lease. */
final class MemoryProducer implements RunQueue {
  private final MemoryQueue queue;
  private final Lease lease;

  MemoryProducer(MemoryQueue queue, Lease lease) {
    this.queue = queue;
    this.lease = lease;
  }

  @Override
  public long append(RunEvent event) {
    List<Runnable> wakes;
    long sequence;
    queue.lock.lock();
    try {
      takeRoom(EventWindow.weight(event));
      sequence = queue.window.nextSequence();
      wakes = queue.add(new QueuedEvent(sequence, lease.epoch(), Instant.now(), event));
    } finally {
      queue.lock.unlock();
    }
    Wakes.run(wakes);
    return sequence;
  }

  /** Others have the lock while a reader is waited for: what held before may hold no more. */
  private void takeRoom(long weight) {
    requireGood();
    makeRoom(weight);
    try {
      requireGood();
    } catch (RuntimeException e) {
      queue.store.release(weight);
      throw e;
    }
  }

  private void requireGood() {
    queue.store.requireCurrent(lease);
    if (queue.finishedAt() != null) {
      throw new IllegalStateException("run " + queue.runId() + " has had its terminal event");
    }
    queue.requireKept(queue.window.nextSequence() - 1);
  }

  @Override
  public CompletionStage<Void> acknowledged(long sequence) {
    return queue.acknowledged(sequence);
  }

  @Override
  public long last() {
    return queue.last();
  }

  @Override
  public Cursor cursor(long sequence) {
    return queue.cursor(sequence);
  }

  /** Slides the window until the event fits, as law 8 has it; an event alone always fits. */
  private void makeRoom(long weight) {
    long patience = queue.limits.readerPatience().toNanos();
    while (!queue.window.isEmpty() && isFull(weight)) {
      MemoryCursor slowest = slowest();
      if (slowest == null || slowest.position() >= queue.window.firstSequence()) {
        queue.store.release(queue.window.removeFirst());
      } else if (patience > 0) {
        patience = awaitReader(patience);
      } else {
        queue.readers.remove(slowest);
        slowest.detach();
        queue.changed.signalAll();
      }
    }
    if (queue.window.isEmpty()) {
      queue.store.reserve(weight, true);
    }
  }

  /** Whether there is no room; if there is, it is taken. */
  private boolean isFull(long weight) {
    return queue.window.bytes() + weight > queue.limits.runBytes()
        || !queue.store.reserve(weight, false);
  }

  private @Nullable MemoryCursor slowest() {
    MemoryCursor slowest = null;
    for (MemoryCursor reader : queue.readers) {
      if (slowest == null || reader.position() < slowest.position()) {
        slowest = reader;
      }
    }
    return slowest;
  }

  @SuppressWarnings("WaitNotInLoop") // makeRoom is the loop
  private long awaitReader(long nanos) {
    queue.producerWaits = true;
    try {
      return queue.changed.awaitNanos(nanos);
    } catch (InterruptedException e) {
      // Whoever interrupts wants the run to end soon: no more waiting, and nothing is lost.
      Thread.currentThread().interrupt();
      return 0;
    } finally {
      queue.producerWaits = false;
    }
  }
}
