package dev.leat.processor.read;

import dev.leat.processor.model.FormKind;
import dev.leat.processor.model.Rule;
import dev.leat.processor.model.Rule.Side;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of dates and times. */
final class TimeRules {
  private static final Map<String, Side> SIDES =
      Map.of(
          "Past", Side.PAST,
          "PastOrPresent", Side.PAST_OR_PRESENT,
          "Future", Side.FUTURE,
          "FutureOrPresent", Side.FUTURE_OR_PRESENT);

  /** What has a present. */
  private static final Set<FormKind> TIMES =
      Set.of(
          FormKind.INSTANT,
          FormKind.LOCAL_DATE,
          FormKind.LOCAL_DATE_TIME,
          FormKind.LOCAL_TIME,
          FormKind.MONTH_DAY,
          FormKind.OFFSET_DATE_TIME,
          FormKind.OFFSET_TIME,
          FormKind.YEAR,
          FormKind.YEAR_MONTH,
          FormKind.ZONED_DATE_TIME);

  private TimeRules() {}

  static @Nullable Rule with(@Nullable Rule before, Constraint constraint, FormKind kind) {
    Side side = SIDES.get(constraint.name());
    if (side == null || !TIMES.contains(kind)) {
      return null;
    }
    if (!(before instanceof Rule.Time time) || time.side() == side) {
      return new Rule.Time(side);
    }
    Set<Side> both = Set.of(time.side(), side);
    if (both.equals(Set.of(Side.PAST, Side.PAST_OR_PRESENT))) {
      return new Rule.Time(Side.PAST);
    }
    if (both.equals(Set.of(Side.FUTURE, Side.FUTURE_OR_PRESENT))) {
      return new Rule.Time(Side.FUTURE);
    }
    throw new IllegalStateException("its contrary");
  }
}
