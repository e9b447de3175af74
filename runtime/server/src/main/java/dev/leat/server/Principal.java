package dev.leat.server;

/**
 * For whom a request is. Runs and conversations belong to the principal that made them; tools see
 * its id in {@code ToolContext.principal()}.
 *
 * @param id a name that stays the same, not blank
 * @param seesTrace whether its readers get reasoning, tool calls, usage and the words of failures,
 *     rather than the user's text alone
 */
public record Principal(String id, boolean seesTrace) {
  /** Who asks a server that asks nobody for a name: whoever uses this machine. */
  public static final Principal LOCAL = new Principal("local", true);

  /** Checks the name. */
  public Principal {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a principal's id is not blank");
    }
  }

  /** Somebody whose readers get the user's text. */
  public static Principal of(String id) {
    return new Principal(id, false);
  }

  /** The same one, whose readers get everything. */
  public Principal withTrace() {
    return new Principal(id, true);
  }
}
