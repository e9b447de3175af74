package dev.leat.chat;

/** Why a model stopped writing. */
public enum FinishReason {
  /** It had said all. */
  STOP,
  /** It waits for the results of tool calls. */
  TOOL_CALLS,
  /** The limit of tokens was reached; the answer is cut off. */
  LENGTH,
  /** The provider withheld the rest. */
  CONTENT_FILTER,
  /** The provider took a rest: sent again as it is, the conversation goes on. */
  PAUSED,
  /** Anything else; the provider's word says what. */
  OTHER
}
