package dev.leat.models.http;

import dev.leat.chat.ChatException;
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
  private static final int CHUNK = 4096;
  private static final byte[] DATA = {'d', 'a', 't', 'a'};

  private final BufferedSource source;
  private final SseLimits limits;
  private final byte[] chunk = new byte[CHUNK];

  /** The next byte of {@link #chunk} to look at, up to {@link #filled}. */
  private int position;

  private int filled;

  /** All bytes taken from the source. */
  private long total;

  /** Whether the byte before {@link #position} was a CR, so that an LF here belongs to it. */
  private boolean afterCr;

  private boolean firstLine = true;

  /** The line being read, without its end. */
  private final ByteRun line = new ByteRun();

  private final ByteRun data = new ByteRun();

  /** Whether the event being read has a data line, if only an empty one. */
  private boolean hasData;

  /** Whether {@link #data} is lent out with an event. */
  private boolean lent;

  private String type = "";
  private String lastId = "";

  /** Reads from {@code source}, which stays its owner's to close. */
  public SseReader(BufferedSource source, SseLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  @Override
  public @Nullable SseEvent next() throws IOException {
    if (lent) {
      lent = false;
      data.clear();
    }
    while (position < filled || fill()) {
      if (takeLine()) {
        SseEvent event = endLine();
        if (event != null) {
          return event;
        }
      }
    }
    return flush();
  }

  @Override
  public boolean isMidEvent() {
    return hasData || line.length() > 0;
  }

  private boolean fill() throws IOException {
    int read = source.read(chunk, 0, CHUNK);
    if (read < 0) {
      return false;
    }
    total += read;
    if (total > limits.total()) {
      throw tooLarge("stream", limits.total());
    }
    position = 0;
    filled = read;
    return true;
  }

  /** Moves bytes to {@link #line}; true once it is whole. */
  private boolean takeLine() {
    if (afterCr && chunk[position] == '\n') {
      position++;
    }
    afterCr = false;
    int end = position;
    while (end < filled && chunk[end] != '\n' && chunk[end] != '\r') {
      end++;
    }
    int count = end - position;
    if (count > limits.line() - line.length()) {
      throw tooLarge("line", limits.line());
    }
    line.add(chunk, position, count);
    if (end == filled) {
      position = end;
      return false;
    }
    afterCr = chunk[end] == '\r';
    position = end + 1;
    return true;
  }

  private @Nullable SseEvent endLine() {
    int from = skipByteOrderMark();
    if (from == line.length()) {
      line.clear();
      return dispatch(true);
    }
    if (!Utf8.isValid(line.bytes(), from, line.length())) {
      throw new ChatException(
          ChatException.Kind.PROTOCOL, "The answer has a line that is not UTF-8.");
    }
    takeField(from);
    line.clear();
    return null;
  }

  private int skipByteOrderMark() {
    byte[] b = line.bytes();
    boolean marked =
        firstLine
            && line.length() >= 3
            && b[0] == (byte) 0xEF
            && b[1] == (byte) 0xBB
            && b[2] == (byte) 0xBF;
    firstLine = false;
    return marked ? 3 : 0;
  }

  private void takeField(int from) {
    byte[] b = line.bytes();
    int end = line.length();
    int name = from;
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
      throw tooLarge("event", limits.event());
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
    if (line.length() > 0) {
      int from = skipByteOrderMark();
      if (!Utf8.isValid(line.bytes(), from, line.length())) {
        throw new ChatException(
            ChatException.Kind.TRUNCATED, "The answer broke off inside a character.");
      }
      takeField(from);
      line.clear();
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

  private static ChatException tooLarge(String what, long limit) {
    return new ChatException(
        ChatException.Kind.TOO_LARGE,
        "The answer has a " + what + " of more than " + limit + " bytes.");
  }
}
