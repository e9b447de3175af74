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
 * The tools of {@link Stumbles.Inner}.
 */
@Generated("dev.leat.processor")
final class Stumbles_InnerBindings implements ToolDispatcher {
  private static final String NESTED_INPUT = """
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

  private static final ToolDescriptor NESTED = ToolDescriptor.builder(
          "nested",
          "Is reached from outside.",
          NESTED_INPUT)
      .build();

  private static final ObjectShape NESTED_SHAPE = ObjectShape.builder()
      .required("value", "one of very small, LARGE")
      .build();

  private final Stumbles.Inner target;

  private Stumbles_InnerBindings(Stumbles.Inner target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Stumbles.Inner target) {
    GeneratedCode.requireCompanion(Stumbles_InnerBindings.class, "06e1b3b02cd99085", Stumbles_SizeJson.CODEC);
    Stumbles_InnerBindings bindings = new Stumbles_InnerBindings(target);
    return Toolset.of(
        ToolBinding.of(NESTED, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> nested(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Stumbles.Inner#nested(Stumbles.Size)}.
   */
  private ToolResult nested(JsonReader in, ToolContext context) throws Exception {
    Stumbles.Size value = null;
    if (in.beginObject(NESTED_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> value = Stumbles_SizeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.nested(value);
    return ToolResult.text(result);
  }
}
