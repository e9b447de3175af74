package example;

import dev.leat.Generated;
import dev.leat.json.Choices;
import dev.leat.json.JsonReader;
import dev.leat.json.JsonWriter;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.lang.Exception;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Objects;

/**
 * The tools of {@link Words}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class WordsBindings implements ToolDispatcher {
  private static final String YIELD_INPUT = """
      {
        "type": "object",
        "properties": {
          "field": {
            "type": "object",
            "description": "a field",
            "properties": {
              "default": {
                "type": "boolean",
                "description": "Whether it is meant when none is named."
              },
              "package": {
                "type": "string",
                "description": "Where it is declared."
              },
              "model": {
                "type": "string",
                "description": "How it looks."
              },
              "other": {
                "type": "string",
                "description": "What else there is."
              }
            },
            "additionalProperties": false
          }
        },
        "required": ["field"],
        "additionalProperties": false
      }
      """;

  private static final String YIELD_OUTPUT = """
      {
        "type": "object",
        "description": "Its properties are called as Java's words are.",
        "properties": {
          "default": {
            "type": "boolean",
            "description": "Whether it is meant when none is named."
          },
          "package": {
            "type": "string",
            "description": "Where it is declared."
          },
          "model": {
            "type": "string",
            "description": "How it looks."
          },
          "other": {
            "type": "string",
            "description": "What else there is."
          }
        },
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor YIELD = ToolDescriptor.builder(
          "yield",
          "Yields.",
          YIELD_INPUT)
      .outputSchema(YIELD_OUTPUT)
      .build();

  private static final ObjectShape YIELD_SHAPE = ObjectShape.builder()
      .required("field", "an object")
      .build();

  private static final String SET_INPUT = """
      {
        "type": "object",
        "properties": {
          "unit": {
            "type": "string",
            "description": "one of two",
            "enum": ["c", "f"]
          }
        },
        "required": ["unit"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SET = ToolDescriptor.builder(
          "set",
          "Has a group's reference for a name.",
          SET_INPUT)
      .build();

  private static final ObjectShape SET_SHAPE = ObjectShape.builder()
      .required("unit", "a string")
      .build();

  private static final Choices SET_$UNIT_VALUES = Choices.of("c", "f");

  private final Words target;

  private WordsBindings(Words target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Words target) {
    GeneratedCode.requireCompanion(WordsBindings.class, "630f94f36a9f7f61", Words_FieldJson.CODEC);
    WordsBindings bindings = new WordsBindings(target);
    return Toolset.of(
        ToolBinding.of(YIELD, bindings, 0),
        ToolBinding.of(SET, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> yield_(arguments, context);
      case 1 -> set(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Words#yield(Words.Field)}.
   */
  private ToolResult yield_(JsonReader in, ToolContext context) throws Exception {
    Words.Field field = null;
    if (in.beginObject(YIELD_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> field = Words_FieldJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Words.Field result = target.yield(field);
    GeneratedCode.requireResult(result, "yield");
    JsonWriter out = new JsonWriter();
    Words_FieldJson.CODEC.write(out, result);
    return ToolResult.json(out.toString());
  }

  /**
   * Calls {@link Words#set(String)}.
   */
  private ToolResult set(JsonReader in, ToolContext context) throws Exception {
    String $unit = null;
    if (in.beginObject(SET_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> $unit = in.readChoiceText(SET_$UNIT_VALUES);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.set($unit);
    return ToolResult.done();
  }
}
