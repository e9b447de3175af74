package dev.leat.processor.doc;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of one Markdown block into HTML: code spans, links, emphasis and escapes. */
final class MarkdownText {
  /** Longer runs of backticks are text. */
  private static final int MAX_TICKS = 32;

  /** A longer address or label is text: it is looked for from each bracket. */
  private static final int MAX_ADDRESS = 4_096;

  private static final int MAX_LABEL = 1_000;

  private static final Pattern JAVA_REFERENCE =
      Pattern.compile(
          "(?:[\\w.]++/)?(?:[\\w$.]++)?(?:##?[\\w$-]+)?(?:\\([\\w$., <>?\\[\\]\\\\]*\\))?");

  private static final Pattern AUTOLINK =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]*|[\\w.+-]+@[\\w.-]+)>");

  private final String text;
  private final Set<String> definitions;
  private final Braces braces;
  private final Emphasis out = new Emphasis();

  /** For each opening square bracket the offset of its closing one; else -1. */
  private final int[] brackets;

  /** For the closing bracket of a link's text the offset after the link; else 0. */
  private final int[] linkEnds;

  /** The lengths of runs of backticks that nothing closes any more. */
  private final Set<Integer> unclosed = new HashSet<>();

  private MarkdownText(String text, Set<String> definitions) {
    this.text = text;
    this.definitions = definitions;
    this.braces = Braces.of(text);
    this.brackets = brackets(text);
    this.linkEnds = new int[text.length()];
  }

  static String html(String text, Set<String> definitions) {
    MarkdownText inline = new MarkdownText(text, definitions);
    int i = 0;
    while (i < text.length()) {
      i = inline.step(i);
    }
    return inline.out.toString();
  }

  /** A label, as definitions are looked up by it. */
  static String label(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** Text that no later reader takes for a tag or reference. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("{", "&lbrace;")
        .replace("}", "&rbrace;");
  }

  private static int[] brackets(String text) {
    int[] closing = new int[text.length()];
    Arrays.fill(closing, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open[depth++] = i;
      } else if (c == ']' && depth > 0) {
        closing[open[--depth]] = i;
      }
    }
    return closing;
  }

  private int step(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\\' -> escaped(i);
      case '`' -> code(i);
      case '{' -> tag(i);
      case '<' -> angle(i);
      case '!' -> text.startsWith("![", i) ? link(i + 1, c) : plain(i);
      case '[' -> link(i, c);
      case ']' -> linkEnds[i] > 0 ? linkEnds[i] : plain(i);
      case '*', '_' -> out.run(text, i);
      default -> plain(i);
    };
  }

  private int plain(int i) {
    out.append(text.charAt(i));
    return i + 1;
  }

  private int escaped(int i) {
    boolean escape = i + 1 < text.length() && isPunctuation(text.charAt(i + 1));
    if (!escape) {
      return plain(i);
    }
    out.append(escape(text.substring(i + 1, i + 2)));
    return i + 2;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }

  private int code(int i) {
    int start = ticksEnd(i);
    int length = start - i;
    int close = unclosed.contains(length) || length > MAX_TICKS ? -1 : closingTicks(start, length);
    if (close < 0) {
      unclosed.add(length);
      out.append(text.substring(i, start));
      return start;
    }
    out.append(escape(text.substring(start, close)));
    return close + length;
  }

  private int closingTicks(int from, int length) {
    int i = text.indexOf('`', from);
    while (i >= 0) {
      int end = ticksEnd(i);
      if (end - i == length) {
        return i;
      }
      i = text.indexOf('`', end);
    }
    return -1;
  }

  private int ticksEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** An inline tag stays what it is. */
  private int tag(int i) {
    int close = InlineTag.isAt(text, i) ? braces.closing(i) : -1;
    if (close < 0) {
      return plain(i);
    }
    out.append(text.substring(i, close + 1));
    return close + 1;
  }

  private int angle(int i) {
    Matcher link = AUTOLINK.matcher(text).region(i, text.length());
    if (link.lookingAt()) {
      out.append(escape(link.group(1)));
      return link.end();
    }
    HtmlTag tag = HtmlTag.at(text, i);
    if (tag == null) {
      return plain(i);
    }
    out.append(text.substring(i, tag.end()));
    return tag.end();
  }

  /** A link is its text; one to an element of the program without text, its name. */
  private int link(int i, char mark) {
    int close = brackets[i];
    int end = close < 0 ? -1 : targetEnd(close + 1);
    if (end > 0) {
      linkEnds[close] = end;
      return i + 1;
    }
    String label = close < 0 ? "" : text.substring(i + 1, close);
    if (mark == '[' && isReference(label)) {
      out.append(escape(Reference.readable(label.replace("\\", ""))));
      return close + 1;
    }
    if (close >= 0 && definitions.contains(label(label))) {
      linkEnds[close] = close + 1;
      return i + 1;
    }
    return plain(mark == '!' ? i - 1 : i);
  }

  /** The offset after {@code (address)} or {@code [label]}; -1 if neither is there. */
  private int targetEnd(int from) {
    if (from >= text.length()) {
      return -1;
    }
    if (text.charAt(from) == '(') {
      int close = addressEnd(from);
      return close < 0 ? -1 : close + 1;
    }
    int close = text.charAt(from) == '[' ? brackets[from] : -1;
    if (close < 0) {
      return -1;
    }
    String label = text.substring(from + 1, close);
    boolean known = label.isEmpty() || isReference(label) || definitions.contains(label(label));
    return known ? close + 1 : -1;
  }

  private int addressEnd(int from) {
    int depth = 0;
    int limit = Math.min(text.length(), from + MAX_ADDRESS);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isReference(String label) {
    String name = label.strip();
    return !name.isEmpty()
        && name.length() < MAX_LABEL
        && (Character.isJavaIdentifierStart(name.charAt(0)) || name.charAt(0) == '#')
        && JAVA_REFERENCE.matcher(name).matches();
  }
}
