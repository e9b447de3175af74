package dev.leat.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers of 32 and 64 bits by the fewest digits that give them back, the same on each JVM: what
 * {@code Double.toString} gives changed in JDK 19 (JDK-4511638), and a schema has bounds that may
 * have been worked out on another one.
 */
final class ShortDecimal {
  private ShortDecimal() {}

  static BigDecimal of(double number) {
    BigDecimal told = BigDecimal.valueOf(number);
    if (isKnown(told, Math.abs(number), Double.MIN_NORMAL, 15)) {
      return told;
    }
    BigDecimal exact = new BigDecimal(number);
    int digits = 2;
    BigDecimal rounded = round(exact, digits);
    while (rounded.doubleValue() != number) {
      rounded = round(exact, ++digits);
    }
    return rounded;
  }

  static BigDecimal of(float number) {
    BigDecimal told = new BigDecimal(Float.toString(number));
    if (isKnown(told, Math.abs(number), Float.MIN_NORMAL, 6)) {
      return told;
    }
    BigDecimal exact = new BigDecimal(number);
    int digits = 2;
    BigDecimal rounded = round(exact, digits);
    while (rounded.floatValue() != number) {
      rounded = round(exact, ++digits);
    }
    return rounded;
  }

  /** So few digits are those of one number only, so no JVM has others. */
  private static boolean isKnown(BigDecimal told, double size, double minNormal, int digits) {
    return size == 0 || (size >= minNormal && told.stripTrailingZeros().precision() <= digits);
  }

  private static BigDecimal round(BigDecimal exact, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }
}
