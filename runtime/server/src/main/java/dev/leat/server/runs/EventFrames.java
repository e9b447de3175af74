package dev.leat.server.runs;

import dev.leat.chat.ToolCall;
import dev.leat.chat.Usage;
import dev.leat.json.JsonWriter;
import dev.leat.store.Approval;
import dev.leat.store.Decision;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import java.time.Instant;
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

  /** What is being written. */
  private QueuedEvent queued = new QueuedEvent(0, 0, Instant.EPOCH, new RunEvent.Text(""));

  private String type = "";
  private @Nullable Frame frame;

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
    queued = event;
    frame = null;
    event.event().accept(this);
    return frame;
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

  private JsonWriter begin(String eventType) {
    type = eventType;
    JsonWriter out = new JsonWriter().beginObject();
    out.name("type").value(type);
    out.name("seq").value(queued.sequence());
    out.name("time").value(queued.time().toString());
    return out;
  }

  private void end(JsonWriter out) {
    frame = new Frame(queued.sequence(), type, out.endObject().toString());
  }

  @Override
  public void visit(RunEvent.Started event) {
    JsonWriter out = begin("run_started").name("run").value(publicId);
    if (event.conversation() != null) {
      out.name("conversation").value(ConversationBook.known(event.conversation()));
    }
    end(out);
  }

  @Override
  public void visit(RunEvent.Text event) {
    end(begin("text").name("text").value(event.text()));
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    JsonWriter out = begin("run_suspended").name("expires").value(event.expires().toString());
    approvals(out, event.approvals());
    end(out);
  }

  @Override
  public void visit(RunEvent.Resumed event) {
    JsonWriter out = begin("run_resumed").name("decisions").beginArray();
    for (Decision decision : event.decisions()) {
      out.beginObject();
      out.name("call").value(decision.callId());
      out.name("allowed").value(decision.allowed());
      out.name("reason").value(decision.reason());
      out.endObject();
    }
    end(out.endArray());
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    if (trace) {
      end(begin("turn_started").name("turn").value(event.turn()));
    }
  }

  @Override
  public void visit(RunEvent.Reasoning event) {
    if (trace) {
      end(begin("reasoning").name("text").value(event.text()));
    }
  }

  @Override
  public void visit(RunEvent.CallStarted event) {
    if (trace) {
      JsonWriter out = begin("call_started").name("call").value(event.callId());
      end(out.name("tool").value(event.tool()));
    }
  }

  @Override
  public void visit(RunEvent.CallArguments event) {
    if (trace) {
      JsonWriter out = begin("call_arguments").name("call").value(event.callId());
      end(out.name("json").value(event.json()));
    }
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    if (trace) {
      ToolCall call = event.call();
      JsonWriter out = begin("call_ready").name("call").value(call.id());
      out.name("tool").value(call.name());
      detail(out, "arguments", call.arguments());
      end(out);
    }
  }

  @Override
  public void visit(RunEvent.CallMalformed event) {
    if (trace) {
      JsonWriter out = begin("call_malformed").name("call").value(event.callId());
      out.name("reason").value(event.reason());
      out.name("truncated").value(event.truncated());
      detail(out, "raw", event.raw());
      end(out);
    }
  }

  @Override
  public void visit(RunEvent.CallChanged event) {
    if (trace) {
      JsonWriter out = begin("call_changed").name("call").value(event.callId());
      out.name("reason").value(event.reason());
      detail(out, "arguments", event.arguments());
      end(out);
    }
  }

  @Override
  public void visit(RunEvent.ToolStarted event) {
    if (trace) {
      end(begin("tool_started").name("call").value(event.callId()));
    }
  }

  @Override
  public void visit(RunEvent.ToolProgress event) {
    if (trace) {
      JsonWriter out = begin("tool_progress").name("call").value(event.callId());
      end(out.name("message").value(event.message()));
    }
  }

  @Override
  public void visit(RunEvent.ToolRetried event) {
    if (trace) {
      JsonWriter out = begin("tool_retried").name("call").value(event.callId());
      out.name("attempt").value(event.attempt());
      out.name("error").value(event.error());
      end(out.name("delay_millis").value(event.delayMillis()));
    }
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    if (trace) {
      JsonWriter out = begin("tool_finished").name("call").value(event.callId());
      out.name("tool").value(event.tool());
      out.name("outcome").value(name(event.outcome()));
      out.name("millis").value(event.millis());
      detail(out, "text", event.text());
      end(out);
    }
  }

  @Override
  public void visit(RunEvent.TurnFinished event) {
    if (trace) {
      JsonWriter out = begin("turn_finished").name("turn").value(event.turn());
      out.name("reason").value(name(event.reason()));
      usage(out, event.usage());
      end(out);
    }
  }

  @Override
  public void visit(RunEvent.PlanMade event) {
    if (trace) {
      JsonWriter out = begin("plan_made").name("steps").beginArray();
      event.steps().forEach(out::value);
      end(out.endArray());
    }
  }

  @Override
  public void visit(RunEvent.StepStarted event) {
    if (trace) {
      end(begin("step_started").name("step").value(event.step()).name("text").value(event.text()));
    }
  }

  @Override
  public void visit(RunEvent.StepFinished event) {
    if (trace) {
      JsonWriter out = begin("step_finished").name("step").value(event.step());
      detail(out, "result", event.result());
      end(out);
    }
  }

  /** What the run of an agent that serves as a tool brings, whole, in the call's frame. */
  @Override
  public void visit(RunEvent.Nested event) {
    if (!trace) {
      return;
    }
    QueuedEvent inner =
        new QueuedEvent(queued.sequence(), queued.epoch(), queued.time(), event.event());
    Frame told = new EventFrames(event.runId(), true).of(inner);
    if (told != null) {
      JsonWriter out = begin("nested").name("call").value(event.callId());
      end(out.name("run").value(event.runId()).name("frame").compact(told.json()));
    }
  }

  @Override
  public void visit(RunEvent.Completed event) {
    terminal(begin("run_completed"), event);
  }

  @Override
  public void visit(RunEvent.Failed event) {
    JsonWriter out = begin("run_failed").name("code").value(event.code());
    // A provider's words may tell of the inside: addresses, models, parts of prompts.
    out.name("message").value(trace ? event.message() : "The run failed.");
    terminal(out, event);
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    terminal(begin("run_cancelled"), event);
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    JsonWriter out = begin("run_limit_reached").name("limit").value(name(event.limit()));
    out.name("message").value(event.message());
    terminal(out, event);
  }

  /** The text is not told again: whoever reads this has read it. */
  private void terminal(JsonWriter out, RunEvent.Terminal event) {
    if (trace) {
      usage(out, event.usage());
    }
    end(out);
  }

  @Override
  public void visit(RunEvent.Unknown event) {
    if (trace) {
      JsonWriter out = begin("unknown").name("of").value(event.type());
      end(out.name("data").compact(event.json()));
    }
  }

  /** What readers look at rather than depend on is cut: a frame is held until it is sent. */
  private static void detail(JsonWriter out, String member, String text) {
    if (text.length() <= MAX_DETAIL) {
      out.name(member).value(text);
      return;
    }
    out.name(member).value(text.substring(0, MAX_DETAIL));
    out.name("length").value(text.length());
  }
}
