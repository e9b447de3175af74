package dev.leat.store;

/**
 * The right to drive a run, or to use a conversation.
 *
 * @param runId the run, or {@link Leases#nameOf} a conversation
 * @param epoch higher for every new lease of the same run, from 1
 */
public record Lease(String runId, long epoch) {}
