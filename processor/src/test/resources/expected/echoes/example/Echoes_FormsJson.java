package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NameForms;
import dev.leat.json.ObjectShape;
import dev.leat.json.TimeForms;
import dev.leat.json.TypeCodec;
import java.net.URI;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads and writes {@link Echoes.Forms}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class Echoes_FormsJson implements TypeCodec<Echoes.Forms> {
  /**
   * The codec.
   */
  public static final Echoes_FormsJson CODEC = new Echoes_FormsJson();

  /**
   * The surface of Leat that this class was generated for.
   */
  public static final int LEAT_ABI = 1;

  /**
   * The JSON Schema; other types stand in it under their full names.
   */
  public static final String SCHEMA = """
      {
        "type": "object",
        "description": "All strings of one form, but those whose values somebody gives out.",
        "properties": {
          "instant": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "date": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "time": {
            "type": "string",
            "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\\\.[0-9]{1,9})?)?$"
          },
          "dateTime": {
            "type": "string",
            "pattern": "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\\\.[0-9]{1,9})?)?$"
          },
          "offsetDateTime": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "offsetTime": {
            "type": "string",
            "format": "time",
            "pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "zoned": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "year": {
            "type": "string",
            "pattern": "^(?:0|-?[1-9][0-9]{0,8})$"
          },
          "month": {
            "type": "string",
            "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])$"
          },
          "monthDay": {
            "type": "string",
            "pattern": "^--(?:(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|02-29)$"
          },
          "duration": {
            "type": "string",
            "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
          },
          "period": {
            "type": "string",
            "pattern": "^P(?:-?[0-9]{1,9}Y(?:-?[0-9]{1,9}M)?(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}M(?:-?[0-9]{1,9}D)?|-?[0-9]{1,9}D|-?[0-9]{1,8}W)$"
          },
          "offset": {
            "type": "string",
            "pattern": "^(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "id": {
            "type": "string",
            "format": "uuid",
            "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
          },
          "uri": {
            "type": "string",
            "format": "uri-reference",
            "pattern": "^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:[^/#].*|/|/[^/].*)|(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:(?:[^/?#\\\\[\\\\]@]*@)?(?:[^/?#\\\\[\\\\]@:]+|\\\\[[0-9A-Fa-f:.]+\\\\])(?::[0-9]{0,5})?(?:[/?#].*)?|/.*)|(?:/(?:[^/].*)?|[?#].*|[^:/?#]+(?:[/?#].*)?)?)$"
          },
          "url": {
            "type": "string",
            "format": "uri",
            "pattern": "^(?:(?:https?|ftp)://(?:[^/?#\\\\[\\\\]@]*@)?(?:[^/?#\\\\[\\\\]@:]+|\\\\[[0-9A-Fa-f:.]+\\\\])(?::[0-9]{0,5})?(?:[/?#].*)?|file:/(?://.*|[^/].*)?)$"
          },
          "locale": {
            "type": "string",
            "pattern": "^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?$"
          },
          "day": {
            "$ref": "#/$defs/java.time.DayOfWeek"
          },
          "monthOfYear": {
            "$ref": "#/$defs/java.time.Month"
          },
          "dates": {
            "type": "array",
            "items": {
              "type": "string",
              "format": "date",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            }
          },
          "durations": {
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "type": "string",
                  "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "maybe": {
            "type": "string",
            "format": "uuid",
            "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
          },
          "instantOrNull": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "leapDay": {
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "default": "2024-02-29"
          },
          "steps": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^-?P(?:[0-9]{1,12}D(?:T(?:(?:[01]?[0-9]|2[0-3])H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9]M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S))?|T(?:[0-9]{1,15}H(?:[0-5]?[0-9]M)?(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}M(?:[0-5]?[0-9](?:\\\\.[0-9]{1,9})?S)?|[0-9]{1,15}(?:\\\\.[0-9]{1,9})?S))$"
            },
            "default": ["PT1H"]
          }
        },
        "required": [
          "instant",
          "date",
          "time",
          "dateTime",
          "offsetDateTime",
          "offsetTime",
          "zoned",
          "year",
          "month",
          "monthDay",
          "duration",
          "period",
          "offset",
          "id",
          "uri",
          "url",
          "locale",
          "day",
          "monthOfYear",
          "dates",
          "durations"
        ],
        "additionalProperties": false,
        "$defs": {
          "java.time.DayOfWeek": {
            "type": "string",
            "enum": [
              "MONDAY",
              "TUESDAY",
              "WEDNESDAY",
              "THURSDAY",
              "FRIDAY",
              "SATURDAY",
              "SUNDAY"
            ]
          },
          "java.time.Month": {
            "type": "string",
            "enum": [
              "JANUARY",
              "FEBRUARY",
              "MARCH",
              "APRIL",
              "MAY",
              "JUNE",
              "JULY",
              "AUGUST",
              "SEPTEMBER",
              "OCTOBER",
              "NOVEMBER",
              "DECEMBER"
            ]
          }
        }
      }
      """;

  /**
   * Changes with the schema.
   */
  public static final String FINGERPRINT = "c69783c060c7f22e";

  private static final ObjectShape SHAPE = ObjectShape.builder()
      .required("instant", "a date-time such as 2024-05-31T13:45:00Z")
      .required("date", "a date such as 2024-05-31")
      .required("time", "a time such as 13:45:00")
      .required("dateTime", "a date and time such as 2024-05-31T13:45:00")
      .required("offsetDateTime", "a date-time such as 2024-05-31T13:45:00+02:00")
      .required("offsetTime", "a time such as 13:45:00+02:00")
      .required("zoned", "a date-time such as 2024-05-31T13:45:00+02:00")
      .required("year", "a year such as 2024")
      .required("month", "a month such as 2024-05")
      .required("monthDay", "a month and day such as --05-31")
      .required("duration", "an ISO 8601 duration such as PT1H30M")
      .required("period", "an ISO 8601 period such as P1Y2M3D")
      .required("offset", "an offset such as +02:00")
      .required("id", "a UUID such as 123e4567-e89b-12d3-a456-426614174000")
      .required("uri", "a URI such as https://example.com/")
      .required("url", "a URL such as https://example.com/")
      .required("locale", "a language tag such as en-US")
      .required("day", "one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY")
      .required("monthOfYear", "one of JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER")
      .required("dates", "an array")
      .required("durations", "an object")
      .optional("maybe")
      .optional("instantOrNull")
      .optional("leapDay")
      .optional("steps")
      .build();

  private Echoes_FormsJson() {
  }

  @Override
  public Echoes.Forms read(JsonReader in) {
    int problems = in.problemCount();
    Instant instant = null;
    LocalDate date = null;
    LocalTime time = null;
    LocalDateTime dateTime = null;
    OffsetDateTime offsetDateTime = null;
    OffsetTime offsetTime = null;
    ZonedDateTime zoned = null;
    Year year = null;
    YearMonth month = null;
    MonthDay monthDay = null;
    Duration duration = null;
    Period period = null;
    ZoneOffset offset = null;
    UUID id = null;
    URI uri = null;
    URL url = null;
    Locale locale = null;
    DayOfWeek day = null;
    Month monthOfYear = null;
    List<LocalDate> dates = null;
    Map<String, Optional<Duration>> durations = null;
    Optional<UUID> maybe = Optional.empty();
    Instant instantOrNull = null;
    LocalDate leapDay = TimeForms.LOCAL_DATE.parse("2024-02-29");
    List<Duration> steps = new ArrayList<>(List.of(TimeForms.DURATION.parse("PT1H")));
    if (in.beginObject(SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> instant = TimeForms.INSTANT.read(in);
          case 1 -> date = TimeForms.LOCAL_DATE.read(in);
          case 2 -> time = TimeForms.LOCAL_TIME.read(in);
          case 3 -> dateTime = TimeForms.LOCAL_DATE_TIME.read(in);
          case 4 -> offsetDateTime = TimeForms.OFFSET_DATE_TIME.read(in);
          case 5 -> offsetTime = TimeForms.OFFSET_TIME.read(in);
          case 6 -> zoned = TimeForms.ZONED_DATE_TIME.read(in);
          case 7 -> year = TimeForms.YEAR.read(in);
          case 8 -> month = TimeForms.YEAR_MONTH.read(in);
          case 9 -> monthDay = TimeForms.MONTH_DAY.read(in);
          case 10 -> duration = TimeForms.DURATION.read(in);
          case 11 -> period = TimeForms.PERIOD.read(in);
          case 12 -> offset = TimeForms.ZONE_OFFSET.read(in);
          case 13 -> id = NameForms.UUID.read(in);
          case 14 -> uri = NameForms.URI.read(in);
          case 15 -> url = NameForms.URL.read(in);
          case 16 -> locale = NameForms.LOCALE.read(in);
          case 17 -> day = DayOfWeekJson.CODEC.read(in);
          case 18 -> monthOfYear = MonthJson.CODEC.read(in);
          case 19 -> dates = readListOfLocalDate(in);
          case 20 -> durations = readMapOfOptionalDuration(in);
          case 21 -> {
            if (!in.skipNull()) {
              maybe = Optional.ofNullable(NameForms.UUID.read(in));
            }
          }
          case 22 -> {
            if (!in.skipNull()) {
              instantOrNull = TimeForms.INSTANT.read(in);
            }
          }
          case 23 -> {
            if (!in.skipNull()) {
              leapDay = TimeForms.LOCAL_DATE.read(in);
            }
          }
          case 24 -> {
            if (!in.skipNull()) {
              steps = readListOfDuration(in);
            }
          }
        }
      }
    }
    if (in.problemCount() > problems) {
      return null;
    }
    try {
      return new Echoes.Forms(instant, date, time, dateTime, offsetDateTime, offsetTime, zoned, year, month, monthDay, duration, period, offset, id, uri, url, locale, day, monthOfYear, dates, durations, maybe, instantOrNull, leapDay, steps);
    } catch (RuntimeException e) {
      in.noteRejected(e);
      return null;
    }
  }

  @Override
  public void write(JsonWriter out, Echoes.Forms value) {
    out.beginObject();
    out.name("instant");
    TimeForms.INSTANT.write(out, value.instant());
    out.name("date");
    TimeForms.LOCAL_DATE.write(out, value.date());
    out.name("time");
    TimeForms.LOCAL_TIME.write(out, value.time());
    out.name("dateTime");
    TimeForms.LOCAL_DATE_TIME.write(out, value.dateTime());
    out.name("offsetDateTime");
    TimeForms.OFFSET_DATE_TIME.write(out, value.offsetDateTime());
    out.name("offsetTime");
    TimeForms.OFFSET_TIME.write(out, value.offsetTime());
    out.name("zoned");
    TimeForms.ZONED_DATE_TIME.write(out, value.zoned());
    out.name("year");
    TimeForms.YEAR.write(out, value.year());
    out.name("month");
    TimeForms.YEAR_MONTH.write(out, value.month());
    out.name("monthDay");
    TimeForms.MONTH_DAY.write(out, value.monthDay());
    out.name("duration");
    TimeForms.DURATION.write(out, value.duration());
    out.name("period");
    TimeForms.PERIOD.write(out, value.period());
    out.name("offset");
    TimeForms.ZONE_OFFSET.write(out, value.offset());
    out.name("id");
    NameForms.UUID.write(out, value.id());
    out.name("uri");
    NameForms.URI.write(out, value.uri());
    out.name("url");
    NameForms.URL.write(out, value.url());
    out.name("locale");
    NameForms.LOCALE.write(out, value.locale());
    out.name("day");
    DayOfWeekJson.CODEC.write(out, value.day());
    out.name("monthOfYear");
    MonthJson.CODEC.write(out, value.monthOfYear());
    out.name("dates");
    writeListOfLocalDate(out, value.dates());
    out.name("durations");
    writeMapOfOptionalDuration(out, value.durations());
    if (value.maybe().isPresent()) {
      out.name("maybe");
      NameForms.UUID.write(out, value.maybe().get());
    }
    if (value.instantOrNull() != null) {
      out.name("instantOrNull");
      TimeForms.INSTANT.write(out, value.instantOrNull());
    }
    out.name("leapDay");
    TimeForms.LOCAL_DATE.write(out, value.leapDay());
    out.name("steps");
    writeListOfDuration(out, value.steps());
    out.endObject();
  }

  private static List<LocalDate> readListOfLocalDate(JsonReader in) {
    List<LocalDate> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(TimeForms.LOCAL_DATE.read(in));
      }
    }
    return items;
  }

  private static Map<String, Optional<Duration>> readMapOfOptionalDuration(JsonReader in) {
    Map<String, Optional<Duration>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.skipNull() ? Optional.empty() : Optional.ofNullable(TimeForms.DURATION.read(in)));
      }
    }
    return entries;
  }

  private static List<Duration> readListOfDuration(JsonReader in) {
    List<Duration> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(TimeForms.DURATION.read(in));
      }
    }
    return items;
  }

  private static void writeListOfLocalDate(JsonWriter out, List<LocalDate> items) {
    out.beginArray();
    for (LocalDate item : items) {
      TimeForms.LOCAL_DATE.write(out, item);
    }
    out.endArray();
  }

  private static void writeMapOfOptionalDuration(JsonWriter out,
      Map<String, Optional<Duration>> entries) {
    out.beginObject();
    for (Map.Entry<String, Optional<Duration>> entry : entries.entrySet()) {
      out.name(Objects.requireNonNull(entry.getKey()));
      Optional<Duration> value = entry.getValue();
      if (value.isPresent()) {
        TimeForms.DURATION.write(out, value.get());
      } else {
        out.nullValue();
      }
    }
    out.endObject();
  }

  private static void writeListOfDuration(JsonWriter out, List<Duration> items) {
    out.beginArray();
    for (Duration item : items) {
      TimeForms.DURATION.write(out, item);
    }
    out.endArray();
  }

  @Override
  public String schema() {
    return SCHEMA;
  }

  @Override
  public String fingerprint() {
    return FINGERPRINT;
  }

  /**
   * Reads and writes {@link DayOfWeek}.
   */
  private static final class DayOfWeekJson implements TypeCodec<DayOfWeek> {
    /**
     * The codec.
     */
    public static final DayOfWeekJson CODEC = new DayOfWeekJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "type": "string",
          "enum": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "f06e14f54d9c2061";

    private static final Choices CHOICES = Choices.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private DayOfWeekJson() {
    }

    @Override
    public DayOfWeek read(JsonReader in) {
      return constant(in.readChoice(CHOICES));
    }

    @Override
    public void write(JsonWriter out, DayOfWeek value) {
      out.value(name(value));
    }

    /**
     * The constant that a property's name is; null if a problem was noted.
     */
    public DayOfWeek readName(JsonReader in, String name) {
      return constant(in.choose(CHOICES, name));
    }

    /**
     * The constant as the model writes it.
     */
    public String name(DayOfWeek value) {
      return switch (value) {
        case MONDAY -> "MONDAY";
        case TUESDAY -> "TUESDAY";
        case WEDNESDAY -> "WEDNESDAY";
        case THURSDAY -> "THURSDAY";
        case FRIDAY -> "FRIDAY";
        case SATURDAY -> "SATURDAY";
        case SUNDAY -> "SUNDAY";
      };
    }

    private static DayOfWeek constant(int choice) {
      return switch (choice) {
        case 0 -> DayOfWeek.MONDAY;
        case 1 -> DayOfWeek.TUESDAY;
        case 2 -> DayOfWeek.WEDNESDAY;
        case 3 -> DayOfWeek.THURSDAY;
        case 4 -> DayOfWeek.FRIDAY;
        case 5 -> DayOfWeek.SATURDAY;
        case 6 -> DayOfWeek.SUNDAY;
        default -> null;
      };
    }

    @Override
    public String schema() {
      return SCHEMA;
    }

    @Override
    public String fingerprint() {
      return FINGERPRINT;
    }
  }

  /**
   * Reads and writes {@link Month}.
   */
  private static final class MonthJson implements TypeCodec<Month> {
    /**
     * The codec.
     */
    public static final MonthJson CODEC = new MonthJson();

    /**
     * The surface of Leat that this class was generated for.
     */
    public static final int LEAT_ABI = 1;

    /**
     * The JSON Schema; other types stand in it under their full names.
     */
    public static final String SCHEMA = """
        {
          "type": "string",
          "enum": [
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER"
          ]
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "61384010c920e4c1";

    private static final Choices CHOICES = Choices.of("JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER");

    private MonthJson() {
    }

    @Override
    public Month read(JsonReader in) {
      return constant(in.readChoice(CHOICES));
    }

    @Override
    public void write(JsonWriter out, Month value) {
      out.value(name(value));
    }

    /**
     * The constant that a property's name is; null if a problem was noted.
     */
    public Month readName(JsonReader in, String name) {
      return constant(in.choose(CHOICES, name));
    }

    /**
     * The constant as the model writes it.
     */
    public String name(Month value) {
      return switch (value) {
        case JANUARY -> "JANUARY";
        case FEBRUARY -> "FEBRUARY";
        case MARCH -> "MARCH";
        case APRIL -> "APRIL";
        case MAY -> "MAY";
        case JUNE -> "JUNE";
        case JULY -> "JULY";
        case AUGUST -> "AUGUST";
        case SEPTEMBER -> "SEPTEMBER";
        case OCTOBER -> "OCTOBER";
        case NOVEMBER -> "NOVEMBER";
        case DECEMBER -> "DECEMBER";
      };
    }

    private static Month constant(int choice) {
      return switch (choice) {
        case 0 -> Month.JANUARY;
        case 1 -> Month.FEBRUARY;
        case 2 -> Month.MARCH;
        case 3 -> Month.APRIL;
        case 4 -> Month.MAY;
        case 5 -> Month.JUNE;
        case 6 -> Month.JULY;
        case 7 -> Month.AUGUST;
        case 8 -> Month.SEPTEMBER;
        case 9 -> Month.OCTOBER;
        case 10 -> Month.NOVEMBER;
        case 11 -> Month.DECEMBER;
        default -> null;
      };
    }

    @Override
    public String schema() {
      return SCHEMA;
    }

    @Override
    public String fingerprint() {
      return FINGERPRINT;
    }
  }
}
