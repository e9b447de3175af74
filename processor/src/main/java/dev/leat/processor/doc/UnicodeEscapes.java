package dev.leat.processor.doc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.util.Elements;

/**
 * Unicode escapes in comments. They belong to the source file: javac has read them before it sees a
 * comment, while Eclipse's compiler hands the comment on as it was written. So only Eclipse's are
 * read here; what looks like one under javac is text.
 */
final class UnicodeEscapes {
  /**
   * A pair of backslashes, neither of which begins an escape; an escape; one that is cut off,
   * because it closed the comment. From the left, that is the Java language specification, 3.3.
   */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\{2}|\\\\u+(?<unit>[0-9a-fA-F]{4})|\\\\u+[0-9a-fA-F]{0,3}\\z");

  /** What a line of a comment begins with that is not of its text. */
  private static final Pattern LINE_START = Pattern.compile("[ \\t\\f]*\\*+");

  private UnicodeEscapes() {}

  /** Whether comments come as they were written. */
  static boolean areLeft(Elements elements) {
    return elements.getClass().getName().startsWith("org.eclipse.jdt.");
  }

  /** The comment as javac would have handed it on. */
  static String read(String comment) {
    StringBuilder out = new StringBuilder();
    Matcher escape = ESCAPE.matcher(comment);
    int from = 0;
    while (escape.find(from)) {
      out.append(comment, from, escape.start());
      from = escape.end();
      String unit = escape.group("unit");
      if (unit != null) {
        char c = (char) Integer.parseInt(unit, 16);
        boolean endsLine = c == '\n' || c == '\r';
        out.append(endsLine ? '\n' : c);
        from = endsLine ? lineStart(comment, from) : from;
      } else if (escape.group().equals("\\\\")) {
        out.append(escape.group());
      } else {
        removeStars(out);
      }
    }
    return out.append(comment, from, comment.length()).toString();
  }

  private static int lineStart(String comment, int from) {
    Matcher start = LINE_START.matcher(comment).region(from, comment.length());
    return start.lookingAt() ? start.end() : from;
  }

  /** Those before the slash that closes a comment are not of its text. */
  private static void removeStars(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == '*') {
      text.setLength(text.length() - 1);
    }
  }
}
