package dev.leat.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What constraints demand of a number. Those of any size must be from -1e300 to 1e300 whatever else
 * is demanded: beyond that, JSON parsers on the way would not agree, so no schema allows them.
 * Immutable.
 */
public final class NumberRule {
  /** Demands nothing; to add to. */
  public static final NumberRule ANY = new NumberRule(null, true, null, true, -1);

  /** What is demanded of all numbers of any size. */
  private static final NumberRule BIG = ANY.atLeast("-1e300").atMost("1e300");

  /** The decimal text of a number of 64 bits is all that anybody sees of it. */
  private final @Nullable BigDecimal min;

  private final boolean minIncluded;
  private final @Nullable BigDecimal max;
  private final boolean maxIncluded;

  /** The most digits after the point; negative: any number. */
  private final int fraction;

  private NumberRule(
      @Nullable BigDecimal min,
      boolean minIncluded,
      @Nullable BigDecimal max,
      boolean maxIncluded,
      int fraction) {
    this.min = min;
    this.minIncluded = minIncluded;
    this.max = max;
    this.maxIncluded = maxIncluded;
    this.fraction = fraction;
  }

  /** Demands this number or a greater one too. */
  public NumberRule atLeast(String number) {
    return new NumberRule(new BigDecimal(number), true, max, maxIncluded, fraction);
  }

  /** Demands a greater number too. */
  public NumberRule moreThan(String number) {
    return new NumberRule(new BigDecimal(number), false, max, maxIncluded, fraction);
  }

  /** Demands this number or a smaller one too. */
  public NumberRule atMost(String number) {
    return new NumberRule(min, minIncluded, new BigDecimal(number), true, fraction);
  }

  /** Demands a smaller number too. */
  public NumberRule lessThan(String number) {
    return new NumberRule(min, minIncluded, new BigDecimal(number), false, fraction);
  }

  /** Demands that no more digits follow the point too; zeros at the end do not count. */
  public NumberRule fraction(int digits) {
    return new NumberRule(min, minIncluded, max, maxIncluded, digits);
  }

  /** As {@link JsonReader#readByte}; a value that does not meet the demands is noted. */
  public byte readByte(JsonReader in) {
    int problems = in.problemCount();
    byte value = in.readByte();
    check(in, problems, value);
    return value;
  }

  /** As {@link JsonReader#readShort}; a value that does not meet the demands is noted. */
  public short readShort(JsonReader in) {
    int problems = in.problemCount();
    short value = in.readShort();
    check(in, problems, value);
    return value;
  }

  /** As {@link JsonReader#readInt}; a value that does not meet the demands is noted. */
  public int readInt(JsonReader in) {
    int problems = in.problemCount();
    int value = in.readInt();
    check(in, problems, value);
    return value;
  }

  /** As {@link JsonReader#readLong}; a value that does not meet the demands is noted. */
  public long readLong(JsonReader in) {
    int problems = in.problemCount();
    long value = in.readLong();
    check(in, problems, value);
    return value;
  }

  /** As {@link JsonReader#readBigInteger}; a value that does not meet the demands is noted. */
  public @Nullable BigInteger readBigInteger(JsonReader in) {
    BigInteger value = in.readBigInteger();
    if (value != null) {
      checkBig(in, "an integer", new BigDecimal(value));
    }
    return value;
  }

  /** As {@link JsonReader#readFloat}; a value that does not meet the demands is noted. */
  public float readFloat(JsonReader in) {
    int problems = in.problemCount();
    float value = in.readFloat();
    if (in.problemCount() == problems) {
      check(in, "a number", ShortDecimal.of(value));
    }
    return value;
  }

  /** As {@link JsonReader#readDouble}; a value that does not meet the demands is noted. */
  public double readDouble(JsonReader in) {
    int problems = in.problemCount();
    double value = in.readDouble();
    if (in.problemCount() == problems) {
      check(in, "a number", ShortDecimal.of(value));
    }
    return value;
  }

  /**
   * As {@link JsonReader#readBigDecimal}; a value that does not meet the demands is noted. Zeros at
   * the end that are more digits than may be are left out.
   */
  public @Nullable BigDecimal readBigDecimal(JsonReader in) {
    BigDecimal value = in.readBigDecimal();
    if (value == null || !checkBig(in, "a number", value)) {
      return value;
    }
    return fraction >= 0 && value.scale() > fraction
        ? value.setScale(fraction, RoundingMode.UNNECESSARY)
        : value;
  }

  /**
   * The value, to be written where a schema has its bounds; {@code what} names it.
   *
   * @throws IllegalArgumentException if it is beyond 1e300 or -1e300
   */
  public static BigInteger written(BigInteger value, String what) {
    Objects.requireNonNull(value, what);
    requireBig(new BigDecimal(value), "an integer", what);
    return value;
  }

  /**
   * The value, to be written where a schema has its bounds; {@code what} names it.
   *
   * @throws IllegalArgumentException if it is beyond 1e300 or -1e300
   */
  public static BigDecimal written(BigDecimal value, String what) {
    requireBig(Objects.requireNonNull(value, what), "a number", what);
    return value;
  }

  private static void requireBig(BigDecimal value, String noun, String what) {
    if (!BIG.isWithin(value)) {
      String found = Problem.excerpt(value.toString());
      throw new IllegalArgumentException(
          what + " must be " + noun + BIG.bounds() + " to be told, and is " + found);
    }
  }

  private boolean checkBig(JsonReader in, String noun, BigDecimal value) {
    return check(in, noun, value) && BIG.check(in, noun, value);
  }

  private void check(JsonReader in, int problemsBefore, long value) {
    if (in.problemCount() == problemsBefore) {
      check(in, "an integer", BigDecimal.valueOf(value));
    }
  }

  private boolean check(JsonReader in, String noun, BigDecimal value) {
    boolean within = isWithin(value);
    boolean shortEnough =
        fraction < 0 || value.scale() <= fraction || value.stripTrailingZeros().scale() <= fraction;
    if (!within) {
      in.note(noun + bounds(), Problem.excerpt(value.toString()));
    }
    if (!shortEnough) {
      in.note(
          noun + " with " + Amounts.between(0, fraction, "digit", "digits") + " after the point",
          Problem.excerpt(value.toString()));
    }
    return within && shortEnough;
  }

  private boolean isWithin(BigDecimal value) {
    return isAboveMin(value) && isBelowMax(value);
  }

  private boolean isAboveMin(BigDecimal value) {
    return min == null || value.compareTo(min) >= (minIncluded ? 0 : 1);
  }

  private boolean isBelowMax(BigDecimal value) {
    return max == null || value.compareTo(max) <= (maxIncluded ? 0 : -1);
  }

  private String bounds() {
    if (min != null && max != null && minIncluded && maxIncluded) {
      return " from " + min + " to " + max;
    }
    String above = min == null ? "" : (minIncluded ? " of at least " : " greater than ") + min;
    String below = max == null ? "" : (maxIncluded ? " of at most " : " less than ") + max;
    return above + (above.isEmpty() || below.isEmpty() ? "" : " and") + below;
  }
}
