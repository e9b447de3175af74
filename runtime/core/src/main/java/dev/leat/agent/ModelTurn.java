package dev.leat.agent;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.chat.ToolChoice;
import dev.leat.chat.Usage;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phase in which the model speaks. */
final class ModelTurn implements Phase {
  private final int number;
  private @Nullable Reading reading;

  ModelTurn(int number) {
    this.number = number;
  }

  /** A turn under way. */
  private record Reading(ChatStream stream, Runnable closing, TurnRecord record) {}

  @Override
  public Phase advance(RunState run) {
    if (reading == null) {
      Phase stopped = refuse(run);
      Phase first = stopped != null ? stopped : SummaryTurn.before(number, this, run);
      return first != null ? first : begin(run);
    }
    Delta delta;
    try {
      run.idle.waiting();
      delta = reading.stream().next();
    } catch (RuntimeException e) {
      return interrupted(run, close(run, reading), e);
    } finally {
      run.idle.heard();
    }
    if (delta != null) {
      delta.accept(reading.record());
      return this;
    }
    return finish(run, close(run, reading));
  }

  /** The ending if this turn must not begin. */
  private @Nullable Phase refuse(RunState run) {
    Limits limits = run.config.limits();
    if (run.stop.isStopped()) {
      return Ending.stopped(run);
    }
    if (number > limits.turns()) {
      return Ending.limit(RunLimit.TURNS, CalledTurn.turnsExceeded(limits));
    }
    String usedUp = run.spending.tokensUsedUp();
    return usedUp == null ? null : Ending.limit(RunLimit.TOKENS, usedUp);
  }

  private Phase begin(RunState run) {
    List<Message> prompt = run.transcript.prompt();
    Toolset tools;
    try {
      tools = run.tools.select(run.turn(number, prompt));
    } catch (RuntimeException e) {
      return Ending.selectionFailed(number, e);
    }
    run.course.note(tools).ifPresent(prompt::add);
    ChatRequest request = new ChatRequest(prompt, tools, options(run));
    run.trace.asks(request.messages());
    run.emit(new RunEvent.TurnStarted(number));
    ChatStream stream;
    try {
      stream = run.config.model().stream(request);
    } catch (RuntimeException e) {
      run.trace.modelFailed(e, Usage.NONE);
      return Ending.modelFailed(run, e);
    }
    Runnable closing = stream::close;
    reading = new Reading(stream, closing, new TurnRecord(run));
    run.stop.add(closing);
    return this;
  }

  /** A forced call is for the first turn: forced again and again, the model could never answer. */
  private ChatOptions options(RunState run) {
    ChatOptions options = run.request.options().orElse(run.config.options());
    ToolChoice choice = options.toolChoice().orElse(ToolChoice.AUTO);
    boolean forced = choice instanceof ToolChoice.Required || choice instanceof ToolChoice.Named;
    return run.course.options(
        number > 1 && forced ? options.toBuilder().toolChoice(ToolChoice.AUTO).build() : options);
  }

  @Override
  public List<Message> release(RunState run) {
    return reading == null ? List.of() : unfinished(run, close(run, reading));
  }

  /** Lets go of the model's stream; what was said stays. */
  private TurnRecord close(RunState run, Reading read) {
    reading = null;
    run.stop.remove(read.closing());
    read.stream().close();
    return read.record();
  }

  /** Keeps what was said so far, so that the conversation can go on from it. */
  private static Phase interrupted(RunState run, TurnRecord record, RuntimeException failure) {
    List<Message> left = unfinished(run, record);
    run.trace.modelFailed(failure, record.usage());
    return Ending.modelFailed(run, failure).leaving(left);
  }

  private static List<Message> unfinished(RunState run, TurnRecord record) {
    run.addUsage(record.usage());
    Message.Assistant said = record.message(true);
    run.trace.heard(said);
    return CalledTurn.withAnswers(said, "the run ended before the tool was run", run);
  }

  private Phase finish(RunState run, TurnRecord record) {
    FinishReason reason = record.reason();
    if (reason == null) {
      ChatException cut =
          new ChatException(
              ChatException.Kind.TRUNCATED, "the model's stream ended without its terminal signal");
      return interrupted(run, record, cut);
    }
    record.spoilOpenCalls();
    run.addUsage(record.usage());
    Message.Assistant said = record.message(false);
    run.trace.heard(said);
    run.emit(new RunEvent.TurnFinished(number, reason, record.usage()));
    List<ToolCall> calls = said.calls();
    boolean cutOff = reason == FinishReason.LENGTH;
    boolean saidCalls = !calls.isEmpty() || !record.malformed().isEmpty();
    if (reason == FinishReason.PAUSED && !saidCalls && !said.parts().isEmpty()) {
      return run.transcript.add(List.of(said)) ? new ModelTurn(number + 1) : Ending.conflict(run);
    }
    if (!saidCalls) {
      boolean whole = reason != FinishReason.LENGTH && reason != FinishReason.CONTENT_FILTER;
      Phase more = whole ? run.course.answered(run, number, said) : null;
      if (more != null) {
        return more;
      }
      return whole
          ? AnswerCheck.said(run, number, said)
          : CalledTurn.leave(said, "", withoutCalls(reason), run);
    }
    if (reason == FinishReason.CONTENT_FILTER) {
      return CalledTurn.leave(
          said, "the provider withheld the rest of the answer", withoutCalls(reason), run);
    }
    if (cutOff || calls.isEmpty()) {
      return repair(run, record, said);
    }
    return CalledTurn.begin(run, number, said, record.malformed());
  }

  private static Ending withoutCalls(FinishReason reason) {
    return switch (reason) {
      case LENGTH ->
          Ending.limit(
              RunLimit.OUTPUT_TOKENS, "the model's answer was cut off at its limit of tokens");
      case CONTENT_FILTER ->
          Ending.failed(
              "model:content_filter", "the provider withheld the rest of the answer", null);
      case STOP, TOOL_CALLS, PAUSED, OTHER -> Ending.completed();
    };
  }

  /** Tells the model what was wrong with its calls; none of them is run. */
  private Phase repair(RunState run, TurnRecord record, Message.Assistant said) {
    List<Message> messages = new ArrayList<>(List.of(said));
    if (!said.calls().isEmpty()) {
      String why = "the answer was cut off at its limit of tokens; call again, more briefly";
      messages.add(Answers.notRun(run, said.calls(), why));
    }
    if (!record.malformed().isEmpty()) {
      messages.add(Answers.malformed(record.malformed()));
    }
    if (!run.transcript.add(messages)) {
      return Ending.conflict(run);
    }
    Map<CallFailure, String> failures = new EnumMap<>(CallFailure.class);
    if (!said.calls().isEmpty()) {
      failures.put(CallFailure.CUT_OFF, "cut off at the limit of tokens");
    }
    CallFailure.ofMalformed(record.malformed(), failures);
    Ending failed = run.repairs.after(failures, false, run.config.limits().repairs());
    return failed != null ? failed : new ModelTurn(number + 1);
  }
}
