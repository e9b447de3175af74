package dev.leat.store;

import java.util.Optional;

/**
 * Who drives which run: of all leases of a run, the newest alone is good. Safe for several threads.
 */
public interface Leases {
  /** Takes the run over; leases given before are void. */
  Lease acquire(String runId);

  /**
   * Takes over a run at rest, for the first who asks: its newest lease must be that of {@code
   * epoch}, and released.
   *
   * @return none if somebody else went on with the run, or drives it
   */
  Optional<Lease> succeed(String runId, long epoch);

  /** Whether the lease is its run's newest and was not released. */
  boolean isCurrent(Lease lease);

  /** Gives the run up; does nothing if the lease is void. */
  void release(Lease lease);
}
