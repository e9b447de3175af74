package app;

import dev.leat.Generated;
import dev.leat.json.JsonKind;
import dev.leat.json.JsonReader;
import dev.leat.json.ObjectShape;
import dev.leat.tool.GeneratedCode;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;

/**
 * The tools of {@link Tools}.
 */
@Generated("dev.leat.processor")
@SuppressWarnings("exports")
public final class ToolsBindings implements ToolDispatcher {
  private static final String COUNT_INPUT = """
      {
        "type": "object",
        "properties": {
          "items": {
            "type": "array",
            "description": "the items",
            "items": {
              "type": "object",
              "description": "An item here.",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "its name"
                }
              },
              "required": ["name"],
              "additionalProperties": false
            }
          }
        },
        "required": ["items"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor COUNT = ToolDescriptor.builder(
          "count",
          "Counts items.",
          COUNT_INPUT)
      .build();

  private static final ObjectShape COUNT_SHAPE = ObjectShape.builder()
      .required("items", "an array")
      .build();

  private ToolsBindings() {
  }

  /**
   * The tools; being static, they need no instance.
   */
  public static Toolset of() {
    GeneratedCode.requireCompanion(ToolsBindings.class, "e07444adcbdbde79", Tools_Item2Json.CODEC);
    ToolsBindings bindings = new ToolsBindings();
    return Toolset.of(
        ToolBinding.of(COUNT, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> count(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Tools#count(List)}.
   */
  private ToolResult count(JsonReader in, ToolContext context) throws Exception {
    List<Tools.Item2> items = null;
    if (in.beginObject(COUNT_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> items = readListOfItem2(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = Tools.count(items);
    return ToolResult.text(String.valueOf(result));
  }

  private static List<Tools.Item2> readListOfItem2(JsonReader in) {
    List<Tools.Item2> items = new ArrayList<>();
    if (in.beginArrayOr(JsonKind.OBJECT)) {
      while (in.nextElement()) {
        items.add(Tools_Item2Json.CODEC.read(in));
      }
    }
    return items;
  }
}
