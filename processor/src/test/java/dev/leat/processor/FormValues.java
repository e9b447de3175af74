package dev.leat.processor;

import dev.leat.processor.model.FormKind;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What strings of one form mean, by the JDK's own parsers. */
record FormValues(FormKind kind) {
  /** Their values are known only where they are read. */
  static final Set<FormKind> OPEN_SETS = Set.of(FormKind.ZONE_ID, FormKind.CURRENCY);

  /** The form with that pattern. */
  static Optional<FormValues> of(String pattern) {
    return Arrays.stream(FormKind.values())
        .filter(kind -> kind.pattern().equals(pattern))
        .findFirst()
        .map(FormValues::new);
  }

  /** The form with that pattern, if it has values that no schema can list. */
  static Optional<FormValues> ofOpenSet(String pattern) {
    return of(pattern).filter(form -> OPEN_SETS.contains(form.kind));
  }

  /** Whether Java has such a value; of zones and currencies no schema knows all. */
  boolean isKnown(String text) {
    try {
      parse(text);
      return true;
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether both texts mean the same. */
  boolean areSame(String given, String told) {
    try {
      return parse(given).equals(parse(told));
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Kinds with one pattern are not told apart: each of them parses what the first does. */
  private Object parse(String text) {
    return switch (kind) {
      case INSTANT, OFFSET_DATE_TIME, ZONED_DATE_TIME -> instant(text);
      case LOCAL_DATE -> LocalDate.parse(text);
      case LOCAL_TIME -> LocalTime.parse(text);
      case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_TIME -> OffsetTime.parse(text);
      case YEAR -> Year.of(Integer.parseInt(text));
      case YEAR_MONTH -> YearMonth.parse(text);
      case MONTH_DAY -> MonthDay.parse(text);
      case DURATION -> Duration.parse(text);
      case PERIOD -> Period.parse(text);
      case ZONE_ID -> ZoneId.of(text);
      case ZONE_OFFSET -> ZoneOffset.of(text);
      case UUID -> UUID.fromString(text);
      case URI, URL -> URI.create(text).toASCIIString().replace("[", "%5B").replace("]", "%5D");
      case LOCALE -> new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
      case CURRENCY -> Currency.getInstance(text);
    };
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
