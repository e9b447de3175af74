package dev.leat.server.runs;

import dev.leat.chat.ToolCall;
import dev.leat.json.JsonWriter;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;

/** Frames of the events that only readers with the grant to see traces get. */
final class TraceFrames implements RunEventVisitor {
  private final FrameWriter frames;

  TraceFrames(FrameWriter frames) {
    this.frames = frames;
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    frames.end(frames.begin("turn_started").name("turn").value(event.turn()));
  }

  @Override
  public void visit(RunEvent.Reasoning event) {
    frames.end(frames.begin("reasoning").name("text").value(event.text()));
  }

  @Override
  public void visit(RunEvent.CallStarted event) {
    JsonWriter out = frames.begin("call_started").name("call").value(event.callId());
    frames.end(out.name("tool").value(event.tool()));
  }

  @Override
  public void visit(RunEvent.CallArguments event) {
    JsonWriter out = frames.begin("call_arguments").name("call").value(event.callId());
    frames.end(out.name("json").value(event.json()));
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    ToolCall call = event.call();
    JsonWriter out = frames.begin("call_ready").name("call").value(call.id());
    out.name("tool").value(call.name());
    FrameWriter.detail(out, "arguments", call.arguments());
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.CallMalformed event) {
    JsonWriter out = frames.begin("call_malformed").name("call").value(event.callId());
    out.name("reason").value(event.reason());
    out.name("truncated").value(event.truncated());
    FrameWriter.detail(out, "raw", event.raw());
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.CallChanged event) {
    JsonWriter out = frames.begin("call_changed").name("call").value(event.callId());
    out.name("reason").value(event.reason());
    FrameWriter.detail(out, "arguments", event.arguments());
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.ToolStarted event) {
    frames.end(frames.begin("tool_started").name("call").value(event.callId()));
  }

  @Override
  public void visit(RunEvent.ToolProgress event) {
    JsonWriter out = frames.begin("tool_progress").name("call").value(event.callId());
    frames.end(out.name("message").value(event.message()));
  }

  @Override
  public void visit(RunEvent.ToolRetried event) {
    JsonWriter out = frames.begin("tool_retried").name("call").value(event.callId());
    out.name("attempt").value(event.attempt());
    out.name("error").value(event.error());
    frames.end(out.name("delay_millis").value(event.delayMillis()));
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    JsonWriter out = frames.begin("tool_finished").name("call").value(event.callId());
    out.name("tool").value(event.tool());
    out.name("outcome").value(EventFrames.name(event.outcome()));
    out.name("millis").value(event.millis());
    FrameWriter.detail(out, "text", event.text());
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.TurnFinished event) {
    JsonWriter out = frames.begin("turn_finished").name("turn").value(event.turn());
    out.name("reason").value(EventFrames.name(event.reason()));
    EventFrames.usage(out, event.usage());
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.PlanMade event) {
    JsonWriter out = frames.begin("plan_made").name("steps").beginArray();
    event.steps().forEach(out::value);
    frames.end(out.endArray());
  }

  @Override
  public void visit(RunEvent.StepStarted event) {
    frames.end(
        frames
            .begin("step_started")
            .name("step")
            .value(event.step())
            .name("text")
            .value(event.text()));
  }

  @Override
  public void visit(RunEvent.StepFinished event) {
    JsonWriter out = frames.begin("step_finished").name("step").value(event.step());
    FrameWriter.detail(out, "result", event.result());
    frames.end(out);
  }

  /** What the run of an agent that serves as a tool brings, whole, in the call's frame. */
  @Override
  public void visit(RunEvent.Nested event) {
    QueuedEvent inner = frames.with(event.event());
    EventFrames.Frame told = new EventFrames(event.runId(), true).of(inner);
    if (told != null) {
      JsonWriter out = frames.begin("nested").name("call").value(event.callId());
      frames.end(out.name("run").value(event.runId()).name("frame").compact(told.json()));
    }
  }

  @Override
  public void visit(RunEvent.Unknown event) {
    JsonWriter out = frames.begin("unknown").name("of").value(event.type());
    frames.end(out.name("data").compact(event.json()));
  }
}
