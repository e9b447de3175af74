package dev.leat.processor.read;

import dev.leat.processor.model.Constant;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;
import dev.leat.processor.schema.TextDemands;
import java.math.BigDecimal;

/** Whether a default keeps its rule. */
final class RuleCheck implements Rule.Visitor<Boolean> {
  private final Constant constant;

  private RuleCheck(Constant constant) {
    this.constant = constant;
  }

  /**
   * Refuses a constant that breaks the rule.
   *
   * @throws IllegalArgumentException if it does
   */
  static void require(Rule rule, Constant constant) {
    if (rule instanceof Rule.Time) {
      throw new IllegalArgumentException(
          "no default: whether it is past or future is known only when it is taken");
    }
    if (!rule.accept(new RuleCheck(constant))) {
      throw new IllegalArgumentException("one that keeps the constraints");
    }
  }

  /** Whether a string that the type allows keeps its constraints. */
  static boolean isKept(DataType type, String text) {
    return !(type instanceof DataType.Constrained constrained)
        || constrained.rule().accept(new RuleCheck(new Constant.Text(text)));
  }

  @Override
  public Boolean text(Rule.Text rule) {
    return TextDemands.areMet(rule, ((Constant.Text) constant).value());
  }

  @Override
  public Boolean number(Rule.Numeric rule) {
    BigDecimal value = new BigDecimal(((Constant.Numeral) constant).json());
    Rule.Bound min = rule.min();
    Rule.Bound max = rule.max();
    return (min == null || value.compareTo(min.value()) >= (min.inclusive() ? 0 : 1))
        && (max == null || value.compareTo(max.value()) <= (max.inclusive() ? 0 : -1))
        && (rule.fraction() < 0 || value.stripTrailingZeros().scale() <= rule.fraction());
  }

  @Override
  public Boolean size(Rule.Size rule) {
    int size = constant instanceof Constant.Elements elements ? elements.values().size() : 0;
    return size >= rule.min() && size <= rule.max();
  }

  @Override
  public Boolean truth(Rule.Truth rule) {
    return ((Constant.Bool) constant).value() == rule.value();
  }

  @Override
  public Boolean time(Rule.Time rule) {
    return false;
  }
}
