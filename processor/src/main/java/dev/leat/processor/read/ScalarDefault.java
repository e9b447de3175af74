package dev.leat.processor.read;

import dev.leat.processor.model.Constant;
import dev.leat.processor.model.ScalarKind;
import dev.leat.processor.schema.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The defaults of strings, numbers and booleans. */
final class ScalarDefault {
  private ScalarDefault() {}

  static Constant of(JsonValue value, ScalarKind kind) {
    return switch (kind) {
      case STRING, CHAR_SEQUENCE -> new Constant.Text(text(value));
      case CHAR -> character(text(value));
      case BOOLEAN -> bool(value);
      case BYTE -> integer(value, Byte.SIZE);
      case SHORT -> integer(value, Short.SIZE);
      case INT -> integer(value, Integer.SIZE);
      case LONG -> integer(value, Long.SIZE);
      case BIG_INTEGER -> integer(value, BIG_BITS);
      case FLOAT -> decimal(value, fits(decimal(value), decimal(value).floatValue()));
      case DOUBLE -> decimal(value, fits(decimal(value), decimal(value).doubleValue()));
      case BIG_DECIMAL -> decimal(value, decimal(value).abs().compareTo(BIG) <= 0);
    };
  }

  /** The bound of numbers of any size in the schema. */
  private static final BigDecimal BIG = new BigDecimal("1e300");

  /** Every integer of so many bits is within that bound. */
  private static final int BIG_BITS = 996;

  private static String text(JsonValue value) {
    if (value instanceof JsonValue.Text text) {
      return text.value();
    }
    throw new IllegalArgumentException("a string");
  }

  private static Constant character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("one character");
    }
    return new Constant.Text(text);
  }

  private static Constant bool(JsonValue value) {
    if (value instanceof JsonValue.Bool bool) {
      return new Constant.Bool(bool.value());
    }
    throw new IllegalArgumentException("true or false");
  }

  private static Constant integer(JsonValue value, int bits) {
    String rule = "an integer of at most " + bits + " bits";
    BigDecimal decimal = decimal(value);
    // Scale and precision are looked at first: 1e999999999 has a thousand million digits.
    long digits = (long) decimal.precision() - decimal.scale();
    if (digits > 300 || (decimal.scale() > 0 && decimal.stripTrailingZeros().scale() > 0)) {
      throw new IllegalArgumentException(rule);
    }
    BigInteger integer = decimal.toBigIntegerExact();
    if (integer.bitLength() >= bits) {
      throw new IllegalArgumentException(rule);
    }
    return new Constant.Numeral(
        bits <= Long.SIZE ? Long.toString(integer.longValueExact()) : integer.toString());
  }

  /** Neither too large nor so small that nothing is left: javac takes no such literal. */
  private static boolean fits(BigDecimal number, double held) {
    return Double.isFinite(held) && (held != 0 || number.signum() == 0);
  }

  private static Constant decimal(JsonValue value, boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("a number that the type can hold");
    }
    return new Constant.Numeral(((JsonValue.Numeral) value).json());
  }

  private static BigDecimal decimal(JsonValue value) {
    if (value instanceof JsonValue.Numeral number) {
      return new BigDecimal(number.json());
    }
    throw new IllegalArgumentException("a number");
  }
}
