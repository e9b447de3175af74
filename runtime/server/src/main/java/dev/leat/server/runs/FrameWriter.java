package dev.leat.server.runs;

import dev.leat.json.JsonWriter;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the frame of one event after the other. Used by one thread at a time. */
final class FrameWriter {
  /** What is being written. */
  private QueuedEvent queued = new QueuedEvent(0, 0, Instant.EPOCH, new RunEvent.Text(""));

  private String type = "";
  private EventFrames.@Nullable Frame frame;

  /** Goes on to the next event. */
  void open(QueuedEvent event) {
    queued = event;
    frame = null;
  }

  /** The event's frame; null if nobody has written one. */
  EventFrames.@Nullable Frame written() {
    return frame;
  }

  /** Another event in this one's place. */
  QueuedEvent with(RunEvent event) {
    return new QueuedEvent(queued.sequence(), queued.epoch(), queued.time(), event);
  }

  JsonWriter begin(String eventType) {
    type = eventType;
    JsonWriter out = new JsonWriter().beginObject();
    out.name("type").value(type);
    out.name("seq").value(queued.sequence());
    out.name("time").value(queued.time().toString());
    return out;
  }

  void end(JsonWriter out) {
    frame = new EventFrames.Frame(queued.sequence(), type, out.endObject().toString());
  }

  /** What readers look at rather than depend on is cut: a frame is held until it is sent. */
  static void detail(JsonWriter out, String member, String text) {
    if (text.length() <= EventFrames.MAX_DETAIL) {
      out.name(member).value(text);
      return;
    }
    out.name(member).value(text.substring(0, EventFrames.MAX_DETAIL));
    out.name("length").value(text.length());
  }
}
