package example;

import dev.leat.Effect;
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
 * The tools of {@link Old}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings({
    "exports",
    "deprecation",
    "removal"
})
public final class OldBindings implements ToolDispatcher {
  private static final String OLD_INPUT = """
      {
        "type": "object",
        "properties": {
          "mode": {
            "type": "string",
            "description": "how",
            "enum": ["FAST"]
          }
        },
        "required": ["mode"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor OLD = ToolDescriptor.builder(
          "old",
          "Is out of use.",
          OLD_INPUT)
      .effect(Effect.WRITE)
      .build();

  private static final ObjectShape OLD_SHAPE = ObjectShape.builder()
      .required("mode", "one of FAST")
      .build();

  private static final String USES_INPUT = """
      {
        "type": "object",
        "properties": {
          "unit": {
            "type": "string",
            "description": "in which unit",
            "enum": ["CELSIUS", "KELVIN"],
            "default": "KELVIN"
          },
          "shape": {
            "description": "which shape",
            "oneOf": [
              {
                "type": "object",
                "description": "A square.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Square"
                  },
                  "side": {
                    "type": "number",
                    "description": "how long",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  }
                },
                "required": ["type", "side"],
                "additionalProperties": false
              },
              {
                "type": "object",
                "description": "A circle.",
                "properties": {
                  "type": {
                    "type": "string",
                    "const": "Circle"
                  },
                  "radius": {
                    "type": "number",
                    "description": "how far out",
                    "minimum": -1.7976931348623157E308,
                    "maximum": 1.7976931348623157E308
                  }
                },
                "required": ["type", "radius"],
                "additionalProperties": false
              }
            ]
          },
          "settings": {
            "type": "object",
            "description": "how it is set up",
            "properties": {
              "unit": {
                "type": "string",
                "description": "In which unit."
              }
            },
            "additionalProperties": false
          }
        },
        "required": ["shape", "settings"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor USES = ToolDescriptor.builder(
          "uses",
          "Uses them.",
          USES_INPUT)
      .build();

  private static final ObjectShape USES_SHAPE = ObjectShape.builder()
      .optional("unit")
      .required("shape", "an object")
      .required("settings", "an object")
      .build();

  private final Old target;

  private OldBindings(Old target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  public static Toolset of(Old target) {
    GeneratedCode.requireCompanion(OldBindings.class, "e5d110c5e14dd889", Old_ModeJson.CODEC);
    GeneratedCode.requireCompanion(OldBindings.class, "390055812924ded6", Old_UnitJson.CODEC);
    GeneratedCode.requireCompanion(OldBindings.class, "509ac161fd9b90b0", Old_ShapeJson.CODEC);
    GeneratedCode.requireCompanion(OldBindings.class, "0ecda888f102af17", Old_SquareJson.CODEC);
    GeneratedCode.requireCompanion(OldBindings.class, "578b2eb293790054", Old_CircleJson.CODEC);
    GeneratedCode.requireCompanion(OldBindings.class, "60927239464f852e", Old_SettingsJson.CODEC);
    OldBindings bindings = new OldBindings(target);
    return Toolset.of(
        ToolBinding.of(OLD, bindings, 0),
        ToolBinding.of(USES, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> old(arguments, context);
      case 1 -> uses(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Old#old(Old.Mode)}.
   */
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  private ToolResult old(JsonReader in, ToolContext context) throws Exception {
    Old.Mode mode = null;
    if (in.beginObject(OLD_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> mode = Old_ModeJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    target.old(mode);
    return ToolResult.done();
  }

  /**
   * Calls {@link Old#uses(Old.Unit, Old.Shape, Old.Settings, Old.Session)}.
   */
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  private ToolResult uses(JsonReader in, ToolContext context) throws Exception {
    Old.Unit unit = Old.Unit.KELVIN;
    Old.Shape shape = null;
    Old.Settings settings = null;
    if (in.beginObject(USES_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> {
            if (!in.skipNull()) {
              unit = Old_UnitJson.CODEC.read(in);
            }
          }
          case 1 -> shape = Old_ShapeJson.CODEC.read(in);
          case 2 -> settings = Old_SettingsJson.CODEC.read(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Old.Session session = GeneratedCode.requireAttribute(context, Old.Session.class);
    target.uses(unit, shape, settings, session);
    return ToolResult.done();
  }
}
