package dev.leat.server.ws;

import dev.leat.json.JsonWriter;
import dev.leat.server.runs.CutOffFrame;
import dev.leat.server.runs.EventFrames;
import dev.leat.server.runs.EventView;
import dev.leat.store.QueuedEvent;

/** A run as frames of a WebSocket, a message each, with a frame of its own for the end. */
final class SocketView implements EventView {
  /** The run has not ended, and the connection stays. */
  static final int OPEN = 0;

  /** The server goes away. */
  private static final int GOING_AWAY = 1001;

  /** Something is wrong here. */
  private static final int SERVER_ERROR = 1011;

  /** Try again: what the reader was too slow for is kept for a while. */
  private static final int TRY_AGAIN = 1013;

  private final String publicId;
  private final EventFrames frames;

  /** Called before the last frame is sent. */
  private final Runnable ended;

  /** With which code the connection closes after the last frame; written before that is sent. */
  private volatile int closeCode = OPEN;

  SocketView(String publicId, boolean trace, Runnable ended) {
    this.publicId = publicId;
    this.ended = ended;
    this.frames = new EventFrames(publicId, trace);
  }

  @Override
  public void event(QueuedEvent event, StringBuilder out) {
    EventFrames.Frame frame = frames.of(event);
    if (frame != null) {
      out.append(frame.json());
    }
  }

  @Override
  public void cutOff(CutOff why, StringBuilder out) {
    ended.run();
    out.append(CutOffFrame.of(why));
    closeCode =
        switch (why.cause()) {
          case DETACHED -> TRY_AGAIN;
          case CLOSING -> GOING_AWAY;
          case GONE -> OPEN;
          case STORE -> SERVER_ERROR;
        };
  }

  @Override
  public void end(StringBuilder out) {
    ended.run();
    out.append(endFrame(publicId));
  }

  static String endFrame(String publicId) {
    JsonWriter out = new JsonWriter().beginObject().name("type").value("end");
    return out.name("run").value(publicId).endObject().toString();
  }

  int closeCode() {
    return closeCode;
  }
}
