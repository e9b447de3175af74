package dev.leat.agent;

/**
 * The call that a run serves whose agent is a tool.
 *
 * @param runId the run that made the call
 * @param depth how many runs are above; from 1
 * @param spending what the run that made the call has spent
 */
record ParentCall(String runId, String callId, int depth, Spending spending) {}
