package dev.leat.agent;

import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.store.ConversationId;
import dev.leat.store.ToolOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hears of an agent's runs, of the calls of their models and of those of their tools, as tracing
 * and metrics want it. What starts also ends, once, inside of what encloses it: tool calls and
 * model calls in their run, whatever happens. Only the end of a process leaves something open.
 *
 * <p>Of one run everything is told in order, on the thread that drives it, which waits; of several
 * runs it is told at the same time. A listener must therefore be quick and safe for several
 * threads. What it throws changes nothing; of each listener it is logged once.
 *
 * <p>Texts, arguments and results are told only to a listener that {@link #wantsContent}.
 */
public interface AgentListener {
  /** Whether the content members of what is told are filled in; asked once. */
  default boolean wantsContent() {
    return false;
  }

  /** A run began, or went on from its rest. */
  default void runStarted(RunInfo run) {}

  /** A run ended or came to rest. */
  default void runEnded(RunInfo run, RunEnd end) {}

  /** The model is asked. */
  default void modelStarted(RunInfo run, ModelCall call) {}

  /** The model has answered, failed, or was stopped. */
  default void modelEnded(RunInfo run, ModelCall call, ModelEnd end) {}

  /** A tool is about to run, or its call is answered without; then the end follows at once. */
  default void toolStarted(RunInfo run, ToolUse call) {}

  /**
   * A tool threw and will be called anew; see {@link ToolRetry}.
   *
   * @param attempt the attempt that failed, from 1
   */
  default void toolRetried(RunInfo run, ToolUse call, int attempt, Throwable cause) {}

  /** A tool call is answered. */
  default void toolEnded(RunInfo run, ToolUse call, ToolEnd end) {}

  /** A model is asked to sum up what the window leaves out, before the call's turn begins. */
  default void summaryStarted(RunInfo run, ModelCall call) {}

  /**
   * There is a summary, or not. Without one, of which {@link ModelEnd#error} tells, the run goes on
   * unless it was told to stop; {@code summary:unusable}: what the model said is none.
   */
  default void summaryEnded(RunInfo run, ModelCall call, ModelEnd end) {}

  /**
   * A run, or the part of one that follows a rest.
   *
   * @param parentRunId the run whose call it serves, if its agent is a tool; see {@link
   *     Agent#asTool}
   * @param parentCallId that call
   * @param resumed whether it follows a rest
   */
  record RunInfo(
      String runId,
      Optional<String> parentRunId,
      Optional<String> parentCallId,
      Optional<ConversationId> conversation,
      Optional<String> principal,
      boolean resumed,
      Instant start) {}

  /**
   * How a run ended.
   *
   * @param outcome {@code completed}, {@code failed}, {@code cancelled}, {@code limit_reached} or
   *     {@code suspended}
   * @param error the failure's code or the limit's name in small letters
   * @param cause the exception behind it
   * @param usage what the run cost so far, over all its parts
   * @param text content: the text that was shown
   */
  record RunEnd(
      Instant time,
      String outcome,
      Optional<String> error,
      Optional<Throwable> cause,
      Usage usage,
      Optional<String> text) {}

  /**
   * A call of a model: the agent's, or the one that sums up.
   *
   * @param turn from 1; of a summary, the turn that follows it
   * @param model the model's name
   * @param messages content: what it is sent
   */
  record ModelCall(int turn, String model, Instant start, Optional<List<Message>> messages) {}

  /**
   * What came of a call of the model.
   *
   * @param reason why it stopped, if it did by itself
   * @param error the failure's code, such as {@code model:timeout}; {@code model:cancelled} if it
   *     was stopped
   * @param said content: what it said, also if it was cut short
   */
  record ModelEnd(
      Instant time,
      Optional<FinishReason> reason,
      Usage usage,
      Optional<String> error,
      Optional<Throwable> cause,
      Optional<Message.Assistant> said) {}

  /**
   * A call of a tool.
   *
   * @param tool the name as the model wrote it; there may be no such tool
   * @param arguments content: with which it runs, JSON
   */
  record ToolUse(String callId, String tool, Instant start, Optional<String> arguments) {}

  /**
   * What came of a call of a tool.
   *
   * @param attempts how often the tool was called; 0 if it did not run
   * @param cause what it threw
   * @param result content: what came of it
   */
  record ToolEnd(
      Instant time,
      ToolOutcome outcome,
      int attempts,
      Optional<Throwable> cause,
      Optional<String> result) {}
}
