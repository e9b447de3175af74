package dev.leat.models.wire;

import dev.leat.chat.ChatException;

/**
 * The arguments of one call as they pile up, with as much understanding of JSON as tells whether an
 * object has been closed. The cost of a piece depends on its length alone.
 */
public final class ArgumentsText {
  /** More is no call but a runaway. */
  public static final int LIMIT = 1 << 20;

  /** How far the text has come. */
  private enum Progress {
    /** White space at most. */
    BLANK,
    /** Inside an object. */
    OPEN,
    /** One object, and white space at most after it. */
    WHOLE,
    /** Anything else. */
    OTHER
  }

  private final StringBuilder text = new StringBuilder();
  private Progress progress = Progress.BLANK;

  /** Braces and brackets that are open; counts only while {@link Progress#OPEN}. */
  private int depth;

  private boolean quoted;

  /** Whether the last character was a backslash that takes the next one with it. */
  private boolean escaped;

  public void add(String piece) {
    if (piece.length() > LIMIT - text.length()) {
      throw tooLong();
    }
    text.append(piece);
    for (int i = 0; i < piece.length(); i++) {
      progress = step(piece.charAt(i));
    }
  }

  /** The failure of a call with more than {@link #LIMIT}. */
  public static ChatException tooLong() {
    return new ChatException(
        ChatException.Kind.TOO_LARGE,
        "A tool call has arguments of more than " + LIMIT + " characters.");
  }

  private Progress step(char c) {
    return switch (progress) {
      case BLANK -> isBlank(c) ? Progress.BLANK : open(c);
      case OPEN -> inside(c);
      case WHOLE -> isBlank(c) ? Progress.WHOLE : Progress.OTHER;
      case OTHER -> Progress.OTHER;
    };
  }

  private Progress open(char c) {
    depth = 1;
    return c == '{' ? Progress.OPEN : Progress.OTHER;
  }

  private Progress inside(char c) {
    if (quoted) {
      quoted = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      depth--;
    }
    return depth == 0 ? Progress.WHOLE : Progress.OPEN;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether there is white space at most. */
  public boolean isBlank() {
    return progress == Progress.BLANK;
  }

  /** Whether an object is open. */
  public boolean isOpen() {
    return progress == Progress.OPEN;
  }

  /** Whether the text is one closed object. */
  public boolean isWhole() {
    return progress == Progress.WHOLE;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
