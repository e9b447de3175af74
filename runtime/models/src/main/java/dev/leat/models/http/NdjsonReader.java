package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.io.IOException;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document a line, as Ollama sends them. Lines end LF, CRLF or CR, for JSON has no
 * bare one of either inside; blank lines are no events; the last line needs no end. Belongs to one
 * thread.
 */
public final class NdjsonReader implements EventReader {
  private static final int CHUNK = 4096;

  private final BufferedSource source;
  private final SseLimits limits;
  private final byte[] chunk = new byte[CHUNK];

  /** The next byte of {@link #chunk} to look at, up to {@link #filled}. */
  private int position;

  private int filled;

  /** All bytes taken from the source. */
  private long total;

  /** The line being read, without its end, or the one that is lent out. */
  private final ByteRun line = new ByteRun();

  /** Whether {@link #line} is lent out with an event. */
  private boolean lent;

  private boolean firstLine = true;

  /** Reads from {@code source}, which stays its owner's to close. */
  public NdjsonReader(BufferedSource source, SseLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  @Override
  public @Nullable SseEvent next() throws IOException {
    if (lent) {
      lent = false;
      line.clear();
    }
    while (position < filled || fill()) {
      if (takeLine()) {
        SseEvent event = endLine(true);
        if (event != null) {
          return event;
        }
      }
    }
    return endLine(false);
  }

  @Override
  public boolean isMidEvent() {
    return !lent && line.length() > 0;
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
    int end = position;
    while (end < filled && chunk[end] != '\n' && chunk[end] != '\r') {
      end++;
    }
    int count = end - position;
    if (count > limits.line() - line.length()) {
      throw tooLarge("line", limits.line());
    }
    line.add(chunk, position, count);
    position = Math.min(end + 1, filled);
    return end < filled;
  }

  private @Nullable SseEvent endLine(boolean terminated) {
    if (firstLine) {
      line.dropByteOrderMark();
    }
    firstLine &= line.length() == 0;
    if (line.isBlank()) {
      line.clear();
      return null;
    }
    if (!Utf8.isValid(line.bytes(), 0, line.length())) {
      throw terminated
          ? new ChatException(
              ChatException.Kind.PROTOCOL, "The answer has a line that is not UTF-8.")
          : new ChatException(
              ChatException.Kind.TRUNCATED, "The answer broke off inside a character.");
    }
    lent = true;
    return new SseEvent("message", "", line, terminated);
  }

  private static ChatException tooLarge(String what, long limit) {
    return new ChatException(
        ChatException.Kind.TOO_LARGE,
        "The answer has a " + what + " of more than " + limit + " bytes.");
  }
}
