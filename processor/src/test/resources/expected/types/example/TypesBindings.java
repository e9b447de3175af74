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
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * The tools of {@link Types}.
 */
@Generated("dev.leat.processor")
final class TypesBindings implements ToolDispatcher {
  private static final String LOCAL_INPUT = """
      {
        "type": "object",
        "properties": {
          "at": {
            "type": "string",
            "description": "when",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          },
          "zone": {
            "type": "string",
            "description": "where",
            "pattern": "^(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00)|[A-Za-z][A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*)$",
            "default": "Europe/Paris"
          },
          "currency": {
            "type": "string",
            "description": "what is paid with there",
            "pattern": "^[A-Z]{3}$",
            "default": "EUR"
          }
        },
        "required": ["at"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LOCAL = ToolDescriptor.builder(
          "local",
          "Tells the local time.",
          LOCAL_INPUT)
      .build();

  private static final ObjectShape LOCAL_SHAPE = ObjectShape.builder()
      .required("at", "a date-time such as 2024-05-31T13:45:00Z")
      .optional("zone")
      .optional("currency")
      .build();

  private static final String DAY_INPUT = """
      {
        "type": "object",
        "properties": {
          "at": {
            "type": "string",
            "description": "when",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          }
        },
        "required": ["at"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor DAY = ToolDescriptor.builder(
          "day",
          "Tells the day.",
          DAY_INPUT)
      .build();

  private static final ObjectShape DAY_SHAPE = ObjectShape.builder()
      .required("at", "a date-time such as 2024-05-31T13:45:00+02:00")
      .build();

  private static final String GO_INPUT = """
      {
        "type": "object",
        "properties": {
          "places": {
            "type": "array",
            "description": "where to go",
            "items": {
              "description": "Where something is.",
              "oneOf": [
                {
                  "type": "object",
                  "description": "An address.",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "const": "street"
                    },
                    "name": {
                      "type": "string",
                      "description": "what the street is called"
                    }
                  },
                  "required": ["kind", "name"],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "description": "Coordinates.",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "const": "point"
                    },
                    "at": {
                      "type": "array",
                      "description": "degrees north and east",
                      "items": {
                        "type": "number",
                        "minimum": -1.7976931348623157E308,
                        "maximum": 1.7976931348623157E308
                      }
                    }
                  },
                  "required": ["kind", "at"],
                  "additionalProperties": false
                }
              ]
            }
          }
        },
        "required": ["places"],
        "additionalProperties": false
      }
      """;

  private static final String GO_OUTPUT = """
      {
        "type": "array",
        "items": {
          "description": "Where something is.",
          "oneOf": [
            {
              "type": "object",
              "description": "An address.",
              "properties": {
                "kind": {
                  "type": "string",
                  "const": "street"
                },
                "name": {
                  "type": "string",
                  "description": "what the street is called"
                }
              },
              "required": ["kind", "name"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "description": "Coordinates.",
              "properties": {
                "kind": {
                  "type": "string",
                  "const": "point"
                },
                "at": {
                  "type": "array",
                  "description": "degrees north and east",
                  "items": {
                    "type": "number",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  }
                }
              },
              "required": ["kind", "at"],
              "additionalProperties": false
            }
          ]
        }
      }
      """;

  private static final ToolDescriptor GO = ToolDescriptor.builder(
          "go",
          "Gives the places back.",
          GO_INPUT)
      .outputSchema(GO_OUTPUT)
      .build();

  private static final ObjectShape GO_SHAPE = ObjectShape.builder()
      .required("places", "an array")
      .build();

  private static final String EPOCH_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final String EPOCH_OUTPUT = """
      {
        "type": "string",
        "format": "date-time",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
      }
      """;

  private static final ToolDescriptor EPOCH = ToolDescriptor.builder(
          "epoch",
          "Tells the beginning of time.",
          EPOCH_INPUT)
      .outputSchema(EPOCH_OUTPUT)
      .build();

  private static final ObjectShape EPOCH_SHAPE = ObjectShape.builder().build();

  private final Types target;

  private TypesBindings(Types target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Types target) {
    GeneratedCode.requireCompanion(TypesBindings.class, "f62e4cf88cbaa549", Types_LocationJson.CODEC);
    GeneratedCode.requireCompanion(TypesBindings.class, "dfa67d2fb66075a8", Types_StreetJson.CODEC);
    GeneratedCode.requireCompanion(TypesBindings.class, "f6b69d943673d589", Types_PointJson.CODEC);
    TypesBindings bindings = new TypesBindings(target);
    return Toolset.of(
        ToolBinding.of(LOCAL, bindings, 0),
        ToolBinding.of(DAY, bindings, 1),
        ToolBinding.of(GO, bindings, 2),
        ToolBinding.of(EPOCH, bindings, 3));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> local(arguments, context);
      case 1 -> day(arguments, context);
      case 2 -> go(arguments, context);
      case 3 -> epoch(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Types#local(Instant, ZoneId, Currency)}.
   */
  private ToolResult local(JsonReader in, ToolContext context) throws Exception {
    Instant at = null;
    ZoneId zone = TimeForms.ZONE_ID.parse("Europe/Paris");
    Currency currency = NameForms.CURRENCY.parse("EUR");
    if (in.beginObject(LOCAL_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> at = TimeForms.INSTANT.read(in);
          case 1 -> {
            if (!in.skipNull()) {
              zone = TimeForms.ZONE_ID.read(in);
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              currency = NameForms.CURRENCY.read(in);
            }
          }
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.local(at, zone, currency);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Types#day(ZonedDateTime)}.
   */
  private ToolResult day(JsonReader in, ToolContext context) throws Exception {
    ZonedDateTime at = null;
    if (in.beginObject(DAY_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> at = TimeForms.ZONED_DATE_TIME.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    DayOfWeek result = target.day(at);
    GeneratedCode.requireResult(result, "day");
    return ToolResult.text(DayOfWeekJson.CODEC.name(result));
  }

  /**
   * Calls {@link Types#go(List)}.
   */
  private ToolResult go(JsonReader in, ToolContext context) throws Exception {
    List<Types.Location> places = null;
    if (in.beginObject(GO_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> places = readListOfLocation(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Types.Location> result = target.go(places);
    GeneratedCode.requireResult(result, "go");
    JsonWriter out = new JsonWriter();
    writeListOfLocation(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Types#epoch()}.
   */
  private ToolResult epoch(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(EPOCH_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Instant result = target.epoch();
    GeneratedCode.requireResult(result, "epoch");
    JsonWriter out = new JsonWriter();
    TimeForms.INSTANT.write(out, result);
    return ToolResult.json(out.toString());
  }

  private static List<Types.Location> readListOfLocation(JsonReader in) {
    List<Types.Location> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Types_LocationJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfLocation(JsonWriter out, List<Types.Location> items) {
    out.beginArray();
    for (Types.Location item : items) {
      Types_LocationJson.CODEC.write(out, item);
    }
    out.endArray();
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
}
