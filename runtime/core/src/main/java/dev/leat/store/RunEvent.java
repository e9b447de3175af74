package dev.leat.store;

import dev.leat.chat.FinishReason;
import dev.leat.chat.ToolCall;
import dev.leat.chat.Usage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a run. A run is {@link Started}, then any number of turns, each {@link
 * TurnStarted}, the model's words and calls, {@link TurnFinished}, and the tools that it called; it
 * ends with exactly one {@link Terminal}. Immutable.
 */
public sealed interface RunEvent {
  /** Calls the visitor's method for this kind of event. */
  void accept(RunEventVisitor visitor);

  /** Whether this is the last event of its run. */
  default boolean isTerminal() {
    return false;
  }

  /** About how many characters the event holds; queues are bounded by their sum. */
  default int size() {
    return 0;
  }

  /**
   * The run began.
   *
   * @param conversation the conversation that it goes on with; null if none
   */
  record Started(@Nullable String conversation) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * The model is asked.
   *
   * @param turn from 1
   */
  record TurnStarted(int turn) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** Text for the user. */
  record Text(String text) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return text.length();
    }
  }

  /** What the model thinks. */
  record Reasoning(String text) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return text.length();
    }
  }

  /** The model begins to write a tool call. */
  record CallStarted(String callId, String tool) implements RunEvent {
    @Override
    public int size() {
      return tool.length();
    }

    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * More of a call's arguments.
   *
   * @param json a piece of JSON text, cut anywhere
   */
  record CallArguments(String callId, String json) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return json.length();
    }
  }

  /** A call is whole. Whether it will run is not decided by that. */
  record CallReady(ToolCall call) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return call.arguments().length() + call.name().length();
    }
  }

  /**
   * What was meant as a call and is none; the model is told.
   *
   * @param callId the call, if it had started
   * @param truncated whether it was cut off rather than wrong
   */
  record CallMalformed(@Nullable String callId, String raw, String reason, boolean truncated)
      implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return raw.length() + reason.length();
    }
  }

  /**
   * The policy gave a call other arguments; the model is told.
   *
   * @param arguments those with which the tool will run, JSON
   */
  record CallChanged(String callId, String arguments, String reason) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return arguments.length() + reason.length();
    }
  }

  /**
   * The run is at rest until somebody decides of the calls; {@link Resumed} follows when it goes
   * on. It holds no thread, and is not at its end.
   *
   * @param expires until when calls may be allowed; after that they are denied
   */
  record Suspended(List<Approval> approvals, Instant expires) implements RunEvent {
    /** Copies {@code approvals}. */
    public Suspended {
      approvals = List.copyOf(approvals);
    }

    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return approvals.stream().mapToInt(a -> a.arguments().length() + a.reason().length()).sum();
    }
  }

  /** The run goes on from its rest, under its next epoch. */
  record Resumed(List<Decision> decisions) implements RunEvent {
    /** Copies {@code decisions}. */
    public Resumed {
      decisions = List.copyOf(decisions);
    }

    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return decisions.stream().mapToInt(decision -> decision.reason().length()).sum();
    }
  }

  /**
   * The model has made a plan.
   *
   * @param steps what it will do, in order; empty if nothing needs to be done before the answer
   */
  record PlanMade(List<String> steps) implements RunEvent {
    /** Copies {@code steps}. */
    public PlanMade {
      steps = List.copyOf(steps);
    }

    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return steps.stream().mapToInt(String::length).sum();
    }
  }

  /**
   * A step of the plan begins.
   *
   * @param step its number, from 1
   * @param text what is to be done
   */
  record StepStarted(int step, String text) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return text.length();
    }
  }

  /**
   * A step of the plan is done.
   *
   * @param result what came of it: the model's words, or what the planned call has brought
   */
  record StepFinished(int step, String result) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return result.length();
    }
  }

  /** A tool is about to run. From here on it may have had its effect. */
  record ToolStarted(String callId) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * An idempotent tool has thrown and will be called anew.
   *
   * @param attempt the attempt that failed, from 1
   * @param error what it threw
   * @param delayMillis how long it is waited before the next attempt
   */
  record ToolRetried(String callId, int attempt, String error, long delayMillis)
      implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return error.length();
    }
  }

  /** A tool tells how far it is. */
  record ToolProgress(String callId, String message) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return message.length();
    }
  }

  /**
   * An event of the run of an agent that serves as a tool.
   *
   * @param callId the call that the run serves
   * @param runId the id of that run
   */
  record Nested(String callId, String runId, RunEvent event) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return event.size();
    }
  }

  /**
   * A call is answered, whether or not its tool ran.
   *
   * @param text what came of it; the model may be given less, see {@code Limits}
   * @param millis how long it took
   */
  record ToolFinished(String callId, String tool, ToolOutcome outcome, String text, long millis)
      implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return text.length() + tool.length();
    }
  }

  /** The model has finished a turn. */
  record TurnFinished(int turn, FinishReason reason, Usage usage) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** The last event of a run. */
  sealed interface Terminal extends RunEvent {
    /**
     * All text for the user in this run, also when it was cut short; bounded, see {@code Limits}.
     */
    String text();

    /** What the run cost, over all turns. */
    Usage usage();

    @Override
    default boolean isTerminal() {
      return true;
    }

    @Override
    default int size() {
      return text().length();
    }
  }

  /** The model has answered. */
  record Completed(String text, Usage usage) implements Terminal {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * The run failed.
   *
   * @param code what failed, for programs: {@code model:timeout}, {@code tools:repeated_failure}…
   * @param message what failed, for people
   */
  record Failed(String code, String message, String text, Usage usage) implements Terminal {
    @Override
    public int size() {
      return text.length() + message.length();
    }

    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** The run was cancelled. */
  record Cancelled(String text, Usage usage) implements Terminal {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * The run was ended at a limit.
   *
   * @param message the limit's value and how it was reached
   */
  record LimitReached(RunLimit limit, String message, String text, Usage usage)
      implements Terminal {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * An event of a later version, kept as it is.
   *
   * @param json its data
   */
  record Unknown(String type, String json) implements RunEvent {
    @Override
    public void accept(RunEventVisitor visitor) {
      visitor.visit(this);
    }

    @Override
    public int size() {
      return json.length();
    }
  }
}
