package dev.leat.store;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queues of a memory store, and the bound on what they hold together. */
final class MemoryQueues implements RunQueues {
  private final QueueLimits limits;
  private final MemoryLeases leases;

  /** All runs that are kept, oldest first; guarded by itself. */
  private final Map<String, MemoryQueue> runs = new LinkedHashMap<>();

  /** Guarded by {@link #runs}. */
  private boolean closed;

  private Consumer<Lease> abandoned = lease -> {};

  /** What all runs hold; guarded by {@link #runs}. */
  private long bytes;

  MemoryQueues(QueueLimits limits, MemoryLeases leases) {
    this.limits = limits;
    this.leases = leases;
  }

  @Override
  public RunQueue produce(Lease lease) {
    requireCurrent(lease);
    synchronized (runs) {
      requireOpen();
      evictExpired();
      return runs.computeIfAbsent(lease.runId(), id -> new MemoryQueue(id, this, limits))
          .producedUnder(lease);
    }
  }

  @Override
  public RunQueue read(String runId) {
    synchronized (runs) {
      requireOpen();
      evictExpired();
      MemoryQueue queue = runs.get(runId);
      if (queue == null) {
        throw new GoneException(
            "run "
                + runId
                + " is not kept here: it is unknown, or finished longer ago than "
                + limits.retention()
                + ", or made room for newer runs");
      }
      return queue;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }

  void requireCurrent(Lease lease) {
    if (!leases.isCurrent(lease)) {
      throw FencedException.of(lease);
    }
  }

  /**
   * Takes room for an event, evicting finished runs if need be; false if there is none.
   *
   * @param force take it even beyond the bound
   */
  boolean reserve(long weight, boolean force) {
    synchronized (runs) {
      Iterator<MemoryQueue> oldest = runs.values().iterator();
      while (bytes + weight > limits.storeBytes() && oldest.hasNext()) {
        MemoryQueue queue = oldest.next();
        if (queue.finishedAt() != null) {
          evict(queue);
          oldest.remove();
        }
      }
      if (bytes + weight > limits.storeBytes() && !force) {
        return false;
      }
      bytes += weight;
      return true;
    }
  }

  void release(long weight) {
    synchronized (runs) {
      bytes -= weight;
    }
  }

  void close() {
    List<MemoryQueue> all;
    synchronized (runs) {
      closed = true;
      all = List.copyOf(runs.values());
      runs.clear();
    }
    // Without the lock: readers are woken.
    all.forEach(MemoryQueue::evict);
  }

  private void evictExpired() {
    Instant cutoff = Instant.now().minus(limits.retention());
    runs.values()
        .removeIf(
            queue -> {
              Instant finished = queue.finishedAt();
              boolean expired = finished != null && finished.isBefore(cutoff);
              if (expired) {
                evict(queue);
              }
              return expired;
            });
    leases.forgetReleased(cutoff, runs::containsKey).forEach(abandoned);
  }

  /** Whom to tell of runs that nobody goes on with; set once, before there is any. */
  void onAbandoned(Consumer<Lease> told) {
    abandoned = told;
  }

  /** The run's queue, unless it has had its terminal event. */
  @Nullable MemoryQueue underWay(String runId) {
    synchronized (runs) {
      MemoryQueue queue = runs.get(runId);
      return queue == null || queue.finishedAt() != null ? null : queue;
    }
  }

  /**
   * Empties a finished queue; the caller takes it off the map. Nobody is woken by that: readers of
   * a finished run never wait.
   */
  private void evict(MemoryQueue queue) {
    bytes -= queue.evict();
    leases.forget(queue.runId());
  }
}
