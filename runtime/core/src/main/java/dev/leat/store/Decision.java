package dev.leat.store;

/**
 * What somebody decided of an {@link Approval}.
 *
 * @param callId Leat's id of the call
 * @param argumentsHash that of the approval: other arguments are not what was decided of
 * @param allowed whether the call may run
 * @param reason what the model is told of a call that may not; may be empty
 */
public record Decision(String callId, String argumentsHash, boolean allowed, String reason) {}
