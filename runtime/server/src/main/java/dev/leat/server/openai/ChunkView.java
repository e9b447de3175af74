package dev.leat.server.openai;

import dev.leat.server.http.Problem;
import dev.leat.server.runs.EventView;
import dev.leat.server.sse.SseText;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A run as chunks of a completion. Tools run here, so their calls are never told as calls, which
 * the client would try to make; who sees traces gets them as reasoning.
 */
final class ChunkView implements EventView, RunEventVisitor {
  private final Chunks chunks;
  private final boolean trace;
  private final boolean usageAsked;

  /** What is being written to; set before each event. */
  private StringBuilder out = new StringBuilder();

  private boolean begun;
  private @Nullable Problem failure;

  ChunkView(Chunks chunks, boolean trace, boolean usageAsked) {
    this.chunks = chunks;
    this.trace = trace;
    this.usageAsked = usageAsked;
  }

  @Override
  public void event(QueuedEvent queued, StringBuilder to) {
    out = to;
    queued.event().accept(this);
  }

  @Override
  public void heartbeat(StringBuilder to) {
    SseText.comment(to, "still here");
  }

  @Override
  public void visit(RunEvent.Text event) {
    delta("content", event.text());
  }

  @Override
  public void visit(RunEvent.Reasoning event) {
    thought(event.text());
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    thought("\n" + event.call().name() + " " + event.call().arguments() + "\n");
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    thought("\n" + event.tool() + ": " + event.text() + "\n");
  }

  private void thought(String text) {
    if (trace) {
      delta("reasoning_content", text);
    }
  }

  private void delta(String member, String text) {
    if (!begun) {
      begun = true;
      SseText.data(out, chunks.delta("role", "assistant"));
    }
    SseText.data(out, chunks.delta(member, text));
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    fail(Endings.suspended());
  }

  @Override
  public void visit(RunEvent.Completed event) {
    end(event);
  }

  @Override
  public void visit(RunEvent.Failed event) {
    end(event);
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    end(event);
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    end(event);
  }

  private void end(RunEvent.Terminal ending) {
    String reason = Endings.reason(ending).orElse(null);
    if (reason == null) {
      fail(Endings.problem(ending, trace));
      return;
    }
    if (!begun) {
      delta("content", "");
    }
    SseText.data(out, chunks.finish(reason));
    if (usageAsked) {
      SseText.data(out, chunks.usage(ending.usage()));
    }
    SseText.data(out, "[DONE]");
  }

  @Override
  public void cutOff(CutOff why, StringBuilder to) {
    out = to;
    fail(Problem.of(503, "cut_off", "The answer could not be sent to its end."));
  }

  /** With a status if nothing was sent yet, else as an error within the stream. */
  private void fail(Problem why) {
    failure = why;
    if (begun) {
      SseText.data(out, why.toJson());
    }
  }

  @Override
  public @Nullable Throwable failure() {
    return failure;
  }
}
