package dev.leat.server.runs;

import dev.leat.json.JsonWriter;
import dev.leat.server.runs.EventView.CutOff;

/** The frame that tells a reader that it gets no more although the run has not ended. */
public final class CutOffFrame {
  /** Its type. */
  public static final String TYPE = "cut_off";

  private CutOffFrame() {}

  /** {@code {"type":"cut_off","code","after","message"}}. */
  public static String of(CutOff why) {
    JsonWriter out = new JsonWriter().beginObject().name("type").value(TYPE);
    out.name("code").value(EventFrames.name(why.cause()));
    out.name("after").value(why.after());
    out.name("message").value(message(why));
    return out.endObject().toString();
  }

  /** The same for people. */
  public static String message(CutOff why) {
    return switch (why.cause()) {
      case DETACHED -> "You read too slowly; read on from event " + why.after() + ".";
      case GONE -> "The events after " + why.after() + " are kept no more.";
      case CLOSING -> "The server closes; read on elsewhere from event " + why.after() + ".";
      case STORE -> "The run cannot be read now; try again from event " + why.after() + ".";
    };
  }
}
