package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TimeForms;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tools of {@link Stumbles}.
 */
@Generated("dev.leat.processor")
final class StumblesBindings implements ToolDispatcher {
  private static final String RECURSIVE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Person"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String RECURSIVE_OUTPUT = """
      {
        "$ref": "#/$defs/Person",
        "$defs": {
          "Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor RECURSIVE = ToolDescriptor.builder(
          "recursive",
          "Holds itself.",
          RECURSIVE_INPUT)
      .outputSchema(RECURSIVE_OUTPUT)
      .build();

  private static final ObjectShape RECURSIVE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String GENERIC_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "properties": {
              "person": {
                "type": "object",
                "properties": {
                  "value": {
                    "$ref": "#/$defs/Person"
                  }
                },
                "required": ["value"],
                "additionalProperties": false
              },
              "labels": {
                "type": "object",
                "properties": {
                  "value": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                },
                "required": ["value"],
                "additionalProperties": false
              }
            },
            "required": ["person", "labels"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String GENERIC_OUTPUT = """
      {
        "type": "object",
        "properties": {
          "person": {
            "type": "object",
            "properties": {
              "value": {
                "$ref": "#/$defs/Person"
              }
            },
            "required": ["value"],
            "additionalProperties": false
          },
          "labels": {
            "type": "object",
            "properties": {
              "value": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            },
            "required": ["value"],
            "additionalProperties": false
          }
        },
        "required": ["person", "labels"],
        "additionalProperties": false,
        "$defs": {
          "Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor GENERIC = ToolDescriptor.builder(
          "generic",
          "Has members of a generic type.",
          GENERIC_INPUT)
      .outputSchema(GENERIC_OUTPUT)
      .build();

  private static final ObjectShape GENERIC_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String SEALED_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "items": {
              "oneOf": [
                {
                  "type": "object",
                  "properties": {
                    "type": {
                      "type": "string",
                      "const": "Circle"
                    },
                    "radius": {
                      "type": "number",
                      "minimum": -1.7976931348623157E308,
                      "maximum": 1.7976931348623157E308
                    }
                  },
                  "required": ["type", "radius"],
                  "additionalProperties": false
                },
                {
                  "type": "object",
                  "properties": {
                    "type": {
                      "type": "string",
                      "const": "Square"
                    },
                    "side": {
                      "type": "number",
                      "minimum": -1.7976931348623157E308,
                      "maximum": 1.7976931348623157E308
                    }
                  },
                  "required": ["type", "side"],
                  "additionalProperties": false
                }
              ]
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String SEALED_OUTPUT = """
      {
        "type": "array",
        "items": {
          "oneOf": [
            {
              "type": "object",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Circle"
                },
                "radius": {
                  "type": "number",
                  "minimum": -1.7976931348623157E308,
                  "maximum": 1.7976931348623157E308
                }
              },
              "required": ["type", "radius"],
              "additionalProperties": false
            },
            {
              "type": "object",
              "properties": {
                "type": {
                  "type": "string",
                  "const": "Square"
                },
                "side": {
                  "type": "number",
                  "minimum": -1.7976931348623157E308,
                  "maximum": 1.7976931348623157E308
                }
              },
              "required": ["type", "side"],
              "additionalProperties": false
            }
          ]
        }
      }
      """;

  private static final ToolDescriptor SEALED = ToolDescriptor.builder(
          "sealed",
          "Has no annotations.",
          SEALED_INPUT)
      .outputSchema(SEALED_OUTPUT)
      .build();

  private static final ObjectShape SEALED_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String SECONDS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "string",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\\\.[0-9]{1,9})?(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))$"
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SECONDS = ToolDescriptor.builder(
          "seconds",
          "Counts seconds.",
          SECONDS_INPUT)
      .build();

  private static final ObjectShape SECONDS_SHAPE = ObjectShape.builder()
      .required("value", "a date-time such as 2024-05-31T13:45:00Z")
      .build();

  private static final String SUM_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SUM = ToolDescriptor.builder(
          "sum",
          "Adds the integers up, which no cast would let it if they were something else.",
          SUM_INPUT)
      .build();

  private static final ObjectShape SUM_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String PROFILE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "properties": {
              "nick": {
                "type": "string"
              },
              "age": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "parent": {
                "$ref": "#/$defs/Person"
              }
            },
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Person": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "children": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Person"
                }
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor PROFILE = ToolDescriptor.builder(
          "profile",
          "May miss everything.",
          PROFILE_INPUT)
      .build();

  private static final ObjectShape PROFILE_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String SIZE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "string",
            "enum": ["very small", "LARGE"]
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SIZE = ToolDescriptor.builder(
          "size",
          "Is known by Jackson's name.",
          SIZE_INPUT)
      .build();

  private static final ObjectShape SIZE_SHAPE = ObjectShape.builder()
      .required("value", "one of very small, LARGE")
      .build();

  private static final String INHERITED_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "properties": {
              "name": {
                "type": "string"
              },
              "age": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor INHERITED = ToolDescriptor.builder(
          "inherited",
          "Inherits its name.",
          INHERITED_INPUT)
      .build();

  private static final ObjectShape INHERITED_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String DOCUMENTED_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor DOCUMENTED = ToolDescriptor.builder(
          "documented",
          "Says \"\"\" and \\\\u0041 and $L $$ and 😀 and \"\\n\" and ends in a backslash \\",
          DOCUMENTED_INPUT)
      .build();

  private static final ObjectShape DOCUMENTED_SHAPE = ObjectShape.builder().build();

  private static final String ALWAYS_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ALWAYS = ToolDescriptor.builder(
          "always",
          "Is static.",
          ALWAYS_INPUT)
      .build();

  private static final ObjectShape ALWAYS_SHAPE = ObjectShape.builder().build();

  private static final String LARGEST_INPUT = """
      {
        "type": "object",
        "properties": {
          "values": {
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        },
        "required": ["values"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LARGEST = ToolDescriptor.builder(
          "largest",
          "Takes any number of them.",
          LARGEST_INPUT)
      .build();

  private static final ObjectShape LARGEST_SHAPE = ObjectShape.builder()
      .required("values", "an array")
      .build();

  private static final String BY_INPUT = """
      {
        "type": "object",
        "properties": {
          "key": {
            "type": "string"
          }
        },
        "required": ["key"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor BY = ToolDescriptor.builder(
          "by_name",
          "One of two.",
          BY_INPUT)
      .build();

  private static final ObjectShape BY_SHAPE = ObjectShape.builder()
      .required("key", "a string")
      .build();

  private static final String BY_INPUT_ = """
      {
        "type": "object",
        "properties": {
          "key": {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          }
        },
        "required": ["key"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor BY_ = ToolDescriptor.builder(
          "by_number",
          "The other one.",
          BY_INPUT_)
      .build();

  private static final ObjectShape BY_SHAPE_ = ObjectShape.builder()
      .required("key", "an integer")
      .build();

  private final Stumbles target;

  private StumblesBindings(Stumbles target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Stumbles target) {
    GeneratedCode.requireCompanion(StumblesBindings.class, "76d46ef4b0fdd394", Stumbles_PersonJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "2ca6191aedcb4c52", Stumbles_CrateJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "5614195ae0923a75", Stumbles_BoxJson.class, Stumbles_BoxJson.fingerprint());
    GeneratedCode.requireCompanion(StumblesBindings.class, "1fd84eb3d8164e35", Stumbles_ShapeJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "2a95bb1a24a1e596", Stumbles_CircleJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "7edf50eb95831d43", Stumbles_SquareJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "70ff8765febd4a53", Stumbles_ProfileJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "06e1b3b02cd99085", Stumbles_SizeJson.CODEC);
    GeneratedCode.requireCompanion(StumblesBindings.class, "84cb0907d89d1873", Stumbles_DogJson.CODEC);
    StumblesBindings bindings = new StumblesBindings(target);
    return Toolset.of(
        ToolBinding.of(RECURSIVE, bindings, 0),
        ToolBinding.of(GENERIC, bindings, 1),
        ToolBinding.of(SEALED, bindings, 2),
        ToolBinding.of(SECONDS, bindings, 3),
        ToolBinding.of(SUM, bindings, 4),
        ToolBinding.of(PROFILE, bindings, 5),
        ToolBinding.of(SIZE, bindings, 6),
        ToolBinding.of(INHERITED, bindings, 7),
        ToolBinding.of(DOCUMENTED, bindings, 8),
        ToolBinding.of(ALWAYS, bindings, 9),
        ToolBinding.of(LARGEST, bindings, 10),
        ToolBinding.of(BY, bindings, 11),
        ToolBinding.of(BY_, bindings, 12));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> recursive(arguments, context);
      case 1 -> generic(arguments, context);
      case 2 -> sealed(arguments, context);
      case 3 -> seconds(arguments, context);
      case 4 -> sum(arguments, context);
      case 5 -> profile(arguments, context);
      case 6 -> size(arguments, context);
      case 7 -> inherited(arguments, context);
      case 8 -> documented(arguments, context);
      case 9 -> always(arguments, context);
      case 10 -> largest(arguments, context);
      case 11 -> by(arguments, context);
      case 12 -> by_(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Stumbles#recursive(Stumbles.Person)}.
   */
  private ToolResult recursive(JsonReader in, ToolContext context) throws Exception {
    Stumbles.Person value = null;
    if (in.beginObject(RECURSIVE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Stumbles_PersonJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Stumbles.Person result = target.recursive(value);
    GeneratedCode.requireResult(result, "recursive");
    JsonWriter out = new JsonWriter();
    Stumbles_PersonJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Stumbles#generic(Stumbles.Crate)}.
   */
  private ToolResult generic(JsonReader in, ToolContext context) throws Exception {
    Stumbles.Crate value = null;
    if (in.beginObject(GENERIC_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Stumbles_CrateJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Stumbles.Crate result = target.generic(value);
    GeneratedCode.requireResult(result, "generic");
    JsonWriter out = new JsonWriter();
    Stumbles_CrateJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Stumbles#sealed(List)}.
   */
  private ToolResult sealed(JsonReader in, ToolContext context) throws Exception {
    List<Stumbles.Shape> value = null;
    if (in.beginObject(SEALED_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfShape(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Stumbles.Shape> result = target.sealed(value);
    GeneratedCode.requireResult(result, "sealed");
    JsonWriter out = new JsonWriter();
    writeListOfShape(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Stumbles#seconds(Instant)}.
   */
  private ToolResult seconds(JsonReader in, ToolContext context) throws Exception {
    Instant value = null;
    if (in.beginObject(SECONDS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = TimeForms.INSTANT.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    long result = target.seconds(value);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Stumbles#sum(Map)}.
   */
  private ToolResult sum(JsonReader in, ToolContext context) throws Exception {
    Map<String, Integer> value = null;
    if (in.beginObject(SUM_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readMapOfInteger(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.sum(value);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Stumbles#profile(Stumbles.Profile)}.
   */
  private ToolResult profile(JsonReader in, ToolContext context) throws Exception {
    Stumbles.Profile value = null;
    if (in.beginObject(PROFILE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Stumbles_ProfileJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.profile(value);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Stumbles#size(Stumbles.Size)}.
   */
  private ToolResult size(JsonReader in, ToolContext context) throws Exception {
    Stumbles.Size value = null;
    if (in.beginObject(SIZE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Stumbles_SizeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Stumbles.Size result = target.size(value);
    GeneratedCode.requireResult(result, "size");
    return ToolResult.text(Stumbles_SizeJson.CODEC.name(result));
  }

  /**
   * Calls {@link Stumbles#inherited(Stumbles.Dog)}.
   */
  private ToolResult inherited(JsonReader in, ToolContext context) throws Exception {
    Stumbles.Dog value = null;
    if (in.beginObject(INHERITED_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Stumbles_DogJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.inherited(value);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Stumbles#documented()}.
   */
  private ToolResult documented(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(DOCUMENTED_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.documented();
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Stumbles#always()}.
   */
  private ToolResult always(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(ALWAYS_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = Stumbles.always();
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Stumbles#largest(int[])}.
   */
  private ToolResult largest(JsonReader in, ToolContext context) throws Exception {
    int[] values = null;
    if (in.beginObject(LARGEST_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> values = readArrayOfInt(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.largest(values);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Stumbles#by(String)}.
   */
  private ToolResult by(JsonReader in, ToolContext context) throws Exception {
    String key = null;
    if (in.beginObject(BY_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> key = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.by(key);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Stumbles#by(int)}.
   */
  private ToolResult by_(JsonReader in, ToolContext context) throws Exception {
    int key = 0;
    if (in.beginObject(BY_SHAPE_)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> key = in.readInt();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.by(key);
    return ToolResult.text(result);
  }

  private static List<Stumbles.Shape> readListOfShape(JsonReader in) {
    List<Stumbles.Shape> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Stumbles_ShapeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfShape(JsonWriter out, List<Stumbles.Shape> items) {
    out.beginArray();
    for (Stumbles.Shape item : items) {
      Stumbles_ShapeJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static Map<String, Integer> readMapOfInteger(JsonReader in) {
    Map<String, Integer> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, in.readInt());
      }
    }
    return entries;
  }

  private static int[] readArrayOfInt(JsonReader in) {
    int[] items = new int[8];
    int size = 0;
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = in.readInt();
      }
    }
    return Arrays.copyOf(items, size);
  }
}
