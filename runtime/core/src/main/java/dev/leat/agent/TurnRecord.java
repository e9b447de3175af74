package dev.leat.agent;

import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.chat.ToolCall;
import dev.leat.chat.Usage;
import dev.leat.store.RunEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the model has said in one turn, put together from its deltas. */
final class TurnRecord implements Delta.Visitor {
  /** How much of a call that is too long is shown. */
  private static final int SHOWN = 200;

  private final RunState run;

  /** Whether the text is not for the user. */
  private final boolean aside;

  /** In the order in which they began; a call that is not whole yet has no part. */
  private final List<Entry> entries = new ArrayList<>();

  private final Map<Integer, OpenCall> open = new LinkedHashMap<>();
  private final List<RunEvent.CallMalformed> malformed = new ArrayList<>();
  private @Nullable FinishReason reason;
  private Usage usage = Usage.NONE;

  TurnRecord(RunState run) {
    this.run = run;
    this.aside = run.course.isAside();
  }

  /** A part that may still grow; null as long as it is not whole. */
  private interface Entry {
    @Nullable Part part();
  }

  /** Neighbouring pieces of text or reasoning. */
  private static final class Words implements Entry {
    private final boolean reasoning;
    private final StringBuilder text = new StringBuilder();

    Words(boolean reasoning) {
      this.reasoning = reasoning;
    }

    @Override
    public Part part() {
      return reasoning ? new Part.Reasoning(text.toString()) : new Part.Text(text.toString());
    }
  }

  /** A call being written. */
  private static final class OpenCall implements Entry {
    private final String id;
    private final @Nullable String providerId;
    private final String name;
    private final StringBuilder arguments = new StringBuilder();
    private @Nullable Part outcome;

    OpenCall(String id, @Nullable String providerId, String name) {
      this.id = id;
      this.providerId = providerId;
      this.name = name;
    }

    @Override
    public @Nullable Part part() {
      return outcome;
    }
  }

  @Override
  public void visit(Delta.Text words) {
    if (words.text().isEmpty()) {
      return;
    }
    append(false, words.text());
    run.emit(aside ? new RunEvent.Reasoning(words.text()) : new RunEvent.Text(words.text()));
  }

  @Override
  public void visit(Delta.Reasoning words) {
    if (words.text().isEmpty()) {
      return;
    }
    append(true, words.text());
    run.emit(new RunEvent.Reasoning(words.text()));
  }

  private void append(boolean reasoning, String text) {
    Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    Words words;
    if (last instanceof Words same && same.reasoning == reasoning) {
      words = same;
    } else {
      words = new Words(reasoning);
      entries.add(words);
    }
    words.text.append(text);
  }

  @Override
  public void visit(Delta.CallStart start) {
    if (open.containsKey(start.call())) {
      spoil(start.call(), "another call began in its place");
    }
    String name = CallNames.fit(start.name(), run.tools::isName);
    OpenCall call = new OpenCall(run.newCallId(), start.providerId(), name);
    entries.add(call);
    open.put(start.call(), call);
    run.emit(new RunEvent.CallStarted(call.id, name));
  }

  @Override
  public void visit(Delta.ArgumentsDelta more) {
    OpenCall call = open.get(more.call());
    if (call == null) {
      return;
    }
    if (call.arguments.length() + more.json().length() > Limits.MAX_ARGUMENTS) {
      String reason = "the arguments are longer than " + Limits.MAX_ARGUMENTS + " characters";
      String begin = Answers.clip(call.arguments + more.json(), SHOWN);
      visit(new Delta.MalformedCall(more.call(), begin, reason, false));
      return;
    }
    call.arguments.append(more.json());
    run.emit(new RunEvent.CallArguments(call.id, more.json()));
  }

  @Override
  public void visit(Delta.CallEnd end) {
    OpenCall call = open.remove(end.call());
    if (call == null) {
      return;
    }
    String arguments = call.arguments.toString();
    ToolCall whole =
        new ToolCall(call.id, call.providerId, call.name, arguments.isBlank() ? "{}" : arguments);
    call.outcome = new Part.Call(whole);
    run.emit(new RunEvent.CallReady(whole));
  }

  @Override
  public void visit(Delta.MalformedCall bad) {
    OpenCall call = open.remove(bad.call());
    Part part = new Part.Malformed(bad.raw());
    if (call != null) {
      call.outcome = part;
    } else {
      entries.add(() -> part);
    }
    RunEvent.CallMalformed event =
        new RunEvent.CallMalformed(
            call == null ? null : call.id, bad.raw(), bad.reason(), bad.truncated());
    malformed.add(event);
    run.emit(event);
  }

  @Override
  public void visit(Delta.ProviderState state) {
    Part part = new Part.State(state.wire(), state.json());
    entries.add(() -> part);
  }

  @Override
  public void visit(Usage counted) {
    usage = counted;
  }

  @Override
  public void visit(Delta.Finish finish) {
    reason = finish.reason();
  }

  /**
   * Takes calls that the model began and never ended for cut off; adapters should not leave any.
   */
  void spoilOpenCalls() {
    for (int call : List.copyOf(open.keySet())) {
      spoil(call, "the call was never completed");
    }
  }

  private void spoil(int call, String reason) {
    OpenCall left = Objects.requireNonNull(open.get(call), "an open call");
    String raw = Answers.clip(left.arguments.toString(), SHOWN);
    visit(new Delta.MalformedCall(call, raw, reason, true));
  }

  /** The message as far as it is whole. */
  Message.Assistant message(boolean interrupted) {
    List<Part> parts = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Part part = entry.part();
      if (part != null) {
        parts.add(part);
      }
    }
    return new Message.Assistant(parts, interrupted);
  }

  List<RunEvent.CallMalformed> malformed() {
    return malformed;
  }

  /** Why the model stopped; null if it has not. */
  @Nullable FinishReason reason() {
    return reason;
  }

  Usage usage() {
    return usage;
  }
}
