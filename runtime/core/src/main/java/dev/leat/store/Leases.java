package dev.leat.store;

import java.util.Optional;

/**
 * Who drives which run: of all leases of a run, the newest alone is good. Conversations are leased
 * as well, under {@link #nameOf}, by the runs that use them; such a lease has no queue, and nothing
 * ends when its holder dies. Safe for several threads.
 */
public interface Leases {
  /** With what the name of a conversation's lease begins; no run's does. */
  String CONVERSATION = "conversation:";

  /** The name under which a conversation is leased. */
  static String nameOf(ConversationId conversation) {
    return CONVERSATION + conversation.value();
  }

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
