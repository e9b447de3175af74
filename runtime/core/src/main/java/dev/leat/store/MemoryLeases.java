package dev.leat.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Leases of runs in this process. A run's epochs are forgotten with its queue; those of what has no
 * queue, as conversations, some time after they were released.
 */
final class MemoryLeases implements Leases {
  /** Each run's newest epoch; negative once it was released. */
  private final Map<String, Long> epochs = new ConcurrentHashMap<>();

  /** What was released, oldest first. */
  private final Queue<Released> released = new ConcurrentLinkedQueue<>();

  private Consumer<Lease> afterRelease = lease -> {};

  private record Released(Lease lease, Instant at) {}

  @Override
  public Lease acquire(String runId) {
    long epoch = epochs.merge(runId, 1L, (old, one) -> Math.abs(old) + 1);
    return new Lease(runId, epoch);
  }

  @Override
  public Optional<Lease> tryAcquire(String runId) {
    long newest = epochs.getOrDefault(runId, 0L);
    if (newest > 0) {
      return Optional.empty();
    }
    long next = 1 - newest;
    boolean first =
        newest == 0 ? epochs.putIfAbsent(runId, next) == null : epochs.replace(runId, newest, next);
    return first ? Optional.of(new Lease(runId, next)) : Optional.empty();
  }

  @Override
  public boolean isCurrent(Lease lease) {
    return epochs.getOrDefault(lease.runId(), 0L) == lease.epoch();
  }

  @Override
  public void release(Lease lease) {
    if (epochs.replace(lease.runId(), lease.epoch(), -lease.epoch())) {
      waits(lease);
      afterRelease.accept(lease);
    }
  }

  /** From now on it counts for how long nobody goes on with it. */
  void waits(Lease lease) {
    released.add(new Released(lease, Instant.now()));
  }

  /** Whether it was released, and not taken since. */
  boolean isReleased(Lease lease) {
    return epochs.getOrDefault(lease.runId(), 0L) == -lease.epoch();
  }

  /** Whom to tell of each lease that is released; set once, before there is any. */
  void onRelease(Consumer<Lease> told) {
    afterRelease = told;
  }

  /**
   * Forgets what was released before then, was not taken since and has no queue.
   *
   * @return what has one
   */
  List<Lease> forgetReleased(Instant before, Predicate<String> hasQueue) {
    List<Lease> kept = new ArrayList<>();
    for (Released oldest = released.peek();
        oldest != null && oldest.at().isBefore(before) && released.remove(oldest);
        oldest = released.peek()) {
      Lease lease = oldest.lease();
      if (hasQueue.test(lease.runId())) {
        kept.add(lease);
      } else {
        epochs.remove(lease.runId(), -lease.epoch());
      }
    }
    return kept;
  }

  /** Takes over what was released and not taken since. */
  Optional<Lease> takeReleased(Lease lease) {
    long next = lease.epoch() + 1;
    return epochs.replace(lease.runId(), -lease.epoch(), next)
        ? Optional.of(new Lease(lease.runId(), next))
        : Optional.empty();
  }

  void forget(String runId) {
    epochs.remove(runId);
  }
}
