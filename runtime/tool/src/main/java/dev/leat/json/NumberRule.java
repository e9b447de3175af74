package dev.leat.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What constraints demand of a number. Immutable. */
public final class NumberRule {
  /** Demands nothing; to add to. */
  public static final NumberRule ANY = new NumberRule(null, true, null, true, -1);

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
      check(in, "an integer", new BigDecimal(value));
    }
    return value;
  }

  /** As {@link JsonReader#readFloat}; a value that does not meet the demands is noted. */
  public float readFloat(JsonReader in) {
    int problems = in.problemCount();
    float value = in.readFloat();
    if (in.problemCount() == problems) {
      check(in, "a number", new BigDecimal(Float.toString(value)));
    }
    return value;
  }

  /** As {@link JsonReader#readDouble}; a value that does not meet the demands is noted. */
  public double readDouble(JsonReader in) {
    int problems = in.problemCount();
    double value = in.readDouble();
    if (in.problemCount() == problems) {
      check(in, "a number", BigDecimal.valueOf(value));
    }
    return value;
  }

  /**
   * As {@link JsonReader#readBigDecimal}; a value that does not meet the demands is noted. Zeros at
   * the end that are more digits than may be are left out.
   */
  public @Nullable BigDecimal readBigDecimal(JsonReader in) {
    BigDecimal value = in.readBigDecimal();
    if (value == null || !check(in, "a number", value)) {
      return value;
    }
    return fraction >= 0 && value.scale() > fraction
        ? value.setScale(fraction, RoundingMode.UNNECESSARY)
        : value;
  }

  private void check(JsonReader in, int problemsBefore, long value) {
    if (in.problemCount() == problemsBefore) {
      check(in, "an integer", BigDecimal.valueOf(value));
    }
  }

  private boolean check(JsonReader in, String noun, BigDecimal value) {
    boolean within = isAboveMin(value) && isBelowMax(value);
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
