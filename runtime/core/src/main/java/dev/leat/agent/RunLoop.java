package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Message;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The loop itself: a pull through the phases of a run. */
final class RunLoop implements RunIterator {
  private static final Logger LOG = LoggerFactory.getLogger(RunLoop.class);

  private final RunState run;

  /** The phase to go on with; null after the last. */
  private @Nullable Phase phase;

  private @Nullable Future<?> timeLimit;

  /** A run from its start. */
  RunLoop(AgentConfig config, RunRequest request, Lease lease, @Nullable ConversationHold hold) {
    this.run = new RunState(config, request, lease, hold);
    this.phase = this::open;
  }

  /**
   * A run from its rest.
   *
   * @param cancelled whether it is to end at once; then it is not refused its conversation
   * @throws ConversationBusyException if another run uses the conversation and this one does not
   *     wait
   * @throws IllegalArgumentException if the checkpoint cannot be read, or a decision is none of its
   *     questions'
   */
  RunLoop(AgentConfig config, Resumption resumption, Lease lease, boolean cancelled) {
    JsonNode state =
        RunStateJson.parse(resumption.checkpoint().runId(), resumption.checkpoint().state());
    RunRequest request = RunStateJson.request(state, resumption);
    Phase resumed = ResumedTurn.of(RunStateJson.book(state), resumption);
    ConversationHold hold =
        cancelled
            ? ConversationHold.join(config, request)
            : ConversationHold.claim(config, request);
    this.run = restored(config, request, lease, hold, state);
    if (cancelled) {
      cancel();
    }
    this.phase = opened -> begin(resumed);
  }

  /** The state; a run that cannot go on keeps no place in its conversation's line. */
  private static RunState restored(
      AgentConfig config,
      RunRequest request,
      Lease lease,
      @Nullable ConversationHold hold,
      JsonNode state) {
    try {
      RunState run = new RunState(config, request, lease, hold);
      run.restore(state);
      return run;
    } catch (RuntimeException | Error e) {
      if (hold != null) {
        hold.leave();
      }
      throw e;
    }
  }

  @Override
  public String id() {
    return run.runId;
  }

  @Override
  public @Nullable RunEvent next() {
    RunEvent event = run.poll();
    while (event == null && phase != null) {
      phase = advance(phase);
      event = run.poll();
    }
    return event;
  }

  private @Nullable Phase advance(Phase current) {
    Phase next;
    try {
      next = current.advance(run);
    } catch (StoreFailure e) {
      next = fail(current, "store", e.toString(), e);
    } catch (RuntimeException | Error e) {
      LOG.error("Run {} failed inside the agent", run.runId, e);
      next = fail(current, "internal", "the agent failed: " + e, e);
    }
    if (next == null) {
      leave();
    }
    return next;
  }

  private Phase fail(Phase current, String code, String message, Throwable cause) {
    return Ending.failed(code, message, cause).leaving(release(current));
  }

  private List<Message> release(Phase current) {
    try {
      return current.release(run);
    } catch (RuntimeException | Error e) {
      LOG.warn("Run {} could not free what it held", run.runId, e);
      return List.of();
    }
  }

  /** Frees what the run held: before its last event is seen, the next run may have its turn. */
  private void leave() {
    if (run.hold != null) {
      run.hold.leave();
    }
    if (timeLimit != null) {
      timeLimit.cancel(false);
    }
    run.idle.close();
  }

  private Phase open(RunState state) {
    state.emit(
        new RunEvent.Started(state.request.conversation().map(Object::toString).orElse(null)));
    return begin(new AwaitConversation(new ModelTurn(1)));
  }

  private Phase begin(Phase first) {
    run.mailbox.readHere();
    timeLimit =
        RunThreads.after(run.nanosLeft(), () -> run.stop.stop(StopSignal.Reason.OUT_OF_TIME));
    run.idle.start();
    run.stop.add(run.mailbox::wake);
    return first;
  }

  @Override
  public void cancel() {
    run.stop.stop(StopSignal.Reason.CANCELLED);
  }

  /** What the threads of the run take over from the one that made this. */
  CarriedContext context() {
    return run.context;
  }

  StopSignal stopSignal() {
    return run.stop;
  }

  @Override
  public RunResult result() {
    RunResult result = run.result();
    if (result == null) {
      throw new IllegalStateException(
          "run " + run.runId + " has not ended; read it with next() until null");
    }
    return result;
  }

  /** Frees everything at once, without another event and without a word to the conversation. */
  void abort() {
    cancel();
    if (phase != null) {
      List<Message> unsaved = release(phase);
      LOG.debug("Run {} leaves {} messages unsaved", run.runId, unsaved.size());
      phase = null;
    }
    run.mailbox.close();
    leave();
  }

  /**
   * The result of a run that could not be brought to its end because {@code cause} came between.
   */
  RunResult broken(String code, Throwable cause) {
    RunEvent.Failed ending = new RunEvent.Failed(code, cause.toString(), run.text(), run.usage());
    run.trace.ended(ending, cause);
    return RunResult.ended(run.runId, ending, run.transcript.said(), cause);
  }

  @Override
  public void close() {
    cancel();
    while (next() != null) {
      // The stop signal makes every phase end at once.
    }
  }
}
