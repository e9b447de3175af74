package dev.leat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.leat.processor.schema.PlainCharacters;

/**
 * Strings as Java source. Whatever they hold, the compiler reads back the same: quotes,
 * backslashes, what looks like a Unicode escape, line ends of any kind, white space that a text
 * block would strip, halves of surrogate pairs.
 */
final class JavaText {
  private JavaText() {}

  /**
   * A string literal. javac 17 misreads an escaped backslash that follows an escaped surrogate: it
   * looks for the surrogate's other half there. In octal the backslash is not mistaken.
   */
  static CodeBlock literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    boolean afterSurrogate = false;
    for (int c : text.codePoints().toArray()) {
      out.append(afterSurrogate && c == '\\' ? "\\134" : character(c));
      afterSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
    return CodeBlock.of("$L", out.append('"'));
  }

  /** A character literal. */
  static CodeBlock literal(char c) {
    return CodeBlock.of("'$L'", c == '\'' ? "\\'" : c == '"' ? "\"" : character(c));
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
