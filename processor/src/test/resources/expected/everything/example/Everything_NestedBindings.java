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
 * The tools of {@link Everything.Nested}.
 */
@Generated("dev.leat.processor")
final class Everything_NestedBindings implements ToolDispatcher {
  private static final String SHADE_INPUT = """
      {
        "type": "object",
        "properties": {
          "shade": {
            "type": "string",
            "description": "How light it is.\\n- DARK: Little light.\\n- LIGHT: Much light.",
            "enum": ["DARK", "LIGHT"]
          }
        },
        "required": ["shade"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor SHADE = ToolDescriptor.builder(
          "shade",
          "Says the name of a shade.",
          SHADE_INPUT)
      .build();

  private static final ObjectShape SHADE_SHAPE = ObjectShape.builder()
      .required("shade", "one of DARK, LIGHT")
      .build();

  private final Everything.Nested target;

  private Everything_NestedBindings(Everything.Nested target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Everything.Nested target) {
    GeneratedCode.requireCompanion(Everything_NestedBindings.class, "7e3dfcda0ee662ef", ShadeJson.CODEC);
    Everything_NestedBindings bindings = new Everything_NestedBindings(target);
    return Toolset.of(
        ToolBinding.of(SHADE, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> shade(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Everything.Nested#shade(Shade)}.
   */
  private ToolResult shade(JsonReader in, ToolContext context) throws Exception {
    Shade shade = null;
    if (in.beginObject(SHADE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> shade = ShadeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.shade(shade);
    return ToolResult.text(result);
  }
}
