package dev.leat.processor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Java types whose values are JSON strings of one form. Each is the constant of the same name
 * in the runtime's {@code TimeForms} or {@code NameForms}; a test compares them.
 */
public enum FormKind {
  INSTANT(
      "java.time.Instant",
      "a date-time such as 2024-05-31T13:45:00Z",
      "date-time",
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]"
          + "|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]"
          + "|1[0-7]):[0-5][0-9]|18:00))$"),
  LOCAL_DATE(
      "java.time.LocalDate", "a date such as 2024-05-31", "date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
  LOCAL_TIME(
      "java.time.LocalTime",
      "a time such as 13:45:00",
      "",
      "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?$"),
  LOCAL_DATE_TIME(
      "java.time.LocalDateTime",
      "a date and time such as 2024-05-31T13:45:00",
      "",
      "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]"
          + "|[13579][26])00)-02-29)T(?:[01][0-9]"
          + "|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?$"),
  OFFSET_DATE_TIME(
      "java.time.OffsetDateTime",
      "a date-time such as 2024-05-31T13:45:00+02:00",
      "date-time",
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]"
          + "|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]"
          + "|1[0-7]):[0-5][0-9]|18:00))$"),
  OFFSET_TIME(
      "java.time.OffsetTime",
      "a time such as 13:45:00+02:00",
      "time",
      "^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z"
          + "|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"),
  ZONED_DATE_TIME(
      "java.time.ZonedDateTime",
      "a date-time such as 2024-05-31T13:45:00+02:00",
      "date-time",
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]"
          + "|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]"
          + "|1[0-7]):[0-5][0-9]|18:00))$"),
  YEAR("java.time.Year", "a year such as 2024", "", "^(?:0|-?[1-9][0-9]{0,8})$"),
  YEAR_MONTH("java.time.YearMonth", "a month such as 2024-05", "", "^[0-9]{4}-(?:0[1-9]|1[0-2])$"),
  MONTH_DAY(
      "java.time.MonthDay",
      "a month and day such as --05-31",
      "",
      "^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]"
          + "|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)$"),
  DURATION(
      "java.time.Duration",
      "an ISO 8601 duration such as PT1H30M",
      "",
      "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]"
          + "|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\.[0-9]{1,9})?S)?"
          + "|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\.[0-9]{1,9})?S)?"
          + "|[0-5]?[0-9](?:\\.[0-9]{1,9})?S))?"
          + "|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\.[0-9]{1,9})?S)?"
          + "|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\.[0-9]{1,9})?S)?"
          + "|[0-9]{1,15}(?:\\.[0-9]{1,9})?S))$"),
  PERIOD(
      "java.time.Period",
      "an ISO 8601 period such as P1Y2M3D",
      "",
      "^P(?:-?[0-9]{1,9}Y(?:-?[0-9]{1,9}M)?(?:-?[0-9]{1,9}D)?"
          + "|-?[0-9]{1,9}M(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}D|-?[0-9]{1,8}W)$"),
  ZONE_ID(
      "java.time.ZoneId",
      "a time zone such as Europe/Paris",
      "",
      "^(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00)"
          + "|[A-Za-z][A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*)$"),
  ZONE_OFFSET(
      "java.time.ZoneOffset",
      "an offset such as +02:00",
      "",
      "^(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"),
  UUID(
      "java.util.UUID",
      "a UUID such as 123e4567-e89b-12d3-a456-426614174000",
      "uuid",
      "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"),
  URI(
      "java.net.URI",
      "a URI such as https://example.com/",
      "uri-reference",
      "^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:[^/#].*|/|/[^/].*)"
          + "|(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:(?:[^/?#\\[\\]@]*@)?(?:[^/?#\\[\\]@"
          + ":]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{0,5})?(?:[/?#].*)?|/.*)"
          + "|(?:/(?:[^/].*)?|[?#].*|[^:/?#]+(?:[/?#].*)?)?)$"),
  URL(
      "java.net.URL",
      "a URL such as https://example.com/",
      "uri",
      "^(?:(?:https?|ftp)://(?:[^/?#\\[\\]@]*@)?(?:[^/?#\\[\\]@:]+"
          + "|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{0,5})?(?:[/?#].*)?|file:/(?://.*"
          + "|[^/].*)?)$"),
  LOCALE(
      "java.util.Locale",
      "a language tag such as en-US",
      "",
      "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$"),
  CURRENCY("java.util.Currency", "an ISO 4217 currency code such as EUR", "", "^[A-Z]{3}$");

  private static final Map<String, FormKind> BY_NAME = new HashMap<>();

  static {
    for (FormKind kind : values()) {
      BY_NAME.put(kind.javaName, kind);
    }
  }

  private final String javaName;
  private final String expectation;
  private final String format;
  private final String pattern;

  FormKind(String javaName, String expectation, String format, String pattern) {
    this.javaName = javaName;
    this.expectation = expectation;
    this.format = format;
    this.pattern = pattern;
  }

  /** The form of a Java type, by its qualified name. */
  public static Optional<FormKind> of(String javaName) {
    return Optional.ofNullable(BY_NAME.get(javaName));
  }

  /** What a message says should have been there. */
  public String expectation() {
    return expectation;
  }

  /** The {@code format} in JSON Schema; empty: none. */
  public String format() {
    return format;
  }

  /** Which strings of that format Java takes. */
  public String pattern() {
    return pattern;
  }

  /** Whether it is one of {@code java.time}. */
  public boolean isTime() {
    return javaName.startsWith("java.time.");
  }
}
