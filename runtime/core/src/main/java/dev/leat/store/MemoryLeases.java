package dev.leat.store;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Leases of runs in this process. A run's epochs are forgotten with its queue. */
final class MemoryLeases implements Leases {
  /** Each run's newest epoch; negative once it was released. */
  private final Map<String, Long> epochs = new ConcurrentHashMap<>();

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
    epochs.computeIfPresent(
        lease.runId(), (run, epoch) -> epoch == lease.epoch() ? Long.valueOf(-epoch) : epoch);
  }

  void forget(String runId) {
    epochs.remove(runId);
  }
}
