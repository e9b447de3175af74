package dev.leat.server.ui;

import dev.leat.server.runs.CutOffFrame;
import dev.leat.server.runs.EventView;
import dev.leat.server.sse.SseText;
import dev.leat.store.Approval;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import dev.leat.store.ToolOutcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run as a UI message stream. Clients throw at a part that is out of place: a text or a thought
 * is ended before anything else begins, and a call is told before what comes of it. A run that
 * comes to rest ends the stream; the client comes back with what was decided.
 */
final class UiView implements EventView, RunEventVisitor {
  private final UiParts parts = new UiParts();
  private final @Nullable String messageId;
  private final boolean trace;

  /** Up to which event a rest is past: the run went on from it. */
  private final long past;

  /** The sequence of the event that is being told. */
  private long sequence;

  /** The kind of the text that is open, {@code text} or {@code reasoning}; null if none is. */
  private @Nullable String openKind;

  private int texts;
  private boolean inStep;
  private boolean ended;

  /** The names of the tools that were called, by call. */
  private final Map<String, String> tools = new HashMap<>();

  /** The calls of which the client knows the input. */
  private final Set<String> told = new HashSet<>();

  /**
   * A stream of its own message, or of more of the last.
   *
   * @param messageId the new message's id; null for more of the client's last message
   * @param past the sequence up to which a run that came to rest has gone on
   */
  UiView(@Nullable String messageId, boolean trace, long past) {
    this.past = past;
    this.messageId = messageId;
    this.trace = trace;
  }

  @Override
  public void begin(StringBuilder out) {
    parts.to(out);
    if (messageId == null) {
      parts.plain("start");
    } else {
      parts.start(messageId);
    }
  }

  @Override
  public void event(QueuedEvent queued, StringBuilder out) {
    if (!ended) {
      parts.to(out);
      sequence = queued.sequence();
      queued.event().accept(this);
    }
  }

  @Override
  public void heartbeat(StringBuilder out) {
    SseText.comment(out, "still here");
  }

  @Override
  public boolean isOver() {
    return ended;
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    closeStep();
    parts.plain("start-step");
    inStep = true;
  }

  @Override
  public void visit(RunEvent.Text event) {
    add("text", event.text());
  }

  @Override
  public void visit(RunEvent.Reasoning event) {
    if (trace) {
      add("reasoning", event.text());
    }
  }

  private void add(String kind, String text) {
    if (!kind.equals(openKind)) {
      closeText();
      texts++;
      openKind = kind;
      parts.begin(kind, textId());
    }
    parts.delta(kind, textId(), text);
  }

  private String textId() {
    return "t" + texts;
  }

  private void closeText() {
    if (openKind != null) {
      parts.end(openKind, textId());
      openKind = null;
    }
  }

  private void closeStep() {
    closeText();
    if (inStep) {
      parts.plain("finish-step");
      inStep = false;
    }
  }

  @Override
  public void visit(RunEvent.CallStarted event) {
    tools.put(event.callId(), event.tool());
    if (trace) {
      closeText();
      parts.inputStart(event.callId(), event.tool());
    }
  }

  @Override
  public void visit(RunEvent.CallArguments event) {
    if (trace && tools.containsKey(event.callId())) {
      parts.inputDelta(event.callId(), event.json());
    }
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    if (trace) {
      tell(event.call().id(), event.call().name(), event.call().arguments());
    }
  }

  private void tell(String call, String tool, String arguments) {
    if (told.add(call)) {
      closeText();
      parts.input(call, tool, arguments);
    }
  }

  @Override
  public void visit(RunEvent.CallMalformed event) {
    String tool = event.callId() == null ? null : tools.get(event.callId());
    if (trace && event.callId() != null && tool != null) {
      closeText();
      parts.inputError(event.callId(), tool, event.raw(), event.reason());
    }
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    // After a rest, the client knows the call from the message that it has.
    if (!trace && !told.contains(event.callId())) {
      return;
    }
    closeText();
    String call = event.callId();
    if (event.outcome() == ToolOutcome.OK) {
      parts.output(call, event.text());
    } else if (event.outcome() == ToolOutcome.DENIED) {
      parts.denied(call);
    } else {
      parts.outputError(call, event.text());
    }
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    for (Approval approval : event.approvals()) {
      tell(approval.callId(), approval.tool(), approval.arguments());
      if (sequence > past) {
        parts.approval(approval.callId(), approval.argumentsHash());
      }
    }
    if (sequence > past) {
      finish();
    }
  }

  @Override
  public void visit(RunEvent.Completed event) {
    finish();
  }

  private void finish() {
    closeStep();
    parts.plain("finish");
    done();
  }

  @Override
  public void visit(RunEvent.Failed event) {
    error(trace ? event.message() : "The run failed.");
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    error(event.message());
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    closeStep();
    parts.plain("abort");
    done();
  }

  private void error(String text) {
    closeStep();
    parts.error(text);
    done();
  }

  private void done() {
    parts.done();
    ended = true;
  }

  @Override
  public void cutOff(CutOff why, StringBuilder out) {
    parts.to(out);
    error(CutOffFrame.message(why));
  }
}
