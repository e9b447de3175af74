package dev.leat.processor.schema;

import java.util.regex.Pattern;

/** Writes out what stands between {@code \Q} and {@code \E} in a regular expression. */
final class RegexQuotes {
  private RegexQuotes() {}

  /** The expression with each quoted character escaped by itself. */
  static String unquoted(String regexp, int flags) {
    if (RegexSets.has(flags, Pattern.LITERAL)) {
      return escaped(regexp);
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < regexp.length()) {
      if (regexp.startsWith("\\Q", i)) {
        int end = regexp.indexOf("\\E", i + 2);
        int stop = end < 0 ? regexp.length() : end;
        out.append(escaped(regexp.substring(i + 2, stop)));
        i = end < 0 ? stop : end + 2;
      } else {
        int length = regexp.charAt(i) == '\\' ? 2 : 1;
        out.append(regexp, i, Math.min(i + length, regexp.length()));
        i += length;
      }
    }
    return out.toString();
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > '~' || Character.isLetterOrDigit(c);
      out.append(plain ? "" : "\\").append(c);
    }
    return out.toString();
  }
}
