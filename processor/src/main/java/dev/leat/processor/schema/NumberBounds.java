package dev.leat.processor.schema;

import dev.leat.processor.code.Decimals;
import dev.leat.processor.model.Rule;
import dev.leat.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a number's schema: its type's, or the rule's where those are tighter. What a number
 * of 32 or 64 bits is rounded to must be within them too.
 */
final class NumberBounds {
  private NumberBounds() {}

  static JsonValue.Members narrowed(JsonValue.Members schema, Rule.Numeric rule, ScalarKind kind) {
    JsonValue.Members above = bounded(schema, rule.min(), kind, 1);
    return bounded(above, rule.max(), kind, -1);
  }

  /**
   * @param sign 1 for the lower bound, -1 for the upper one
   */
  private static JsonValue.Members bounded(
      JsonValue.Members schema, Rule.@Nullable Bound bound, ScalarKind kind, int sign) {
    String keyword = sign > 0 ? "minimum" : "maximum";
    if (bound == null || !isTighter(bound.value(), schema.members().get(keyword), sign)) {
      return schema;
    }
    JsonValue.Members narrowed = schema;
    if (!bound.inclusive()) {
      String exclusive = sign > 0 ? "exclusiveMinimum" : "exclusiveMaximum";
      narrowed = narrowed.with(exclusive, number(bound.value())).without(keyword);
    }
    return switch (kind) {
      case FLOAT -> narrowed.with(keyword, number(nearestFloat(bound, sign)));
      case DOUBLE -> narrowed.with(keyword, number(nearestDouble(bound, sign)));
      default -> bound.inclusive() ? narrowed.with(keyword, number(bound.value())) : narrowed;
    };
  }

  private static boolean isTighter(BigDecimal value, @Nullable JsonValue present, int sign) {
    return !(present instanceof JsonValue.Numeral numeral)
        || value.compareTo(new BigDecimal(numeral.json())) * sign > 0;
  }

  private static BigDecimal nearestDouble(Rule.Bound bound, int sign) {
    double start = Double.parseDouble(bound.value().toString());
    UnaryOperator<Double> next = sign > 0 ? Math::nextUp : Math::nextDown;
    return nearest(bound, sign, start, next);
  }

  private static BigDecimal nearestFloat(Rule.Bound bound, int sign) {
    float start = Float.parseFloat(bound.value().toString());
    UnaryOperator<Float> next = sign > 0 ? Math::nextUp : Math::nextDown;
    return nearest(bound, sign, start, next);
  }

  /** The bound itself, if what it is rounded to keeps it; else the next number that does. */
  private static <N extends Number> BigDecimal nearest(
      Rule.Bound bound, int sign, N start, UnaryOperator<N> next) {
    if (Double.isInfinite(start.doubleValue())) {
      return bound.value();
    }
    N number = start;
    while (true) {
      BigDecimal value = Decimals.of(number);
      int comparison = value.compareTo(bound.value()) * sign;
      if (comparison > 0 || (comparison == 0 && bound.inclusive())) {
        return bound.inclusive() && number.equals(start) ? bound.value() : value;
      }
      number = next.apply(number);
    }
  }

  private static JsonValue.Numeral number(BigDecimal value) {
    return new JsonValue.Numeral(NumberText.of(value));
  }
}
