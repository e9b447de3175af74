package dev.leat.processor.read;

import dev.leat.processor.model.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The constraints of numbers. */
final class NumberRules {
  /** No integer that is read has more digits. */
  private static final int MAX_DIGITS = 1_000;

  private NumberRules() {}

  static @Nullable Rule with(@Nullable Rule before, Constraint constraint) {
    Rule.Numeric rule = before instanceof Rule.Numeric number ? number : Rule.Numeric.ANY;
    return switch (constraint.name()) {
      case "Min" -> above(rule, whole(constraint), true);
      case "Max" -> below(rule, whole(constraint), true);
      case "DecimalMin" -> above(rule, decimal(constraint), !constraint.isFalse("inclusive"));
      case "DecimalMax" -> below(rule, decimal(constraint), !constraint.isFalse("inclusive"));
      case "Positive" -> above(rule, BigDecimal.ZERO, false);
      case "PositiveOrZero" -> above(rule, BigDecimal.ZERO, true);
      case "Negative" -> below(rule, BigDecimal.ZERO, false);
      case "NegativeOrZero" -> below(rule, BigDecimal.ZERO, true);
      case "Digits" -> digits(rule, constraint);
      default -> null;
    };
  }

  /** As {@link #with}, with bounds that are integers and belong to what they bound. */
  static @Nullable Rule ofIntegers(@Nullable Rule before, Constraint constraint) {
    return with(before, constraint) instanceof Rule.Numeric rule
        ? new Rule.Numeric(
            whole(rule.min(), RoundingMode.CEILING, BigDecimal.ONE),
            whole(rule.max(), RoundingMode.FLOOR, BigDecimal.ONE.negate()),
            -1)
        : null;
  }

  private static Rule.@Nullable Bound whole(
      Rule.@Nullable Bound bound, RoundingMode towards, BigDecimal inwards) {
    if (bound == null) {
      return null;
    }
    BigDecimal rounded = bound.value().setScale(0, towards);
    boolean excluded = !bound.inclusive() && rounded.compareTo(bound.value()) == 0;
    return new Rule.Bound(excluded ? rounded.add(inwards) : rounded, true);
  }

  private static Rule.Numeric above(Rule.Numeric rule, BigDecimal value, boolean inclusive) {
    Rule.Bound bound = tighter(rule.min(), new Rule.Bound(value, inclusive), 1);
    return new Rule.Numeric(bound, rule.max(), rule.fraction());
  }

  private static Rule.Numeric below(Rule.Numeric rule, BigDecimal value, boolean inclusive) {
    Rule.Bound bound = tighter(rule.max(), new Rule.Bound(value, inclusive), -1);
    return new Rule.Numeric(rule.min(), bound, rule.fraction());
  }

  private static Rule.Bound tighter(Rule.@Nullable Bound one, Rule.Bound other, int sign) {
    if (one == null) {
      return other;
    }
    int comparison = one.value().compareTo(other.value()) * sign;
    return comparison > 0 || (comparison == 0 && !one.inclusive()) ? one : other;
  }

  private static Rule.Numeric digits(Rule.Numeric rule, Constraint constraint) {
    int integer = SizeRules.amount(constraint, "integer", Integer.MAX_VALUE);
    int fraction = SizeRules.amount(constraint, "fraction", Integer.MAX_VALUE);
    int least = rule.fraction() < 0 ? fraction : Math.min(rule.fraction(), fraction);
    Rule.Numeric rounded = new Rule.Numeric(rule.min(), rule.max(), least);
    if (integer > MAX_DIGITS) {
      return rounded;
    }
    BigDecimal beyond = new BigDecimal(BigInteger.TEN.pow(integer));
    return below(above(rounded, beyond.negate(), false), beyond, false);
  }

  private static BigDecimal whole(Constraint constraint) {
    return BigDecimal.valueOf(constraint.number("value", 0));
  }

  private static BigDecimal decimal(Constraint constraint) {
    String text = constraint.text("value");
    try {
      BigDecimal value = new BigDecimal(text);
      if (Math.abs((long) value.scale()) + value.precision() > MAX_DIGITS) {
        throw new IllegalArgumentException("a number of more than " + MAX_DIGITS + " digits");
      }
      return value;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\", which is no number", e);
    }
  }
}
