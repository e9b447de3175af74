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
 * The tools of {@link Boxes}.
 */
@Generated("dev.leat.processor")
final class BoxesBindings implements ToolDispatcher {
  private static final String BOX_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "it",
            "properties": {
              "best": {
                "type": "integer",
                "description": "the best",
                "minimum": -2147483648,
                "maximum": 2147483647
              },
              "content": {
                "type": "array",
                "description": "What it holds.",
                "items": {
                  "type": "integer",
                  "minimum": -2147483648,
                  "maximum": 2147483647
                }
              }
            },
            "required": ["best"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String BOX_OUTPUT = """
      {
        "type": "object",
        "description": "it",
        "properties": {
          "best": {
            "type": "integer",
            "description": "the best",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          "content": {
            "type": "array",
            "description": "What it holds.",
            "items": {
              "type": "integer",
              "minimum": -2147483648,
              "maximum": 2147483647
            }
          }
        },
        "required": ["best"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor BOX = ToolDescriptor.builder(
          "box",
          "Gives it back.",
          BOX_INPUT)
      .outputSchema(BOX_OUTPUT)
      .build();

  private static final ObjectShape BOX_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private static final String CHEST_INPUT = """
      {
        "type": "object",
        "properties": {
          "value": {
            "type": "object",
            "description": "it",
            "properties": {
              "best": {
                "type": "string",
                "description": "The best of it."
              },
              "content": {
                "type": "array",
                "description": "What it holds.",
                "items": {
                  "type": "string"
                }
              },
              "closed": {
                "type": "boolean",
                "description": "Whether it is closed."
              }
            },
            "required": ["best"],
            "additionalProperties": false
          }
        },
        "required": ["value"],
        "additionalProperties": false
      }
      """;

  private static final String CHEST_OUTPUT = """
      {
        "type": "object",
        "description": "it",
        "properties": {
          "best": {
            "type": "string",
            "description": "The best of it."
          },
          "content": {
            "type": "array",
            "description": "What it holds.",
            "items": {
              "type": "string"
            }
          },
          "closed": {
            "type": "boolean",
            "description": "Whether it is closed."
          }
        },
        "required": ["best"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor CHEST = ToolDescriptor.builder(
          "chest",
          "Gives it back.",
          CHEST_INPUT)
      .outputSchema(CHEST_OUTPUT)
      .build();

  private static final ObjectShape CHEST_SHAPE = ObjectShape.builder()
      .required("value", "an object")
      .build();

  private final Boxes target;

  private BoxesBindings(Boxes target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Boxes target) {
    GeneratedCode.requireCompanion(BoxesBindings.class, "7b7a51030ba9fc19", Boxes_BoxJson.class, Boxes_BoxJson.fingerprint());
    GeneratedCode.requireCompanion(BoxesBindings.class, "4a09ad86a98e175a", Boxes_ChestJson.CODEC);
    BoxesBindings bindings = new BoxesBindings(target);
    return Toolset.of(
        ToolBinding.of(BOX, bindings, 0),
        ToolBinding.of(CHEST, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> box(arguments, context);
      case 1 -> chest(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Boxes#box(Boxes.Box)}.
   */
  private ToolResult box(JsonReader in, ToolContext context) throws Exception {
    Boxes.Box<Integer> value = null;
    if (in.beginObject(BOX_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Boxes_BoxOfIntegerJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Boxes.Box<Integer> result = target.box(value);
    GeneratedCode.requireResult(result, "box");
    JsonWriter out = new JsonWriter();
    Boxes_BoxOfIntegerJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Boxes#chest(Boxes.Chest)}.
   */
  private ToolResult chest(JsonReader in, ToolContext context) throws Exception {
    Boxes.Chest value = null;
    if (in.beginObject(CHEST_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Boxes_ChestJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Boxes.Chest result = target.chest(value);
    GeneratedCode.requireResult(result, "chest");
    JsonWriter out = new JsonWriter();
    Boxes_ChestJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Reads and writes {@link Boxes.Box}.
   */
  private static final class Boxes_BoxOfIntegerJson implements TypeCodec<Boxes.Box<Integer>> {
    /**
     * The codec.
     */
    public static final Boxes_BoxOfIntegerJson CODEC = new Boxes_BoxOfIntegerJson();

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
          "description": "Holds things.",
          "properties": {
            "best": {
              "type": "integer",
              "description": "the best",
              "minimum": -2147483648,
              "maximum": 2147483647
            },
            "content": {
              "type": "array",
              "description": "What it holds.",
              "items": {
                "type": "integer",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            }
          },
          "required": ["best"],
          "additionalProperties": false
        }
        """;

    /**
     * Changes with the schema.
     */
    public static final String FINGERPRINT = "c006c908c083b245";

    private static final ObjectShape SHAPE = ObjectShape.builder()
        .required("best", "an integer")
        .optional("content")
        .build();

    private Boxes_BoxOfIntegerJson() {
    }

    @Override
    public Boxes.Box<Integer> read(JsonReader in) {
      int problems = in.problemCount();
      Integer best = null;
      List<Integer> content = null;
      if (in.beginObject(SHAPE)) {
        for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
          switch (property) {
            case 0 -> best = in.readInt();
            case 1 -> {
              if (!in.skipNull()) {
                content = readListOfInteger(in);
              }
            }
          }
        }
      }
      if (in.problemCount() > problems) {
        return null;
      }
      try {
        Boxes.Box<Integer> made = new Boxes.Box<Integer>(best);
        if (content != null) {
          made.setContent(content);
        }
        return made;
      } catch (RuntimeException e) {
        in.noteRejected(e);
        return null;
      }
    }

    @Override
    public void write(JsonWriter out, Boxes.Box<Integer> value) {
      out.beginObject();
      out.name("best").value(value.getBest());
      List<Integer> content = value.getContent();
      if (content != null) {
        out.name("content");
        writeListOfInteger(out, content);
      }
      out.endObject();
    }

    private static List<Integer> readListOfInteger(JsonReader in) {
      List<Integer> items = new ArrayList<>();
      if (in.beginArrayOr(JsonKind.NUMBER)) {
        while (in.nextElement()) {
          items.add(in.readInt());
        }
      }
      return items;
    }

    private static void writeListOfInteger(JsonWriter out, List<Integer> items) {
      out.beginArray();
      for (Integer item : items) {
        out.value(item);
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
  }
}
