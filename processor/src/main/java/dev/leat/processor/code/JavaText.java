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
   * A text block of printed JSON, which ends with a newline. Only its backslashes are escaped: in
   * JSON no three quotes stand together, and the printer leaves no white space at the end of a
   * line, and no character that is not plain.
   */
  public static CodeBlock block(String json) {
    return CodeBlock.of("\"\"\"\n$>$>$L\"\"\"$<$<", json.replace("\\", "\\\\"));
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
