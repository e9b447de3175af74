package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.io.IOException;
import okio.BufferedSource;

/**
 * The lines of a stream, which end LF, CRLF or CR, held to the caps before they are kept. A byte
 * order mark at the start is no part of the first. Belongs to one thread.
 */
final class CappedLines {
  private static final int CHUNK = 4096;

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

  /** Whether no line was whole yet. */
  private boolean first = true;

  private final ByteRun line = new ByteRun();

  CappedLines(BufferedSource source, SseLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** What was read of the line, without its end. Whoever has taken it clears it. */
  ByteRun line() {
    return line;
  }

  /** Reads on; true once the line is whole, false once the stream is over, in it or behind it. */
  boolean next() throws IOException {
    boolean whole = false;
    while (!whole && (position < filled || fill())) {
      whole = takeLine();
    }
    if (first) {
      line.dropByteOrderMark();
      first = false;
    }
    return whole;
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

  /**
   * Checks that the line is UTF-8.
   *
   * @param whole whether it had its end: one that is cut may be cut inside a character
   */
  void requireUtf8(boolean whole) {
    if (!Utf8.isValid(line.bytes(), 0, line.length())) {
      throw whole
          ? new ChatException(
              ChatException.Kind.PROTOCOL, "The answer has a line that is not UTF-8.")
          : new ChatException(
              ChatException.Kind.TRUNCATED, "The answer broke off inside a character.");
    }
  }

  static ChatException tooLarge(String what, long limit) {
    return new ChatException(
        ChatException.Kind.TOO_LARGE,
        "The answer has a " + what + " of more than " + limit + " bytes.");
  }
}
