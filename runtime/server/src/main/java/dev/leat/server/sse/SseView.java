package dev.leat.server.sse;

import dev.leat.server.runs.CutOffFrame;
import dev.leat.server.runs.EventFrames;
import dev.leat.server.runs.EventView;
import dev.leat.store.QueuedEvent;

/** A run as server-sent events, each with its sequence as the id from which a reader goes on. */
final class SseView implements EventView {
  /** How long a reader waits before it comes back, in milliseconds. */
  private static final long RETRY = 1_000;

  private final EventFrames frames;

  SseView(EventFrames frames) {
    this.frames = frames;
  }

  @Override
  public void begin(StringBuilder out) {
    SseText.retry(out, RETRY);
  }

  @Override
  public void event(QueuedEvent event, StringBuilder out) {
    EventFrames.Frame frame = frames.of(event);
    if (frame != null) {
      SseText.event(out, frame.sequence(), frame.type(), frame.json());
    }
  }

  @Override
  public void heartbeat(StringBuilder out) {
    SseText.comment(out, "still here");
  }

  @Override
  public void cutOff(CutOff why, StringBuilder out) {
    SseText.named(out, CutOffFrame.TYPE, CutOffFrame.of(why));
  }
}
