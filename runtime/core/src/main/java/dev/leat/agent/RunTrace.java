package dev.leat.agent;

import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.chat.Usage;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the listeners of one run what its events say, and what events do not hold. It belongs to
 * the thread that pulls the run.
 */
final class RunTrace implements RunEventVisitor {
  private final Listeners listeners;
  private final String model;
  private final RunRequest request;
  private final String runId;
  private AgentListener.@Nullable RunInfo run;

  private final ModelTrace asked;
  private final ModelTrace summed;

  /** Calls that are whole and not answered, by id. */
  private final Map<String, ToolCall> calls = new HashMap<>();

  /** Tools that run, and their attempts that failed. */
  private final Map<String, AgentListener.ToolUse> running = new HashMap<>();

  private final Map<String, Integer> retries = new HashMap<>();

  /** What the tool of the next event threw. */
  private @Nullable Throwable thrown;

  RunTrace(AgentConfig config, RunRequest request, String runId) {
    this.listeners = config.listeners();
    this.model = config.model().name();
    this.request = request;
    this.runId = runId;
    this.asked = new ModelTrace(listeners, false);
    this.summed = new ModelTrace(listeners, true);
  }

  /** Hears of the next event of the run. */
  void saw(RunEvent event) {
    if (!listeners.isEmpty()) {
      event.accept(this);
    }
  }

  /** A call of which an earlier part of the run has told. */
  void knows(ToolCall call) {
    calls.put(call.id(), call);
  }

  /** What the model is sent in the turn that begins next. */
  void asks(List<Message> sent) {
    asked.asks(sent);
  }

  /** What the model has said in the turn that ends next. */
  void heard(Message.Assistant message) {
    asked.heard(message);
  }

  /** What the tool threw that the next event is of. */
  void threw(Throwable failure) {
    thrown = failure;
  }

  @Override
  public void visit(RunEvent.Started event) {
    started(false);
  }

  @Override
  public void visit(RunEvent.Resumed event) {
    started(true);
  }

  private void started(boolean resumed) {
    Optional<ParentCall> parent = Optional.ofNullable(request.parent());
    AgentListener.RunInfo info =
        new AgentListener.RunInfo(
            runId,
            parent.map(ParentCall::runId),
            parent.map(ParentCall::callId),
            request.conversation(),
            request.principal(),
            resumed,
            Instant.now());
    run = info;
    listeners.tell((listener, content) -> listener.runStarted(info));
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    asked.started(info(), event.turn(), model);
  }

  @Override
  public void visit(RunEvent.TurnFinished event) {
    asked.finished(info(), event.reason(), event.usage());
  }

  /** The model's stream broke, or was closed because the run is to end. */
  void modelFailed(RuntimeException failure, Usage usage) {
    if (asked.isUnderWay()) {
      asked.failed(info(), ModelTrace.code(failure), failure, usage);
    }
  }

  /** A model is asked to sum up, before that turn. */
  void summaryStarted(int turn, String summarizer, List<Message> sent) {
    if (!listeners.isEmpty()) {
      summed.asks(sent);
      summed.started(info(), turn, summarizer);
    }
  }

  void summaryFinished(FinishReason reason, String text, Usage usage) {
    if (summed.isUnderWay()) {
      summed.heard(Message.Assistant.of(text));
      summed.finished(info(), reason, usage);
    }
  }

  /** The summary came to nothing; the code says why. */
  void summaryFailed(String code, @Nullable Throwable cause, Usage usage) {
    if (summed.isUnderWay()) {
      summed.failed(info(), code, cause, usage);
    }
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    knows(event.call());
  }

  @Override
  public void visit(RunEvent.CallChanged event) {
    calls.computeIfPresent(
        event.callId(),
        (id, call) -> new ToolCall(id, call.providerId(), call.name(), event.arguments()));
  }

  @Override
  public void visit(RunEvent.ToolStarted event) {
    ToolCall call = calls.get(event.callId());
    toolStarted(event.callId(), call == null ? "" : call.name());
  }

  private AgentListener.ToolUse toolStarted(String callId, String tool) {
    AgentListener.ToolUse use =
        new AgentListener.ToolUse(callId, tool, Instant.now(), Optional.empty());
    running.put(callId, use);
    listeners.tell((to, content) -> to.toolStarted(info(), shown(use, content)));
    return use;
  }

  private AgentListener.ToolUse shown(AgentListener.ToolUse use, boolean content) {
    Optional<String> arguments =
        Optional.ofNullable(calls.get(use.callId())).map(ToolCall::arguments);
    return content
        ? new AgentListener.ToolUse(use.callId(), use.tool(), use.start(), arguments)
        : use;
  }

  @Override
  public void visit(RunEvent.ToolRetried event) {
    AgentListener.ToolUse use = running.get(event.callId());
    Throwable cause = thrown;
    thrown = null;
    if (use != null && cause != null) {
      retries.put(event.callId(), event.attempt());
      listeners.tell(
          (to, content) -> to.toolRetried(info(), shown(use, content), event.attempt(), cause));
    }
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    AgentListener.ToolUse known = running.get(event.callId());
    AgentListener.ToolUse use = known != null ? known : toolStarted(event.callId(), event.tool());
    Integer failed = retries.remove(event.callId());
    int attempts = known == null ? 0 : failed == null ? 1 : failed + 1;
    Optional<Throwable> cause = Optional.ofNullable(thrown);
    thrown = null;
    Instant now = Instant.now();
    listeners.tell(
        (to, content) ->
            to.toolEnded(
                info(),
                shown(use, content),
                new AgentListener.ToolEnd(
                    now,
                    event.outcome(),
                    attempts,
                    cause,
                    content ? Optional.of(event.text()) : Optional.empty())));
    running.remove(event.callId());
    calls.remove(event.callId());
  }

  /** The run has ended, with that event. */
  void ended(RunEvent.Terminal ending, @Nullable Throwable cause) {
    if (ending instanceof RunEvent.Failed failed) {
      ended("failed", failed.code(), cause, ending.text(), ending.usage());
    } else if (ending instanceof RunEvent.LimitReached reached) {
      String limit = reached.limit().name().toLowerCase(Locale.ROOT);
      ended("limit_reached", limit, cause, ending.text(), ending.usage());
    } else {
      String outcome = ending instanceof RunEvent.Completed ? "completed" : "cancelled";
      ended(outcome, null, cause, ending.text(), ending.usage());
    }
  }

  /** The run is at rest. */
  void suspended(String text, Usage usage) {
    ended("suspended", null, null, text, usage);
  }

  private void ended(
      String outcome, @Nullable String error, @Nullable Throwable cause, String text, Usage usage) {
    AgentListener.RunInfo info = run;
    if (info == null) {
      return;
    }
    // A fault came between: nothing else has told of their end.
    summed.failed(info, error, cause, Usage.NONE);
    asked.failed(info, error, cause, Usage.NONE);
    Instant now = Instant.now();
    listeners.tell(
        (to, content) ->
            to.runEnded(
                info,
                new AgentListener.RunEnd(
                    now,
                    outcome,
                    Optional.ofNullable(error),
                    Optional.ofNullable(cause),
                    usage,
                    content ? Optional.of(text) : Optional.empty())));
    run = null;
  }

  /** The run, which has started before anything else is told of it. */
  private AgentListener.RunInfo info() {
    if (run == null) {
      throw new IllegalStateException("run " + runId + " has not started");
    }
    return run;
  }
}
