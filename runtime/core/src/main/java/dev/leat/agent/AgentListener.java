package dev.leat.agent;

import dev.leat.chat.ToolCall;

/**
 * Hears what the model is told only in part. It is called on the thread that drives the run, which
 * waits for it, and must be safe for several threads; what it throws is logged and changes nothing.
 */
public interface AgentListener {
  /** A tool threw. The model is told the exception's message; the program sees the exception. */
  default void toolFailed(String runId, ToolCall call, Throwable cause) {}

  /**
   * A summary failed that {@link ConversationWindow#summarizedBy} asked for; the run goes on
   * without it.
   */
  default void summaryFailed(String runId, Throwable cause) {}
}
