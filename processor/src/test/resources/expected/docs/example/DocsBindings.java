package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.Objects;

/**
 * The tools of {@link Docs}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class DocsBindings implements ToolDispatcher {
  private static final String SIZE_INPUT = """
      {
        "type": "object",
        "properties": {
          "place": {
            "type": "object",
            "description": "where to look: a < b",
            "properties": {
              "x": {
                "type": "integer",
                "description": "its distance, 10^3 m",
                "minimum": -2147483648,
                "maximum": 2147483647
              }
            },
            "required": ["x"],
            "additionalProperties": false
          },
          "mood": {
            "type": "string",
            "description": "how\\n- GAY: Full of joy.\\n- GRAVE: grave and slow.",
            "enum": ["GAY", "GRAVE"]
          }
        },
        "required": ["place", "mood"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SIZE = ToolDescriptor.builder(
          "size",
          "Returns a size of at most 255, 0x00ff. See List.size().",
          SIZE_INPUT)
      .build();

  private static final ObjectShape SIZE_SHAPE = ObjectShape.builder()
      .required("place", "an object")
      .required("mood", "one of GAY, GRAVE")
      .build();

  private final Docs target;

  private DocsBindings(Docs target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Docs target) {
    GeneratedCode.requireCompanion(DocsBindings.class, "00436ef2af509748", Docs_PlaceJson.CODEC);
    GeneratedCode.requireCompanion(DocsBindings.class, "e07a82f5613db95e", Docs_MoodJson.CODEC);
    DocsBindings bindings = new DocsBindings(target);
    return Toolset.of(
        ToolBinding.of(SIZE, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> size(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Docs#size(Docs.Place, Docs.Mood)}.
   */
  private ToolResult size(JsonReader in, ToolContext context) throws Exception {
    Docs.Place place = null;
    Docs.Mood mood = null;
    if (in.beginObject(SIZE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> place = Docs_PlaceJson.CODEC.read(in);
          case 1 -> mood = Docs_MoodJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.size(place, mood);
    return ToolResult.text(String.valueOf(result));
  }
}
