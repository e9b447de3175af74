package dev.leat.store;

import java.util.Optional;

/**
 * Who drives which run: of all leases of a run, the newest alone is good. Safe for several threads.
 */
public interface Leases {
  /** Takes the run over; leases given before are void. */
  Lease acquire(String runId);

  /**
   * Takes the run over unless somebody drives it: of several who try at once, one gets it.
   *
   * @return none if the run's newest lease is good, and its holder alive
   */
  Optional<Lease> tryAcquire(String runId);

  /** Whether the lease is its run's newest and was not released. */
  boolean isCurrent(Lease lease);

  /** Gives the run up; does nothing if the lease is void. */
  void release(Lease lease);
}
