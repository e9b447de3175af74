package dev.leat.processor.code;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers of 32 and 64 bits as decimals, the same on each JVM: what {@code Double.toString} gives
 * changed in JDK 19 (JDK-4511638), which would make other schemas of one source. The runtime judges
 * numbers by the same decimals.
 */
public final class Decimals {
  private Decimals() {}

  /** As {@code toString} of the {@code Double} or {@code Float} since JDK 19. */
  public static String text(Number number) {
    String told = number.toString();
    if (!Double.isFinite(number.doubleValue())) {
      return told;
    }
    BigDecimal decimal = of(number);
    return decimal.compareTo(new BigDecimal(told)) == 0 ? told : text(decimal);
  }

  private static String text(BigDecimal decimal) {
    BigDecimal shortest = decimal.stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= -3 && exponent < 7) {
      return shortest.scale() > 0 ? shortest.toPlainString() : shortest.toPlainString() + ".0";
    }
    BigDecimal mantissa = shortest.movePointLeft(exponent);
    return mantissa.setScale(Math.max(1, mantissa.scale())).toPlainString() + "E" + exponent;
  }

  /** The finite {@code Double} or {@code Float} with the fewest digits that give it back. */
  public static BigDecimal of(Number number) {
    boolean single = number instanceof Float;
    BigDecimal told = new BigDecimal(number.toString());
    double size = Math.abs(number.doubleValue());
    boolean isNormal = size >= (single ? Float.MIN_NORMAL : Double.MIN_NORMAL);
    // So few digits are those of one number only, so no JVM has others.
    if (size == 0 || (isNormal && told.stripTrailingZeros().precision() <= (single ? 6 : 15))) {
      return told;
    }
    BigDecimal exact = new BigDecimal(number.doubleValue());
    int digits = 2;
    BigDecimal rounded = round(exact, digits);
    while (!isOf(number, rounded)) {
      rounded = round(exact, ++digits);
    }
    return rounded;
  }

  private static BigDecimal round(BigDecimal exact, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static boolean isOf(Number number, BigDecimal decimal) {
    return number instanceof Float single
        ? decimal.floatValue() == single
        : decimal.doubleValue() == number.doubleValue();
  }
}
