package dev.leat.models.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads server-sent events by the <a
 * href="https://html.spec.whatwg.org/multipage/server-sent-events.html">WHATWG grammar</a>, and
 * bears what servers do beside it: white space before a field name, errors in a field {@code
 * error}, and a last event without the blank line, which is delivered and marked. Belongs to one
 * thread.
 */
public final class SseReader implements EventReader {
  private static final byte[] DATA = {'d', 'a', 't', 'a'};

  private final CappedLines lines;
  private final SseLimits limits;
  private final ByteRun data = new ByteRun();

  /** Whether the event being read has a data line, if only an empty one. */
  private boolean hasData;

  /** Whether {@link #data} is lent out with an event. */
  private boolean lent;

  private String type = "";
  private String lastId = "";

  /** Reads from {@code source}, which stays its owner's to close. */
  public SseReader(BufferedSource source, SseLimits limits) {
    this.lines = new CappedLines(source, limits);
    this.limits = limits;
  }

  @Override
  public @Nullable SseEvent next() throws IOException {
    if (lent) {
      lent = false;
      data.clear();
    }
    while (lines.next()) {
      SseEvent event = endLine();
      if (event != null) {
        return event;
      }
    }
    return flush();
  }

  @Override
  public boolean isMidEvent() {
    return hasData || lines.line().length() > 0;
  }

  private @Nullable SseEvent endLine() {
    if (lines.line().length() == 0) {
      return dispatch(true);
    }
    lines.requireUtf8(true);
    takeLine(lines.line());
    return null;
  }

  private void takeLine(ByteRun line) {
    takeField(line.bytes(), line.length());
    line.clear();
  }

  private void takeField(byte[] b, int end) {
    int name = 0;
    while (name < end && (b[name] == ' ' || b[name] == '\t')) {
      name++;
    }
    int colon = name;
    while (colon < end && b[colon] != ':') {
      colon++;
    }
    int value = Math.min(colon + 1, end);
    if (value < end && b[value] == ' ') {
      value++;
    }
    if (colon == name) {
      return; // a comment
    }
    if (Arrays.equals(b, name, colon, DATA, 0, DATA.length)) {
      addData(b, value, end);
      return;
    }
    switch (new String(b, name, colon - name, StandardCharsets.UTF_8)) {
      case "event" -> type = new String(b, value, end - value, StandardCharsets.UTF_8);
      case "id" -> takeId(new String(b, value, end - value, StandardCharsets.UTF_8));
      case "error" -> {
        // Old llama-server reports failures in a field of this name, which the grammar drops.
        type = "error";
        addData(b, value, end);
      }
      default -> {} // `retry` is for clients that reconnect, which a POST cannot
    }
  }

  private void addData(byte[] from, int start, int end) {
    if (end - start + 1 > limits.event() - data.length()) {
      throw CappedLines.tooLarge("event", limits.event());
    }
    if (hasData) {
      data.add((byte) '\n');
    }
    hasData = true;
    data.add(from, start, end - start);
  }

  private void takeId(String id) {
    if (id.indexOf('\0') < 0) {
      lastId = id;
    }
  }

  private @Nullable SseEvent flush() {
    if (lines.line().length() > 0) {
      lines.requireUtf8(false);
      takeLine(lines.line());
    }
    return dispatch(false);
  }

  private @Nullable SseEvent dispatch(boolean terminated) {
    String named = type.isEmpty() ? "message" : type;
    type = "";
    if (!hasData) {
      return null;
    }
    hasData = false;
    lent = true;
    return new SseEvent(named, lastId, data, terminated);
  }
}
