package dev.leat.segment;

import org.jspecify.annotations.Nullable;

/** A number, {@code true}, {@code false} or {@code null} of JSON, read character by character. */
final class JsonWord {
  /** How much of a number there is. */
  private enum Digits {
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
  private Digits digits = Digits.MINUS;

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
      digits = c == '-' ? Digits.MINUS : c == '0' ? Digits.ZERO : Digits.INTEGER;
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
    Digits next = next(c);
    digits = next == null ? digits : next;
    return next != null;
  }

  private @Nullable Digits next(char c) {
    return switch (digits) {
      case MINUS -> c == '0' ? Digits.ZERO : isDigit(c) ? Digits.INTEGER : null;
      case ZERO -> afterInteger(c);
      case INTEGER -> isDigit(c) ? Digits.INTEGER : afterInteger(c);
      case POINT -> isDigit(c) ? Digits.FRACTION : null;
      case FRACTION -> isDigit(c) ? Digits.FRACTION : isE(c) ? Digits.E : null;
      case E -> c == '+' || c == '-' ? Digits.E_SIGN : exponent(c);
      case E_SIGN, EXPONENT -> exponent(c);
    };
  }

  private static @Nullable Digits afterInteger(char c) {
    return c == '.' ? Digits.POINT : isE(c) ? Digits.E : null;
  }

  private static @Nullable Digits exponent(char c) {
    return isDigit(c) ? Digits.EXPONENT : null;
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
        ? switch (digits) {
          case ZERO, INTEGER, FRACTION, EXPONENT -> true;
          case MINUS, POINT, E, E_SIGN -> false;
        }
        : matched == literal.length();
  }
}
