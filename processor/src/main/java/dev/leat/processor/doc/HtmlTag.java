package dev.leat.processor.doc;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An HTML tag, comment or declaration.
 *
 * @param name in lower case; empty for a comment
 * @param end the offset after it
 */
record HtmlTag(String name, boolean opening, String attributes, int end) {
  /** A longer one is text: otherwise a text of opening angles would be read again from each. */
  private static final int MAX_LENGTH = 4_096;

  private static final Pattern ALT =
      Pattern.compile("(?i)(?<![\\w-])alt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  /** The tag at an angle of {@code text}; null if it is only an angle. */
  static @Nullable HtmlTag at(String text, int position) {
    if (text.startsWith("<!--", position)) {
      int end = text.indexOf("-->", position + 4);
      return new HtmlTag("", true, "", end < 0 ? text.length() : end + 3);
    }
    boolean opening = !text.startsWith("</", position);
    int start = position + (opening ? 1 : 2);
    int name = start;
    while (name < text.length() && isNamePart(text.charAt(name), name == start)) {
      name++;
    }
    int close = name == start ? -1 : close(text, name);
    return close < 0
        ? null
        : new HtmlTag(
            text.substring(start, name).toLowerCase(Locale.ROOT),
            opening,
            text.substring(name, close),
            close + 1);
  }

  private static boolean isNamePart(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-'));
  }

  /** The angle that closes the tag, which does not stand in quotes; -1 if there is none. */
  private static int close(String text, int from) {
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    char quote = 0;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (i == from && c != '>' && c != '/' && !Character.isWhitespace(c)) {
        return -1;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i;
      } else if (c == '<') {
        return -1;
      } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }

  /** What an image says to those who do not see it. */
  String alternative() {
    Matcher alt = ALT.matcher(attributes);
    if (!alt.find()) {
      return "";
    }
    for (int group = 1; group < 3; group++) {
      if (alt.group(group) != null) {
        return alt.group(group);
      }
    }
    return alt.group(3);
  }
}
