package dev.leat.json;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What constraints demand of a date or time. The present is that of the system's clock; for types
 * without an offset, in the system's time zone.
 */
public enum TimeRule {
  /** It is over. */
  PAST("in the past"),
  /** It has come. */
  PAST_OR_PRESENT("in the past or present"),
  /** It is to come. */
  FUTURE("in the future"),
  /** It is not over. */
  FUTURE_OR_PRESENT("in the future or present");

  /** For each type, how its values compare with the present. */
  private static final Map<Class<?>, ToIntBiFunction<Object, Clock>> COMPARISONS =
      Map.of(
          Instant.class, (time, clock) -> ((Instant) time).compareTo(Instant.now(clock)),
          LocalDate.class, (time, clock) -> ((LocalDate) time).compareTo(LocalDate.now(clock)),
          LocalDateTime.class,
              (time, clock) -> ((LocalDateTime) time).compareTo(LocalDateTime.now(clock)),
          LocalTime.class, (time, clock) -> ((LocalTime) time).compareTo(LocalTime.now(clock)),
          MonthDay.class, (time, clock) -> ((MonthDay) time).compareTo(MonthDay.now(clock)),
          OffsetDateTime.class,
              (time, clock) -> ((OffsetDateTime) time).compareTo(OffsetDateTime.now(clock)),
          OffsetTime.class, (time, clock) -> ((OffsetTime) time).compareTo(OffsetTime.now(clock)),
          Year.class, (time, clock) -> ((Year) time).compareTo(Year.now(clock)),
          YearMonth.class, (time, clock) -> ((YearMonth) time).compareTo(YearMonth.now(clock)),
          ZonedDateTime.class,
              (time, clock) -> ((ZonedDateTime) time).compareTo(ZonedDateTime.now(clock)));

  private final String expected;

  TimeRule(String expected) {
    this.expected = expected;
  }

  /** A value of the form; one on the wrong side of the present is noted. */
  public <T> @Nullable T read(JsonReader in, TextForm<T> form) {
    T value = form.read(in);
    if (value != null && !isMet(comparison(value))) {
      in.note(form + ", " + expected, "'" + value + "'");
    }
    return value;
  }

  private static int comparison(Object value) {
    ToIntBiFunction<Object, Clock> comparison = COMPARISONS.get(value.getClass());
    if (comparison == null) {
      throw new IllegalArgumentException("no time: " + value.getClass().getName());
    }
    return comparison.applyAsInt(value, Clock.system(ZoneId.systemDefault()));
  }

  private boolean isMet(int comparison) {
    return switch (this) {
      case PAST -> comparison < 0;
      case PAST_OR_PRESENT -> comparison <= 0;
      case FUTURE -> comparison > 0;
      case FUTURE_OR_PRESENT -> comparison >= 0;
    };
  }
}
