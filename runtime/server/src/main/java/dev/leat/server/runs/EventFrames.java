package dev.leat.server.runs;

import dev.leat.chat.Usage;
import dev.leat.json.JsonWriter;
import dev.leat.store.Approval;
import dev.leat.store.Decision;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form in which readers get a run's events: {@code {"type","seq","time",…}}, the types
 * named as in the stored form. A reader without the grant to see traces gets the user's text, what
 * it is asked to allow, and how the run ends. Used by one thread at a time.
 */
public final class EventFrames implements RunEventVisitor {
  /** The most characters of a call's arguments or a tool's result that a frame holds. */
  public static final int MAX_DETAIL = 1 << 16;

  private final String publicId;
  private final boolean trace;
  private final FrameWriter frames = new FrameWriter();
  private final TraceFrames traces = new TraceFrames(frames);

  /**
   * A frame.
   *
   * @param sequence the event's
   */
  public record Frame(long sequence, String type, String json) {}

  /**
   * Frames of one run.
   *
   * @param publicId the id by which the reader knows the run
   * @param trace whether the reader sees traces
   */
  public EventFrames(String publicId, boolean trace) {
    this.publicId = publicId;
    this.trace = trace;
  }

  /** The event's frame; null if the reader does not get it. */
  public @Nullable Frame of(QueuedEvent event) {
    frames.open(event);
    event.event().accept(this);
    if (trace) {
      event.event().accept(traces);
    }
    return frames.written();
  }

  /** A constant as clients see it. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Writes the members of an approval. */
  public static void approvals(JsonWriter out, List<Approval> approvals) {
    out.name("approvals").beginArray();
    for (Approval approval : approvals) {
      out.beginObject();
      out.name("call").value(approval.callId());
      out.name("tool").value(approval.tool());
      out.name("arguments").value(approval.arguments());
      out.name("hash").value(approval.argumentsHash());
      out.name("reason").value(approval.reason());
      out.endObject();
    }
    out.endArray();
  }

  /** Writes the member {@code usage}. */
  public static void usage(JsonWriter out, Usage usage) {
    out.name("usage").beginObject();
    out.name("input").value(usage.inputTokens());
    out.name("output").value(usage.outputTokens());
    out.name("cached_input").value(usage.cachedInputTokens());
    out.name("reasoning").value(usage.reasoningTokens());
    out.endObject();
  }

  @Override
  public void visit(RunEvent.Started event) {
    JsonWriter out = frames.begin("run_started").name("run").value(publicId);
    if (event.conversation() != null) {
      out.name("conversation").value(ConversationBook.known(event.conversation()));
    }
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.Text event) {
    frames.end(frames.begin("text").name("text").value(event.text()));
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    JsonWriter out =
        frames.begin("run_suspended").name("expires").value(event.expires().toString());
    approvals(out, event.approvals());
    frames.end(out);
  }

  @Override
  public void visit(RunEvent.Resumed event) {
    JsonWriter out = frames.begin("run_resumed").name("decisions").beginArray();
    for (Decision decision : event.decisions()) {
      out.beginObject();
      out.name("call").value(decision.callId());
      out.name("allowed").value(decision.allowed());
      out.name("reason").value(decision.reason());
      out.endObject();
    }
    frames.end(out.endArray());
  }

  @Override
  public void visit(RunEvent.Completed event) {
    terminal(frames.begin("run_completed"), event);
  }

  @Override
  public void visit(RunEvent.Failed event) {
    JsonWriter out = frames.begin("run_failed").name("code").value(event.code());
    // A provider's words may tell of the inside: addresses, models, parts of prompts.
    out.name("message").value(trace ? event.message() : "The run failed.");
    terminal(out, event);
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    terminal(frames.begin("run_cancelled"), event);
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    JsonWriter out = frames.begin("run_limit_reached").name("limit").value(name(event.limit()));
    out.name("message").value(event.message());
    terminal(out, event);
  }

  /** The text is not told again: whoever reads this has read it. */
  private void terminal(JsonWriter out, RunEvent.Terminal event) {
    if (trace) {
      usage(out, event.usage());
    }
    frames.end(out);
  }
}
