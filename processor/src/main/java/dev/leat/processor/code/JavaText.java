package dev.leat.processor.code;

/**
 * Strings as Java source. Whatever they hold, the compiler reads back the same: quotes,
 * backslashes, what looks like a Unicode escape, line ends of any kind, white space that a text
 * block would strip, halves of surrogate pairs.
 */
public final class JavaText {
  private JavaText() {}

  /** A string literal. */
  public static CodeBlock literal(String text) {
    return CodeBlock.of("$S", text);
  }

  /** A character literal. */
  public static CodeBlock literal(char c) {
    return CodeBlock.of("'$L'", c == '\'' ? "\\'" : c == '"' ? "\"" : character(c));
  }

  /**
   * A text block; {@code text} ends with a newline. Text with characters that must be escaped is a
   * literal after all: a text block would strip those that are white space.
   */
  public static CodeBlock block(String text) {
    if (!isPlain(text)) {
      return literal(text);
    }
    String escaped =
        text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").replace(" \n", "\\s\n");
    return CodeBlock.of("\"\"\"\n$>$>$L\"\"\"$<$<", escaped);
  }

  private static boolean isPlain(String text) {
    int c;
    int end = PlainCharacters.runEnd(text, 0);
    for (int i = end; i < text.length(); i = PlainCharacters.runEnd(text, end)) {
      c = text.codePointAt(i);
      if (c != '\n' && !PlainCharacters.contains(c)) {
        return false;
      }
      end = i + Character.charCount(c);
    }
    return true;
  }

  /**
   * A string literal. javac 17 misreads an escaped backslash that follows an escaped surrogate: it
   * looks for the surrogate's other half there. In octal the backslash is not mistaken.
   */
  static String quoted(String text) {
    int end = PlainCharacters.runEnd(text, 0);
    StringBuilder out = new StringBuilder(text.length() + 16).append('"');
    out.append(text.substring(0, end));
    boolean afterSurrogate = false;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      out.append(afterSurrogate && c == '\\' ? "\\134" : character(c));
      int from = end + Character.charCount(c);
      end = PlainCharacters.runEnd(text, from);
      out.append(text.substring(from, end));
      afterSurrogate = from == end && c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
    return out.append('"').toString();
  }

  private static String character(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      case '\n' -> "\\n";
      default -> PlainCharacters.contains(c) ? Character.toString(c) : escape(c);
    };
  }

  /** In octal or Unicode: the compiler turns {@code \\u000a} into a line end before it parses. */
  private static String escape(int c) {
    if (c < ' ') {
      return String.format("\\%03o", c);
    }
    StringBuilder out = new StringBuilder();
    for (char unit : Character.toChars(c)) {
      out.append(String.format("\\u%04x", (int) unit));
    }
    return out.toString();
  }
}
