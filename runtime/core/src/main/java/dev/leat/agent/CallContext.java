package dev.leat.agent;

import dev.leat.store.RunEvent;
import dev.leat.tool.ToolContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a tool sees of the run. */
final class CallContext implements ToolContext {
  private final RunState run;
  private final String callId;
  private final Instant deadline;
  private final StopSignal stop = new StopSignal();

  CallContext(RunState run, String callId, Duration time) {
    this.run = run;
    this.callId = callId;
    this.deadline = Instant.now().plusNanos(Limits.nanos(time));
  }

  /** How many agents call one another down to this call. */
  int depth() {
    ParentCall parent = run.request.parent();
    return parent == null ? 0 : parent.depth();
  }

  /** Gives a run that serves this call what it has from the run that makes it. */
  void hand(RunRequest.Builder child) {
    child
        .attributes(run.request.attributes())
        .parent(new ParentCall(run.runId, callId, depth() + 1, run.spending));
  }

  /** Tells an event of the run that serves this call. */
  void nested(String childRunId, RunEvent event) {
    tell(new RunEvent.Nested(callId, childRunId, event));
  }

  private void tell(RunEvent event) {
    run.mailbox.progress(callId, event, this::isCancelled);
  }

  void cancel() {
    // What tools register may block, and must not hold up the run, its time limit or its siblings.
    stop.stop(StopSignal.Reason.CANCELLED, RunThreads.executor());
  }

  @Override
  public String runId() {
    return run.runId;
  }

  @Override
  public String callId() {
    return callId;
  }

  @Override
  public Optional<String> principal() {
    return run.request.principal();
  }

  @Override
  public Optional<Instant> deadline() {
    return Optional.of(deadline);
  }

  @Override
  public boolean isCancelled() {
    return stop.isStopped();
  }

  @Override
  public void onCancel(Runnable action) {
    stop.add(action);
  }

  @Override
  public void progress(String message) {
    String told = Answers.clip(String.valueOf(message), Limits.MAX_PROGRESS);
    tell(new RunEvent.ToolProgress(callId, told));
  }

  /** Parts reach the readers as progress, as they come; the model gets the whole. */
  @Override
  public void part(String text) {
    for (String piece : Answers.pieces(text, Limits.MAX_PROGRESS)) {
      tell(new RunEvent.ToolProgress(callId, piece));
    }
  }

  @Override
  public <T> Optional<T> attribute(Class<T> type) {
    return run.request.attribute(type);
  }
}
