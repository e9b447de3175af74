package dev.leat.models.http;

import java.io.IOException;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document a line, as Ollama sends them. A bare CR ends a line, too, for JSON has none
 * inside; blank lines are no events; the last line needs no end. Belongs to one thread.
 */
public final class NdjsonReader implements EventReader {
  private final CappedLines lines;

  /** Whether the line is lent out with an event. */
  private boolean lent;

  /** Reads from {@code source}, which stays its owner's to close. */
  public NdjsonReader(BufferedSource source, SseLimits limits) {
    this.lines = new CappedLines(source, limits);
  }

  @Override
  public @Nullable SseEvent next() throws IOException {
    if (lent) {
      lent = false;
      lines.line().clear();
    }
    while (lines.next()) {
      SseEvent event = endLine(true);
      if (event != null) {
        return event;
      }
    }
    return endLine(false);
  }

  @Override
  public boolean isMidEvent() {
    return !lent && lines.line().length() > 0;
  }

  private @Nullable SseEvent endLine(boolean terminated) {
    if (lines.line().isBlank()) {
      lines.line().clear();
      return null;
    }
    lines.requireUtf8(terminated);
    lent = true;
    return new SseEvent("message", "", lines.line(), terminated);
  }
}
