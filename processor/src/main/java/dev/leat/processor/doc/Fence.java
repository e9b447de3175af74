package dev.leat.processor.doc;

/** The fences around code in Markdown: lines of three or more backticks or tildes. */
final class Fence {
  private static final int SHORTEST = 3;

  private Fence() {}

  /** How many fence characters begin {@code line}; 0 if they are no fence. */
  static int length(String line) {
    if (line.isEmpty() || (line.charAt(0) != '`' && line.charAt(0) != '~')) {
      return 0;
    }
    int length = 1;
    while (length < line.length() && line.charAt(length) == line.charAt(0)) {
      length++;
    }
    boolean inline = line.charAt(0) == '`' && line.indexOf('`', length) >= 0;
    return length < SHORTEST || inline ? 0 : length;
  }

  /** Whether {@code line} closes what {@code opening} opened. */
  static boolean closes(String line, String opening) {
    String bare = line.strip();
    return !bare.isEmpty()
        && bare.charAt(0) == opening.charAt(0)
        && length(bare) >= length(opening)
        && length(bare) == bare.length();
  }

  /** The offset after the code whose fence begins at {@code position}; 0 if no fence does. */
  static int end(String text, int position) {
    String opening = line(text, position);
    if (length(opening) == 0) {
      return 0;
    }
    int next = position + opening.length() + 1;
    while (next < text.length()) {
      String line = line(text, next);
      next += line.length() + 1;
      if (closes(line, opening)) {
        return Math.min(next - 1, text.length());
      }
    }
    return text.length();
  }

  private static String line(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }
}
