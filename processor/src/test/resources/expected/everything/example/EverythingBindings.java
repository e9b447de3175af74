package example;

import dev.leat.Effect;
import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tools of {@link Everything}.
 */
@Generated("dev.leat.processor")
final class EverythingBindings implements ToolDispatcher {
  private static final String SCALARS_INPUT = """
      {
        "type": "object",
        "properties": {
          "text": {
            "type": "string",
            "description": "a text"
          },
          "sequence": {
            "type": "string",
            "description": "a sequence"
          },
          "letter": {
            "type": "string",
            "description": "a letter",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          },
          "flag": {
            "type": "boolean",
            "description": "a flag"
          },
          "tiny": {
            "type": "integer",
            "description": "a byte",
            "minimum": -128,
            "maximum": 127
          },
          "small": {
            "type": "integer",
            "description": "a short",
            "minimum": -32768,
            "maximum": 32767
          },
          "count": {
            "type": "integer",
            "description": "an int",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "big": {
            "type": "integer",
            "description": "a long",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "huge": {
            "type": "integer",
            "description": "an integer",
            "minimum": -1e300,
            "maximum": 1e300
          },
          "ratio": {
            "type": "number",
            "description": "a float",
            "minimum": -3.4028235E38,
            "maximum": 3.4028235E38
          },
          "exact": {
            "type": "number",
            "description": "a double",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "money": {
            "type": "number",
            "description": "a decimal",
            "minimum": -1e300,
            "maximum": 1e300
          }
        },
        "required": [
          "text",
          "sequence",
          "letter",
          "flag",
          "tiny",
          "small",
          "count",
          "big",
          "huge",
          "ratio",
          "exact",
          "money"
        ],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SCALARS = ToolDescriptor.builder(
          "scalars",
          "Echoes all scalars.",
          SCALARS_INPUT)
      .build();

  private static final ObjectShape SCALARS_SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .required("sequence", "a string")
      .required("letter", "a string of one character")
      .required("flag", "true or false")
      .required("tiny", "an integer")
      .required("small", "an integer")
      .required("count", "an integer")
      .required("big", "an integer")
      .required("huge", "an integer")
      .required("ratio", "a number")
      .required("exact", "a number")
      .required("money", "a number")
      .build();

  private static final String CONTAINERS_INPUT = """
      {
        "type": "object",
        "properties": {
          "names": {
            "type": "array",
            "description": "names",
            "items": {
              "type": "string"
            }
          },
          "ids": {
            "type": "array",
            "description": "ids",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "matrix": {
            "type": "array",
            "description": "rows",
            "items": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "shades": {
            "type": "array",
            "description": "shades",
            "items": {
              "type": "string",
              "description": "How light it is.\\n- DARK: Little light.\\n- LIGHT: Much light.",
              "enum": ["DARK", "LIGHT"]
            }
          },
          "scores": {
            "type": "object",
            "description": "scores by name",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            }
          },
          "perhaps": {
            "type": "array",
            "description": "values or null",
            "items": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        },
        "required": ["names", "ids", "matrix", "shades", "scores", "perhaps"],
        "additionalProperties": false
      }
      """;

  private static final String CONTAINERS_OUTPUT = """
      {
        "type": "object",
        "description": "What was in the box.",
        "properties": {
          "names": {
            "type": "array",
            "description": "names",
            "items": {
              "type": "string"
            }
          },
          "ids": {
            "type": "array",
            "description": "ids",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "uniqueItems": true
          },
          "matrix": {
            "type": "array",
            "description": "rows",
            "items": {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "shades": {
            "type": "array",
            "description": "shades",
            "items": {
              "type": "string",
              "description": "How light it is.\\n- DARK: Little light.\\n- LIGHT: Much light.",
              "enum": ["DARK", "LIGHT"]
            }
          },
          "scores": {
            "type": "object",
            "description": "scores by name",
            "additionalProperties": {
              "type": "array",
              "items": {
                "type": "number",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              }
            }
          },
          "perhaps": {
            "type": "array",
            "description": "values or null",
            "items": {
              "anyOf": [
                {
                  "type": "string"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "letter": {
            "type": "string",
            "description": "a letter",
            "maxLength": 1,
            "pattern": "^[\\\\u0000-\\\\uFFFF]$"
          }
        },
        "required": ["names", "ids", "matrix", "shades", "scores", "perhaps", "letter"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor CONTAINERS = ToolDescriptor.builder(
          "containers",
          "Echoes containers.",
          CONTAINERS_INPUT)
      .outputSchema(CONTAINERS_OUTPUT)
      .build();

  private static final ObjectShape CONTAINERS_SHAPE = ObjectShape.builder()
      .required("names", "an array")
      .required("ids", "an array")
      .required("matrix", "an array")
      .required("shades", "an array")
      .required("scores", "an object")
      .required("perhaps", "an array")
      .build();

  private static final String OPTIONALS_INPUT = """
      {
        "type": "object",
        "properties": {
          "word": {
            "type": "string",
            "description": "a word"
          },
          "number": {
            "type": "integer",
            "description": "a number",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "wide": {
            "type": "integer",
            "description": "a wide number",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807
          },
          "real": {
            "type": "number",
            "description": "a real number",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          },
          "shade": {
            "type": "string",
            "description": "a shade\\n- DARK: Little light.\\n- LIGHT: Much light.",
            "enum": ["DARK", "LIGHT"]
          },
          "days": {
            "type": "integer",
            "description": "days",
            "minimum": -9223372036854775808,
            "maximum": 9223372036854775807,
            "default": 7
          },
          "in": {
            "type": "string",
            "description": "a name that generated code has too",
            "default": "a \\"quoted\\" $L default\\\\"
          },
          "Shade": {
            "type": "boolean",
            "description": "a name like a type's",
            "default": true
          },
          "sort": {
            "type": "string",
            "description": "how to sort",
            "enum": ["up", "down"],
            "default": "up"
          },
          "order": {
            "type": "string",
            "description": "in which order",
            "enum": ["asc", "desc"]
          },
          "tags": {
            "type": "array",
            "description": "tags",
            "items": {
              "type": "string"
            },
            "default": ["a", "b"]
          }
        },
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor OPTIONALS = ToolDescriptor.builder(
          "optionals",
          "Echoes what may be missing.",
          OPTIONALS_INPUT)
      .title("What may be missing")
      .idempotent()
      .timeout(Duration.parse("PT30S"))
      .build();

  private static final ObjectShape OPTIONALS_SHAPE = ObjectShape.builder()
      .optional("word")
      .optional("number")
      .optional("wide")
      .optional("real")
      .optional("shade")
      .optional("days")
      .optional("in")
      .optional("Shade")
      .optional("sort")
      .optional("order")
      .optional("tags")
      .build();

  private static final Choices OPTIONALS_SORT_VALUES = Choices.of("up", "down");

  private static final Choices OPTIONALS_ORDER_VALUES = Choices.of("asc", "desc");

  private static final String SIZE_INPUT = """
      {
        "type": "object",
        "properties": {
          "tree": {
            "$ref": "#/$defs/Tree",
            "description": "the tree"
          }
        },
        "required": ["tree"],
        "additionalProperties": false,
        "$defs": {
          "Tree": {
            "type": "object",
            "description": "A tree.",
            "properties": {
              "name": {
                "type": "string",
                "description": "what it is called"
              },
              "children": {
                "type": "array",
                "description": "the trees below",
                "items": {
                  "$ref": "#/$defs/Tree"
                }
              },
              "twin": {
                "$ref": "#/$defs/Tree",
                "description": "one like it"
              }
            },
            "required": ["name", "children"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final ToolDescriptor SIZE = ToolDescriptor.builder(
          "size",
          "Counts the nodes of a tree.",
          SIZE_INPUT)
      .build();

  private static final ObjectShape SIZE_SHAPE = ObjectShape.builder()
      .required("tree", "an object")
      .build();

  private static final String NEAREST_INPUT = """
      {
        "type": "object",
        "properties": {
          "from": {
            "$ref": "#/$defs/Point",
            "description": "the first"
          },
          "to": {
            "$ref": "#/$defs/Point",
            "description": "the second"
          }
        },
        "required": ["from", "to"],
        "additionalProperties": false,
        "$defs": {
          "Point": {
            "type": "object",
            "description": "A point.",
            "properties": {
              "x": {
                "type": "integer",
                "description": "to the right",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "y": {
                "type": "integer",
                "description": "up",
                "minimum": -2147483648,
                "maximum": 2147483647,
                "default": 0
              }
            },
            "required": ["x"],
            "additionalProperties": false
          }
        }
      }
      """;

  private static final String NEAREST_OUTPUT = """
      {
        "description": "the nearer one",
        "anyOf": [
          {
            "type": "object",
            "description": "A point.",
            "properties": {
              "x": {
                "type": "integer",
                "description": "to the right",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "y": {
                "type": "integer",
                "description": "up",
                "minimum": -2147483648,
                "maximum": 2147483647,
                "default": 0
              }
            },
            "required": ["x"],
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      }
      """;

  private static final ToolDescriptor NEAREST = ToolDescriptor.builder(
          "nearest",
          "Finds the nearest of two points.",
          NEAREST_INPUT)
      .outputSchema(NEAREST_OUTPUT)
      .build();

  private static final ObjectShape NEAREST_SHAPE = ObjectShape.builder()
      .required("from", "an object")
      .required("to", "an object")
      .build();

  private static final String ANY_SHADE_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor ANY_SHADE = ToolDescriptor.builder(
          "anyShade",
          "Gives a shade.",
          ANY_SHADE_INPUT)
      .build();

  private static final ObjectShape ANY_SHADE_SHAPE = ObjectShape.builder().build();

  private static final String PAUSE_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PAUSE = ToolDescriptor.builder(
          "pause",
          "Waits.",
          PAUSE_INPUT)
      .effect(Effect.DESTRUCTIVE)
      .alone()
      .returnDirect()
      .stop()
      .build();

  private static final ObjectShape PAUSE_SHAPE = ObjectShape.builder().build();

  private static final String PAUSE_INPUT_ = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PAUSE_ = ToolDescriptor.builder(
          "pause_twice",
          "Overloads are told apart by their names.",
          PAUSE_INPUT_)
      .build();

  private static final ObjectShape PAUSE_SHAPE_ = ObjectShape.builder().build();

  private final Everything target;

  private EverythingBindings(Everything target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Everything target) {
    GeneratedCode.requireCompanion(EverythingBindings.class, "7e3dfcda0ee662ef", ShadeJson.CODEC);
    GeneratedCode.requireCompanion(EverythingBindings.class, "f036fb9c6ae55351", BoxJson.CODEC);
    GeneratedCode.requireCompanion(EverythingBindings.class, "3eea5b1d0f761baa", TreeJson.CODEC);
    GeneratedCode.requireCompanion(EverythingBindings.class, "7c88b9e768b09760", PointJson.CODEC);
    EverythingBindings bindings = new EverythingBindings(target);
    return Toolset.of(
        ToolBinding.of(SCALARS, bindings, 0),
        ToolBinding.of(CONTAINERS, bindings, 1),
        ToolBinding.of(OPTIONALS, bindings, 2),
        ToolBinding.of(SIZE, bindings, 3),
        ToolBinding.of(NEAREST, bindings, 4),
        ToolBinding.of(ANY_SHADE, bindings, 5),
        ToolBinding.of(PAUSE, bindings, 6),
        ToolBinding.of(PAUSE_, bindings, 7));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> scalars(arguments, context);
      case 1 -> containers(arguments, context);
      case 2 -> optionals(arguments, context);
      case 3 -> size(arguments, context);
      case 4 -> nearest(arguments, context);
      case 5 -> anyShade(arguments, context);
      case 6 -> pause(arguments, context);
      case 7 -> pause_(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Everything#scalars(String, CharSequence, char, boolean, byte, short, int, Long, BigInteger, float, Double, BigDecimal)}.
   */
  private ToolResult scalars(JsonReader in, ToolContext context) throws Exception {
    String text = null;
    CharSequence sequence = null;
    char letter = 0;
    boolean flag = false;
    byte tiny = 0;
    short small = 0;
    int count = 0;
    Long big = null;
    BigInteger huge = null;
    float ratio = 0;
    Double exact = null;
    BigDecimal money = null;
    if (in.beginObject(SCALARS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> text = in.readString();
          case 1 -> sequence = in.readString();
          case 2 -> letter = in.readChar();
          case 3 -> flag = in.readBoolean();
          case 4 -> tiny = in.readByte();
          case 5 -> small = in.readShort();
          case 6 -> count = in.readInt();
          case 7 -> big = in.readLong();
          case 8 -> huge = NumberRule.ANY.readBigInteger(in);
          case 9 -> ratio = in.readFloat();
          case 10 -> exact = in.readDouble();
          case 11 -> money = NumberRule.ANY.readBigDecimal(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.scalars(text, sequence, letter, flag, tiny, small, count, big, huge, ratio, exact, money);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Everything#containers(List, Set, int[][], Collection, Map, List)}.
   */
  private ToolResult containers(JsonReader in, ToolContext context) throws Exception {
    List<String> names = null;
    Set<Integer> ids = null;
    int[][] matrix = null;
    Collection<Shade> shades = null;
    Map<String, List<Double>> scores = null;
    List<Optional<String>> perhaps = null;
    if (in.beginObject(CONTAINERS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> names = readListOfString(in);
          case 1 -> ids = readSetOfInteger(in);
          case 2 -> matrix = readArrayOfArrayOfInt(in);
          case 3 -> shades = readCollectionOfShade(in);
          case 4 -> scores = readMapOfListOfDouble(in);
          case 5 -> perhaps = readListOfOptionalString(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Box result = target.containers(names, ids, matrix, shades, scores, perhaps);
    GeneratedCode.requireResult(result, "containers");
    JsonWriter out = new JsonWriter();
    BoxJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Everything#optionals(Optional, OptionalInt, OptionalLong, OptionalDouble, Shade, long, String, boolean, String, Optional, List)}.
   */
  private ToolResult optionals(JsonReader in, ToolContext context) throws Exception {
    Optional<String> word = Optional.empty();
    OptionalInt number = OptionalInt.empty();
    OptionalLong wide = OptionalLong.empty();
    OptionalDouble real = OptionalDouble.empty();
    Shade shade = null;
    long days = 7L;
    String in_ = "a \"quoted\" $L default\\";
    boolean Shade_ = true;
    String sort = "up";
    Optional<String> order = Optional.empty();
    List<String> tags = new ArrayList<>(List.of("a", "b"));
    if (in.beginObject(OPTIONALS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              word = Optional.ofNullable(in.readString());
            }
          }
          case 1 -> {
            if (!in.skipNull()) {
              number = OptionalInt.of(in.readInt());
            }
          }
          case 2 -> {
            if (!in.skipNull()) {
              wide = OptionalLong.of(in.readLong());
            }
          }
          case 3 -> {
            if (!in.skipNull()) {
              real = OptionalDouble.of(in.readDouble());
            }
          }
          case 4 -> {
            if (!in.skipNull()) {
              shade = ShadeJson.CODEC.read(in);
            }
          }
          case 5 -> {
            if (!in.skipNull()) {
              days = in.readLong();
            }
          }
          case 6 -> {
            if (!in.skipNull()) {
              in_ = in.readString();
            }
          }
          case 7 -> {
            if (!in.skipNull()) {
              Shade_ = in.readBoolean();
            }
          }
          case 8 -> {
            if (!in.skipNull()) {
              sort = in.readChoiceText(OPTIONALS_SORT_VALUES);
            }
          }
          case 9 -> {
            if (!in.skipNull()) {
              order = Optional.ofNullable(in.readChoiceText(OPTIONALS_ORDER_VALUES));
            }
          }
          case 10 -> {
            if (!in.skipNull()) {
              tags = readListOfString(in);
            }
          }
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.optionals(word, number, wide, real, shade, days, in_, Shade_, sort, order, tags);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Everything#size(Tree)}.
   */
  private ToolResult size(JsonReader in, ToolContext context) throws Exception {
    Tree tree = null;
    if (in.beginObject(SIZE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> tree = TreeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = Everything.size(tree);
    return ToolResult.text(String.valueOf(result));
  }

  /**
   * Calls {@link Everything#nearest(Point, Point)}.
   */
  private ToolResult nearest(JsonReader in, ToolContext context) throws Exception {
    Point from = null;
    Point to = null;
    if (in.beginObject(NEAREST_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> from = PointJson.CODEC.read(in);
          case 1 -> to = PointJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Optional<Point> result = target.nearest(from, to);
    GeneratedCode.requireResult(result, "nearest");
    JsonWriter out = new JsonWriter();
    if (result.isPresent()) {
      PointJson.CODEC.write(out, result.get());
    } else {
      out.nullValue();
    }
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Everything#anyShade()}.
   */
  private ToolResult anyShade(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(ANY_SHADE_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Shade result = target.anyShade();
    GeneratedCode.requireResult(result, "anyShade");
    return ToolResult.text(ShadeJson.CODEC.name(result));
  }

  /**
   * Calls {@link Everything#pause(ToolContext, AtomicInteger)}.
   */
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  private ToolResult pause(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(PAUSE_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    AtomicInteger pauses = GeneratedCode.requireAttribute(context, AtomicInteger.class);
    target.pause(context, pauses);
    return ToolResult.done();
  }

  /**
   * Calls {@link Everything#pause(Optional)}.
   */
  private ToolResult pause_(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(PAUSE_SHAPE_)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Optional<AtomicInteger> pauses = context.attribute(AtomicInteger.class);
    return GeneratedCode.requireResult(target.pause(pauses), "pause");
  }

  private static List<String> readListOfString(JsonReader in) {
    List<String> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.readString());
      }
    }
    return items;
  }

  private static Set<Integer> readSetOfInteger(JsonReader in) {
    Set<Integer> items = new LinkedHashSet<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        int problems = in.problemCount();
        Integer item = in.readInt();
        if (in.problemCount() == problems && !items.add(item)) {
          in.note("each value once", "an equal one before");
        }
      }
    }
    return items;
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

  private static int[][] readArrayOfArrayOfInt(JsonReader in) {
    int[][] items = new int[8][];
    int size = 0;
    if (in.beginArray()) {
      while (in.nextElement()) {
        if (size == items.length) {
          items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = readArrayOfInt(in);
      }
    }
    return Arrays.copyOf(items, size);
  }

  private static List<Shade> readCollectionOfShade(JsonReader in) {
    List<Shade> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(ShadeJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static List<Double> readListOfDouble(JsonReader in) {
    List<Double> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.NUMBER)) {
      while (in.nextElement()) {
        items.add(in.readDouble());
      }
    }
    return items;
  }

  private static Map<String, List<Double>> readMapOfListOfDouble(JsonReader in) {
    Map<String, List<Double>> entries = new LinkedHashMap<>();
    if (in.beginMap()) {
      for (String key = in.nextKey(); key != null; key = in.nextKey()) {
        if (entries.containsKey(key)) {
          in.note("the name once", "it again");
        }
        entries.put(key, readListOfDouble(in));
      }
    }
    return entries;
  }

  private static List<Optional<String>> readListOfOptionalString(JsonReader in) {
    List<Optional<String>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(in.skipNull() ? Optional.empty() : Optional.ofNullable(in.readString()));
      }
    }
    return items;
  }
}
