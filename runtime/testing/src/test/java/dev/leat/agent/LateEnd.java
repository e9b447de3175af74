package dev.leat.agent;

import dev.leat.store.Cursor;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.RunQueues;
import dev.leat.store.Store;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

/** A store that has a run's terminal event in hand, and acknowledges it when the test says so. */
final class LateEnd extends StoreAround implements RunQueues {
  final CountDownLatch appended;
  final CompletableFuture<Void> kept;

  LateEnd(Store store, CountDownLatch appended, CompletableFuture<Void> kept) {
    super(store);
    this.appended = appended;
    this.kept = kept;
  }

  @Override
  public RunQueues queues() {
    return this;
  }

  @Override
  public RunQueue read(String runId) {
    return store.queues().read(runId);
  }

  @Override
  public RunQueue produce(Lease lease) {
    return new Queue(store.queues().produce(lease));
  }

  private final class Queue implements RunQueue {
    private final RunQueue queue;

    /** The terminal event's; written and read by the run's thread. */
    private long end = -1;

    Queue(RunQueue queue) {
      this.queue = queue;
    }

    @Override
    public long append(RunEvent event) {
      long sequence = queue.append(event);
      if (event.isTerminal()) {
        end = sequence;
        appended.countDown();
      }
      return sequence;
    }

    @Override
    public CompletionStage<Void> acknowledged(long sequence) {
      return sequence == end ? kept : queue.acknowledged(sequence);
    }

    @Override
    public long last() {
      return queue.last();
    }

    @Override
    public Cursor cursor(long sequence) {
      return queue.cursor(sequence);
    }
  }
}
