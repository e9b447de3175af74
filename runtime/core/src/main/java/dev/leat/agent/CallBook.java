package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.store.Approval;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.tool.Media;
import dev.leat.tool.ToolDescriptor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one turn: what was said, what became of each call, and what follows from that. It
 * belongs to the thread that pulls the run.
 */
final class CallBook {
  private static final String REPEATED =
      "You have made the same call before, with the same result. Made once more, it ends the run:"
          + " do something else, or answer.";

  /** The most characters of an error that are kept to tell of it. */
  private static final int MAX_FAILURE = 1_000;

  final int turn;
  final Message.Assistant said;
  final List<RunEvent.CallMalformed> malformed;

  /** The answers so far, by call id, in the order in which they came. */
  final Map<String, Message.Answer> answers = new LinkedHashMap<>();

  /** Calls that the policy gave other arguments, by id. */
  final Map<String, RunEvent.CallChanged> changed = new LinkedHashMap<>();

  /** What is asked of people, in the calls' order. */
  final List<Approval> asked = new ArrayList<>();

  /** Until when what is asked may be allowed; null as long as nobody was asked. */
  @Nullable Instant expires;

  /** What the tools whose results are the answer have returned, by call id. */
  final Map<String, String> direct = new LinkedHashMap<>();

  /** The ways in which calls failed, each with the last error. */
  final Map<CallFailure, String> failures = new EnumMap<>(CallFailure.class);

  boolean anySucceeded;

  /** Whether a tool that ends the run has returned. */
  boolean stops;

  CallBook(int turn, Message.Assistant said, List<RunEvent.CallMalformed> malformed) {
    this.turn = turn;
    this.said = said;
    this.malformed = List.copyOf(malformed);
  }

  /** The call as it is to run. */
  ToolCall effective(ToolCall call) {
    RunEvent.CallChanged change = changed.get(call.id());
    return change == null
        ? call
        : new ToolCall(call.id(), call.providerId(), call.name(), change.arguments());
  }

  /** Notes that a tool has returned. */
  void succeeded(ToolCall call, ToolDescriptor tool, String text) {
    anySucceeded = true;
    stops |= tool.isStop() || tool.isReturnDirect();
    if (tool.isReturnDirect()) {
      direct.put(call.id(), text);
    }
  }

  /** The text for the user of the tools whose results are the answer, in the calls' order. */
  private String direct() {
    return said.calls().stream()
        .map(call -> direct.get(call.id()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  /** Answers a call, and says so in the run's events. */
  void answer(RunState run, ToolCall call, ToolOutcome outcome, String text, long millis) {
    answer(run, call, outcome, text, List.of(), millis);
  }

  /** The same with images and files, of which events have the names alone. */
  void answer(
      RunState run,
      ToolCall call,
      ToolOutcome outcome,
      String text,
      List<Media> media,
      long millis) {
    boolean error = outcome != ToolOutcome.OK;
    if (error) {
      failures.put(CallFailure.of(outcome), Answers.clip(text, MAX_FAILURE));
    }
    run.emit(
        new RunEvent.ToolFinished(
            call.id(), call.name(), outcome, Answers.clip(text, Limits.MAX_EVENT_RESULT), millis));
    String told = Answers.clip(text, run.config.limits().resultLength());
    answers.put(call.id(), Answers.of(call, note(call) + told, error, media));
  }

  /** What the model must know besides the result: its call did not run as it wrote it. */
  private String note(ToolCall call) {
    RunEvent.CallChanged change = changed.get(call.id());
    return change == null
        ? ""
        : "[The arguments were changed to "
            + change.arguments()
            + (change.reason().isEmpty() ? "" : ": " + change.reason())
            + "]\n";
  }

  /** What came of an answered call, without the note. */
  String result(ToolCall call) {
    Message.Answer answer = Objects.requireNonNull(answers.get(call.id()), "an answer");
    return answer.text().substring(note(call).length());
  }

  /** Answers everything that has no answer, for the run ends: it is not run. */
  List<Message> abandon(RunState run) {
    return abandon(run, "the run ended");
  }

  List<Message> abandon(RunState run, String why) {
    for (ToolCall call : said.calls()) {
      if (!answers.containsKey(call.id())) {
        answer(run, call, ToolOutcome.NOT_RUN, "Not run: " + why + ".", 0);
      }
    }
    return run.course.told(this);
  }

  /** What was said and all its answers, in the calls' order. */
  List<Message> messages() {
    List<Message.Answer> ordered = new ArrayList<>();
    for (ToolCall call : said.calls()) {
      ordered.add(Objects.requireNonNull(answers.get(call.id()), "an answer to each call"));
    }
    return List.of(said, new Message.ToolResults(ordered));
  }

  /** The phase that follows once the calls that could run have run. */
  Phase next(RunState run) {
    return asked.isEmpty() ? finish(run) : new Rest(this);
  }

  private Phase finish(RunState run) {
    List<Message> messages = new ArrayList<>(run.course.told(this));
    String direct = direct();
    if (!malformed.isEmpty()) {
      messages.add(Answers.malformed(malformed));
      CallFailure.ofMalformed(malformed, failures);
    }
    if (run.repeats.after(said, answers, run.config.limits().repeatedCalls())) {
      messages.add(Answers.note(REPEATED));
    }
    if (!direct.isEmpty()) {
      Answers.pieces(direct, Limits.MAX_EVENT_TEXT)
          .forEach(piece -> run.emit(new RunEvent.Text(piece)));
      // An answer of a type is read again from the conversation, where it must be whole.
      int kept =
          run.config.form() != null ? Limits.MAX_EVENT_RESULT : run.config.limits().resultLength();
      messages.add(Message.Assistant.of(Answers.clip(direct, kept)));
    }
    if (!run.transcript.add(messages)) {
      return Ending.conflict(run);
    }
    if (stops) {
      return AnswerCheck.given(run, direct);
    }
    Ending failed = run.repairs.after(failures, anySucceeded, run.config.limits().repairs());
    return failed != null ? AnswerCheck.failing(run, said, failed) : run.course.called(run, this);
  }

  /** What is asked about the call; null if nothing is. */
  @Nullable Approval asked(String callId) {
    return asked.stream().filter(each -> each.callId().equals(callId)).findFirst().orElse(null);
  }
}
