package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.Objects;

/**
 * The tools of {@link Escapes}.
 */
@Generated("dev.leat.processor")
final class EscapesBindings implements ToolDispatcher {
  private static final String LETTERS_INPUT = """
      {
        "type": "object",
        "properties": {
          "text": {
            "type": "string",
            "description": "two backslashes \\\\\\\\u0041, three \\\\\\\\A, four \\\\\\\\\\\\\\\\u0041"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LETTERS = ToolDescriptor.builder(
          "letters",
          "Plain A, in code A, with many u A, a pair 😀, a half \ud83d.",
          LETTERS_INPUT)
      .build();

  private static final ObjectShape LETTERS_SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .build();

  private static final String MARKS_INPUT = """
      {
        "type": "object",
        "properties": {
          "text": {
            "type": "string",
            "description": "a tag with an escape: x, no <"
          }
        },
        "required": ["text"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor MARKS = ToolDescriptor.builder(
          "marks",
          "Its line ends here.",
          MARKS_INPUT)
      .build();

  private static final ObjectShape MARKS_SHAPE = ObjectShape.builder()
      .required("text", "a string")
      .build();

  private static final String END_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor END = ToolDescriptor.builder(
          "end",
          "@ is no tag, and the end is escaped.",
          END_INPUT)
      .build();

  private static final ObjectShape END_SHAPE = ObjectShape.builder().build();

  private static final String SLASH_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SLASH = ToolDescriptor.builder(
          "slash",
          "The other half of the end.",
          SLASH_INPUT)
      .build();

  private static final ObjectShape SLASH_SHAPE = ObjectShape.builder().build();

  private final Escapes target;

  private EscapesBindings(Escapes target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Escapes target) {
    EscapesBindings bindings = new EscapesBindings(target);
    return Toolset.of(
        ToolBinding.of(LETTERS, bindings, 0),
        ToolBinding.of(MARKS, bindings, 1),
        ToolBinding.of(END, bindings, 2),
        ToolBinding.of(SLASH, bindings, 3));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> letters(arguments, context);
      case 1 -> marks(arguments, context);
      case 2 -> end(arguments, context);
      case 3 -> slash(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Escapes#letters(String)}.
   */
  private ToolResult letters(JsonReader in, ToolContext context) throws Exception {
    String text = null;
    if (in.beginObject(LETTERS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> text = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.letters(text);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Escapes#marks(String)}.
   */
  private ToolResult marks(JsonReader in, ToolContext context) throws Exception {
    String text = null;
    if (in.beginObject(MARKS_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> text = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.marks(text);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Escapes#end()}.
   */
  private ToolResult end(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(END_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.end();
    return ToolResult.done();
  }

  /**
   * Calls {@link Escapes#slash()}.
   */
  private ToolResult slash(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(SLASH_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.slash();
    return ToolResult.done();
  }
}
