package dev.leat.agent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Message;
import dev.leat.chat.MessageJson;
import dev.leat.chat.Usage;
import dev.leat.store.Checkpoint;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import dev.leat.stored.StoredJson;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the phases of one run share. It belongs to the thread that pulls the run. */
final class RunState {
  final AgentConfig config;
  final RunRequest request;
  final String runId;

  /** The lease under which the run is driven; 0 for one that its reader drives. */
  final long epoch;

  /** The run's hold on its conversation; null if it stands alone. */
  final @Nullable ConversationHold hold;

  final StopSignal stop = new StopSignal();
  final Mailbox mailbox = new Mailbox();
  final Transcript transcript;
  final RunTools tools;
  final Repairs repairs = new Repairs();
  final RepeatedCalls repeats = new RepeatedCalls();
  final IdleClock idle;
  final CarriedContext context;
  final RunTrace trace;

  /** The way to the answer; a run that goes on from its rest goes on with its own. */
  Course course;

  private final Queue<RunEvent> ready = new ArrayDeque<>();

  /** The user's text so far, at most {@link Limits#MAX_TEXT} characters. */
  private final StringBuilder text = new StringBuilder();

  /** Whether some of the user's text is not in {@link #text}. */
  private boolean textIsFull;

  final Spending spending;

  /** How many ids of calls were given out. */
  private int callIds;

  /** Answers that were not of the type asked for. */
  private int failedAnswers;

  /** When this part of the run began, by the agent's ticker. */
  private final long startNanos;

  /** How long the run had taken before it last came to rest. */
  private long millisBefore;

  private @Nullable RunResult result;

  RunState(AgentConfig config, RunRequest request, Lease lease, @Nullable ConversationHold hold) {
    this.config = config;
    this.request = request;
    this.runId = lease.runId();
    this.epoch = lease.epoch();
    this.hold = hold;
    this.transcript = new Transcript(config, request);
    this.spending =
        new Spending(
            config.limits(), request.parent() == null ? null : request.parent().spending());
    this.course = config.strategy().course();
    this.trace = new RunTrace(config, request, runId);
    this.tools = new RunTools(config, request);
    this.context = CarriedContext.capture(config.contextCaptures());
    this.idle =
        new IdleClock(config.limits(), config.ticker(), () -> stop.stop(StopSignal.Reason.IDLE));
    this.startNanos = config.ticker().nanos();
  }

  /** Goes on where the run came to rest. */
  void restore(JsonNode state) {
    transcript.restore(
        MessageJson.readAll(state.path("added").toString()), state.path("version").asLong());
    state.path("offered").forEach(name -> tools.restore(name.asText()));
    keep(state.path("text").asText());
    spending.restore(StoredJson.usage(state), state.path("calls").asInt());
    callIds = state.path("call_ids").asInt();
    failedAnswers = state.path("failed_answers").asInt();
    course = Course.restore(state.path("course"));
    repairs.restore(state.path("failures"));
    repeats.restore(state.path("repeats"));
    millisBefore = state.path("millis").asLong();
  }

  /** How long the run has taken, without its rests. */
  long activeMillis() {
    return millisBefore + (config.ticker().nanos() - startNanos) / 1_000_000;
  }

  /** How much of its time the run has left; never negative. */
  long nanosLeft() {
    long all = Limits.nanos(config.limits().time());
    return Math.max(0, all - TimeUnit.MILLISECONDS.toNanos(millisBefore));
  }

  void emit(RunEvent event) {
    if (event instanceof RunEvent.Text piece) {
      keep(piece.text());
    }
    trace.saw(event);
    ready.add(event);
  }

  /** A turn in which the model is sent these messages. */
  TurnContext turn(int number, List<Message> prompt) {
    return new TurnContext(
        runId, number, request.principal(), request.conversation(), prompt, tools.all());
  }

  /** Keeps the beginning of the text; after a piece that did not fit none is kept. */
  private void keep(String words) {
    int room = textIsFull ? 0 : Limits.MAX_TEXT - text.length();
    textIsFull |= words.length() > room;
    int end = Math.min(room, words.length());
    boolean halved = textIsFull && end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
    text.append(words, 0, halved ? end - 1 : end);
  }

  @Nullable RunEvent poll() {
    return ready.poll();
  }

  String text() {
    return text.toString();
  }

  Usage usage() {
    return spending.usage();
  }

  void addUsage(Usage ofTurn) {
    spending.add(ofTurn);
  }

  String newCallId() {
    spending.addCall();
    return RunIds.callId(runId, ++callIds);
  }

  int callIds() {
    return callIds;
  }

  int failedAnswers() {
    return failedAnswers;
  }

  /** Counts an answer that is not of its type; true if there were too many. */
  boolean answerFails() {
    return ++failedAnswers > config.limits().repairs();
  }

  /** Emits the terminal event; nothing may follow. */
  void end(RunEvent.Terminal ending, @Nullable Throwable cause) {
    mailbox.close();
    result = RunResult.ended(runId, ending, transcript.said(), cause);
    trace.ended(ending, cause);
    ready.add(ending);
  }

  /** Emits that the run is at rest; nothing may follow until it is resumed. */
  void suspend(RunEvent.Suspended rest, Checkpoint checkpoint) {
    mailbox.close();
    Suspension suspension = new Suspension(rest.approvals(), checkpoint);
    result = RunResult.atRest(runId, suspension, text(), usage(), transcript.said());
    trace.suspended(text(), usage());
    ready.add(rest);
  }

  @Nullable RunResult result() {
    return result;
  }
}
