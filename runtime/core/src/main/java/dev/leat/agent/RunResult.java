package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.store.RunEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run came to, however it ended. Immutable. */
public final class RunResult {
  private final String runId;

  /** Null at rest. */
  private final RunEvent.@Nullable Terminal ending;

  /** Null at the end. */
  private final @Nullable Suspension suspension;

  private final String text;
  private final Usage usage;
  private final List<Message> messages;
  private final @Nullable Throwable cause;

  private RunResult(
      String runId,
      RunEvent.@Nullable Terminal ending,
      @Nullable Suspension suspension,
      String text,
      Usage usage,
      List<Message> messages,
      @Nullable Throwable cause) {
    this.runId = runId;
    this.ending = ending;
    this.suspension = suspension;
    this.text = text;
    this.usage = usage;
    this.messages = List.copyOf(messages);
    this.cause = cause;
  }

  static RunResult ended(
      String runId, RunEvent.Terminal ending, List<Message> messages, @Nullable Throwable cause) {
    return new RunResult(runId, ending, null, ending.text(), ending.usage(), messages, cause);
  }

  static RunResult atRest(
      String runId, Suspension suspension, String text, Usage usage, List<Message> messages) {
    return new RunResult(runId, null, suspension, text, usage, messages, null);
  }

  /** The run's id. */
  public String runId() {
    return runId;
  }

  /**
   * The run's last event: completed, failed, cancelled or limit reached.
   *
   * @throws IllegalStateException if the run is at rest, where it has none yet
   */
  public RunEvent.Terminal ending() {
    if (ending == null) {
      throw new IllegalStateException(
          "run " + runId + " is at rest and has not ended; ask isSuspended() first");
    }
    return ending;
  }

  /** Whether the run is at rest: calls wait for somebody to allow them. */
  public boolean isSuspended() {
    return suspension != null;
  }

  /** What a run at rest waits for, and how it goes on; none if the run has ended. */
  public Optional<Suspension> suspension() {
    return Optional.ofNullable(suspension);
  }

  /** Whether the model has answered. */
  public boolean isCompleted() {
    return ending instanceof RunEvent.Completed;
  }

  /** All text for the user, over all turns, also when the run was cut short. */
  public String text() {
    return text;
  }

  /**
   * The text of the last turn alone: the answer, without what was said before the tools ran. Empty
   * if the run ended before that turn.
   */
  public String answer() {
    if (messages.isEmpty()) {
      return "";
    }
    return messages.get(messages.size() - 1) instanceof Message.Assistant said ? said.text() : "";
  }

  /** What the run cost. */
  public Usage usage() {
    return usage;
  }

  /** The messages that the run added, the user's input first; summaries are not among them. */
  public List<Message> messages() {
    return messages;
  }

  /** The exception behind a failed run, if there was one. */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /**
   * This result if the run completed.
   *
   * @throws RunException if it did not
   */
  public RunResult orThrow() {
    if (!isCompleted()) {
      throw new RunException(this);
    }
    return this;
  }

  @Override
  public String toString() {
    return "RunResult[" + runId + ", " + (ending != null ? ending : suspension) + "]";
  }
}
