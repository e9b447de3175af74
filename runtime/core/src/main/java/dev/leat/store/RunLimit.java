package dev.leat.store;

/** A limit at which a run ends. */
public enum RunLimit {
  /** Turns of the model. */
  TURNS,
  /** Tool calls of the whole run. */
  TOOL_CALLS,
  /** Tool calls of one turn. */
  TOOL_CALLS_PER_TURN,
  /** The same call again and again, of which nothing new came. */
  REPEATED_CALLS,
  /** Wall time. */
  TIME,
  /** Time without a word of the model or of a tool. */
  IDLE,
  /** Tokens over all turns. */
  TOKENS,
  /** Tokens that the model may write in one answer; the answer is cut off. */
  OUTPUT_TOKENS
}
