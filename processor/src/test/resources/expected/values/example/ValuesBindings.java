package example;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.json.TypeCodec;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The tools of {@link Values}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class ValuesBindings implements ToolDispatcher {
  private static final String ALL_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "All of them.",
            "properties": {
              "order": {
                "type": "string",
                "description": "one",
                "pattern": "^[A-Z]-[0-9]+$"
              },
              "sum": {
                "type": "integer",
                "description": "one that may be missing",
                "minimum": 0,
                "maximum": 2147483647
              },
              "versions": {
                "type": "array",
                "description": "some",
                "items": {
                  "type": "string",
                  "description": "A version of something, its parts joined by a dot.",
                  "pattern": "^[0-9]{1,3}\\\\.[0-9]{1,3}$"
                }
              },
              "tags": {
                "type": "array",
                "description": "those",
                "items": {
                  "type": "string",
                  "minLength": 1
                },
                "maxItems": 3
              },
              "users": {
                "type": "object",
                "description": "by their names",
                "additionalProperties": {
                  "type": "integer",
                  "description": "The number of a user.",
                  "minimum": -9223372036854775808,
                  "maximum": 9223372036854775807
                }
              },
              "day": {
                "type": "string",
                "description": "of all this",
                "format": "date",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
              },
              "text": {
                "type": "string",
                "description": "in a box"
              },
              "numbers": {
                "type": "array",
                "description": "in a box",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              },
              "tree": {
                "$ref": "#/$defs/Tree",
                "description": "some tree"
              },
              "store": {
                "type": "object",
                "description": "another",
                "properties": {
                  "name": {
                    "type": "string",
                    "description": "how it is called"
                  }
                },
                "required": ["name"],
                "additionalProperties": false
              },
              "feeling": {
                "type": "string",
                "description": "How it feels.\\n- WARM: For some.",
                "enum": ["COLD", "WARM"]
              }
            },
            "required": [
              "order",
              "versions",
              "tags",
              "users",
              "day",
              "text",
              "numbers",
              "tree",
              "store",
              "feeling"
            ],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Tree": {
            "type": "array",
            "description": "A tree that is written as its branches.",
            "items": {
              "$ref": "#/$defs/Tree"
            }
          }
        }
      }
      """;

  private static final String ALL_OUTPUT = """
      {
        "type": "object",
        "description": "All of them.",
        "properties": {
          "order": {
            "type": "string",
            "description": "one"
          },
          "sum": {
            "type": "integer",
            "description": "one that may be missing",
            "maximum": 2147483647
          },
          "versions": {
            "type": "array",
            "description": "some",
            "items": {
              "type": "string",
              "description": "A version of something, its parts joined by a dot."
            }
          },
          "tags": {
            "type": "array",
            "description": "those",
            "items": {
              "type": "string"
            }
          },
          "users": {
            "type": "object",
            "description": "by their names",
            "additionalProperties": {
              "type": "integer",
              "description": "The number of a user.",
              "minimum": -9223372036854775808,
              "maximum": 9223372036854775807
            }
          },
          "day": {
            "type": "string",
            "description": "of all this",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "text": {
            "type": "string",
            "description": "in a box"
          },
          "numbers": {
            "type": "array",
            "description": "in a box",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          },
          "tree": {
            "$ref": "#/$defs/Tree",
            "description": "some tree"
          },
          "store": {
            "type": "object",
            "description": "another",
            "properties": {
              "name": {
                "type": "string",
                "description": "how it is called"
              }
            },
            "required": ["name"],
            "additionalProperties": false
          },
          "feeling": {
            "type": "string",
            "description": "How it feels.\\n- WARM: For some.",
            "enum": ["COLD", "WARM"]
          }
        },
        "required": [
          "order",
          "versions",
          "tags",
          "users",
          "day",
          "text",
          "numbers",
          "tree",
          "store",
          "feeling"
        ],
        "additionalProperties": false,
        "$defs": {
          "Tree": {
            "type": "array",
            "description": "A tree that is written as its branches.",
            "items": {
              "$ref": "#/$defs/Tree"
            }
          }
        }
      }
      """;

  private static final ToolDescriptor ALL = ToolDescriptor.builder(
          "all",
          "Gives back what it is given.",
          ALL_INPUT)
      .outputSchema(ALL_OUTPUT)
      .build();

  private static final ObjectShape ALL_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String ORDER_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "string",
            "description": "The number of an order, as printed on it.",
            "pattern": "^[A-Z]-[0-9]+$"
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String ORDER_OUTPUT = """
      {
        "type": "string",
        "description": "The number of an order, as printed on it."
      }
      """;

  private static final ToolDescriptor ORDER = ToolDescriptor.builder(
          "order",
          "Gives back the number of an order.",
          ORDER_INPUT)
      .outputSchema(ORDER_OUTPUT)
      .build();

  private static final ObjectShape ORDER_SHAPE = ObjectShape.builder()
      .required("value", "a string")
      .build();

  private static final String BOXES_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "description": "some",
            "items": {
              "type": "string",
              "description": "Holds one thing."
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String BOXES_OUTPUT = """
      {
        "type": "array",
        "items": {
          "type": "string",
          "description": "Holds one thing."
        }
      }
      """;

  private static final ToolDescriptor BOXES = ToolDescriptor.builder(
          "boxes",
          "Gives back boxes.",
          BOXES_INPUT)
      .outputSchema(BOXES_OUTPUT)
      .build();

  private static final ObjectShape BOXES_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String TREE_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "$ref": "#/$defs/Tree"
          }
        },
        "required": ["value"],
        "additionalProperties": false,
        "$defs": {
          "Tree": {
            "type": "array",
            "description": "A tree that is written as its branches.",
            "items": {
              "$ref": "#/$defs/Tree"
            }
          }
        }
      }
      """;

  private static final String TREE_OUTPUT = """
      {
        "$ref": "#/$defs/Tree",
        "$defs": {
          "Tree": {
            "type": "array",
            "description": "A tree that is written as its branches.",
            "items": {
              "$ref": "#/$defs/Tree"
            }
          }
        }
      }
      """;

  private static final ToolDescriptor TREE = ToolDescriptor.builder(
          "tree",
          "Gives back a tree.",
          TREE_INPUT)
      .outputSchema(TREE_OUTPUT)
      .build();

  private static final ObjectShape TREE_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String FEELINGS_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "array",
            "description": "some",
            "items": {
              "type": "string",
              "description": "How warm it feels.\\n- WARM: For some.",
              "enum": ["COLD", "WARM"]
            }
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String FEELINGS_OUTPUT = """
      {
        "type": "array",
        "items": {
          "type": "string",
          "description": "How warm it feels.\\n- WARM: For some.",
          "enum": ["COLD", "WARM"]
        }
      }
      """;

  private static final ToolDescriptor FEELINGS = ToolDescriptor.builder(
          "feelings",
          "Gives back what it feels like.",
          FEELINGS_INPUT)
      .outputSchema(FEELINGS_OUTPUT)
      .build();

  private static final ObjectShape FEELINGS_SHAPE = ObjectShape.builder()
      .required("value", "an array")
      .build();

  private static final String LENGTH_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "A length, made of what it is measured in.",
            "properties": {
              "amount": {
                "type": "number",
                "description": "how many",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308
              },
              "unit": {
                "type": "number",
                "description": "of which length in metres",
                "minimum": -1.7976931348623157E308,
                "maximum": 1.7976931348623157E308,
                "default": 1
              }
            },
            "required": ["amount"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String LENGTH_OUTPUT = """
      {
        "type": "object",
        "description": "A length, made of what it is measured in.",
        "properties": {
          "metres": {
            "type": "number",
            "description": "how long it is",
            "minimum": -1.7976931348623157E308,
            "maximum": 1.7976931348623157E308
          }
        },
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LENGTH = ToolDescriptor.builder(
          "length",
          "Gives back how long something is.",
          LENGTH_INPUT)
      .outputSchema(LENGTH_OUTPUT)
      .build();

  private static final ObjectShape LENGTH_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private final Values target;

  private ValuesBindings(Values target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Values target) {
    GeneratedCode.requireCompanion(ValuesBindings.class, "79328ad98bf80200", Values_AllJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "d37a94f709eacbd9", Values_OrderIdJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "cd66bc2af758de32", Values_MoneyJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "35f0fbbe9f22effb", Values_VersionJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "3894c20692351d4d", Values_TagsJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "b62ed0b3d22ec2c8", Values_UserIdJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "5ce7876250656366", Values_DayJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "42d735d36028f82e", Values_BoxJson.class, Values_BoxJson.fingerprint());
    GeneratedCode.requireCompanion(ValuesBindings.class, "192730a52376b329", Values_TreeJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "412548f86a5a4ecd", Values_StoreJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "24952afca351682c", Values_PlaceJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "cdb9e87fae8471d3", Values_FeelingJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "1bbb74f32f987376", Values_WarmthJson.CODEC);
    GeneratedCode.requireCompanion(ValuesBindings.class, "0743fee84e4e3104", Values_LengthJson.CODEC);
    ValuesBindings bindings = new ValuesBindings(target);
    return Toolset.of(
        ToolBinding.of(ALL, bindings, 0),
        ToolBinding.of(ORDER, bindings, 1),
        ToolBinding.of(BOXES, bindings, 2),
        ToolBinding.of(TREE, bindings, 3),
        ToolBinding.of(FEELINGS, bindings, 4),
        ToolBinding.of(LENGTH, bindings, 5));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> all(arguments, context);
      case 1 -> order(arguments, context);
      case 2 -> boxes(arguments, context);
      case 3 -> tree(arguments, context);
      case 4 -> feelings(arguments, context);
      case 5 -> length(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Values#all(Values.All)}.
   */
  private ToolResult all(JsonReader in, ToolContext context) throws Exception {
    Values.All value = null;
    if (in.beginObject(ALL_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Values_AllJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Values.All result = target.all(value);
    GeneratedCode.requireResult(result, "all");
    JsonWriter out = new JsonWriter();
    Values_AllJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Values#order(Values.OrderId)}.
   */
  private ToolResult order(JsonReader in, ToolContext context) throws Exception {
    Values.OrderId value = null;
    if (in.beginObject(ORDER_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Values_OrderIdJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Values.OrderId result = target.order(value);
    GeneratedCode.requireResult(result, "order");
    JsonWriter out = new JsonWriter();
    Values_OrderIdJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Values#boxes(List)}.
   */
  private ToolResult boxes(JsonReader in, ToolContext context) throws Exception {
    List<Values.Box<String>> value = null;
    if (in.beginObject(BOXES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfBoxOfString(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Values.Box<String>> result = target.boxes(value);
    GeneratedCode.requireResult(result, "boxes");
    JsonWriter out = new JsonWriter();
    writeListOfBoxOfString(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Values#tree(Values.Tree)}.
   */
  private ToolResult tree(JsonReader in, ToolContext context) throws Exception {
    Values.Tree value = null;
    if (in.beginObject(TREE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Values_TreeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Values.Tree result = target.tree(value);
    GeneratedCode.requireResult(result, "tree");
    JsonWriter out = new JsonWriter();
    Values_TreeJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Values#feelings(List)}.
   */
  private ToolResult feelings(JsonReader in, ToolContext context) throws Exception {
    List<Values.Feeling> value = null;
    if (in.beginObject(FEELINGS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = readListOfFeeling(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    List<Values.Feeling> result = target.feelings(value);
    GeneratedCode.requireResult(result, "feelings");
    JsonWriter out = new JsonWriter();
    writeListOfFeeling(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Values#length(Values.Length)}.
   */
  private ToolResult length(JsonReader in, ToolContext context) throws Exception {
    Values.Length value = null;
    if (in.beginObject(LENGTH_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Values_LengthJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Values.Length result = target.length(value);
    GeneratedCode.requireResult(result, "length");
    JsonWriter out = new JsonWriter();
    Values_LengthJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  private static List<Values.Box<String>> readListOfBoxOfString(JsonReader in) {
    List<Values.Box<String>> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(Values_BoxOfStringJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfBoxOfString(JsonWriter out, List<Values.Box<String>> items) {
    out.beginArray();
    for (Values.Box<String> item : items) {
      Values_BoxOfStringJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  private static List<Values.Feeling> readListOfFeeling(JsonReader in) {
    List<Values.Feeling> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.STRING)) {
      while (in.nextElement()) {
        items.add(Values_FeelingJson.CODEC.read(in));
      }
    }
    return items;
  }

  private static void writeListOfFeeling(JsonWriter out, List<Values.Feeling> items) {
    out.beginArray();
    for (Values.Feeling item : items) {
      Values_FeelingJson.CODEC.write(out, item);
    }
    out.endArray();
  }

  /**
   * Reads and writes {@link Values.Box}.
   */
  private static final class Values_BoxOfStringJson implements TypeCodec<Values.Box<String>> {
    /**
     * The codec.
     */
    public static final Values_BoxOfStringJson CODEC = new Values_BoxOfStringJson();

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
          "description": "Holds one thing."
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "3aa9c1d5173c398f";

    private Values_BoxOfStringJson() {
    }

    @Override
    public Values.Box<String> read(JsonReader in) {
      int problems = in.problemCount();
      String value = in.readString();
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        return new Values.Box<String>(value);
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Values.Box<String> value) {
      String inner = value.held();
      out.value(Objects.requireNonNull(inner, "held"));
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
