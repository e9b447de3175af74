package dev.leat.segment;

import org.jspecify.annotations.Nullable;

/** A number, {@code true}, {@code false} or {@code null} of JSON, read character by character. */
final class JsonWord {
  private enum Number {
    MINUS,
    ZERO,
    INTEGER,
    POINT,
    FRACTION,
    E,
    E_SIGN,
    EXPONENT
  }

  /** What the word must be if it is no number. */
  private String literal = "";

  /** How much of the literal has been read. */
  private int matched;

  /** What has been read of a number. */
  private Number number = Number.MINUS;

  /** Begins a word; false if none begins so. */
  boolean start(char c) {
    matched = 1;
    literal =
        switch (c) {
          case 't' -> "true";
          case 'f' -> "false";
          case 'n' -> "null";
          default -> "";
        };
    if (literal.isEmpty()) {
      number = c == '-' ? Number.MINUS : c == '0' ? Number.ZERO : Number.INTEGER;
    }
    return !literal.isEmpty() || c == '-' || isDigit(c);
  }

  /** Takes one more; false if it does not belong to the word. */
  boolean take(char c) {
    if (!literal.isEmpty()) {
      boolean fits = matched < literal.length() && literal.charAt(matched) == c;
      matched += fits ? 1 : 0;
      return fits;
    }
    Number next = next(c);
    number = next == null ? number : next;
    return next != null;
  }

  private @Nullable Number next(char c) {
    return switch (number) {
      case MINUS -> c == '0' ? Number.ZERO : isDigit(c) ? Number.INTEGER : null;
      case ZERO -> afterInteger(c);
      case INTEGER -> isDigit(c) ? Number.INTEGER : afterInteger(c);
      case POINT -> isDigit(c) ? Number.FRACTION : null;
      case FRACTION -> isDigit(c) ? Number.FRACTION : isE(c) ? Number.E : null;
      case E -> c == '+' || c == '-' ? Number.E_SIGN : exponent(c);
      case E_SIGN, EXPONENT -> exponent(c);
    };
  }

  private static @Nullable Number afterInteger(char c) {
    return c == '.' ? Number.POINT : isE(c) ? Number.E : null;
  }

  private static @Nullable Number exponent(char c) {
    return isDigit(c) ? Number.EXPONENT : null;
  }

  private static boolean isE(char c) {
    return c == 'e' || c == 'E';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it may end here. */
  boolean isComplete() {
    return literal.isEmpty()
        ? switch (number) {
          case ZERO, INTEGER, FRACTION, EXPONENT -> true;
          case MINUS, POINT, E, E_SIGN -> false;
        }
        : matched == literal.length();
  }
}
