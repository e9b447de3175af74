package dev.leat.processor.schema;

import java.math.BigDecimal;

/** Numbers as a person would write them. */
public final class NumberText {
  /** A number with more digits than this is told with an exponent. */
  private static final int PLAIN_DIGITS = 40;

  private NumberText() {}

  /** The number, which JSON and {@code BigDecimal} read alike. */
  public static String of(BigDecimal value) {
    boolean plain = Math.abs((long) value.scale()) + value.precision() <= PLAIN_DIGITS;
    return plain ? value.toPlainString() : value.toString();
  }
}
