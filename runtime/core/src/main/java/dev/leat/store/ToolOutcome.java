package dev.leat.store;

/** How a tool call ended. */
public enum ToolOutcome {
  /** The tool returned. */
  OK,
  /** The tool ran and failed. */
  ERROR,
  /** The arguments were refused; the tool did not run. */
  INVALID_ARGUMENTS,
  /** There is no such tool. */
  UNKNOWN_TOOL,
  /** The policy, or whoever it asked, did not allow the call; the tool did not run. */
  DENIED,
  /** The run ended before the tool ran. */
  NOT_RUN,
  /** The tool was given up while it ran: it may or may not have had its effect. */
  OUTCOME_UNKNOWN
}
