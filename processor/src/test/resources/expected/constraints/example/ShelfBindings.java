package example;

import dev.leat.Generated;
import dev.leat.json.JsonReader;
import dev.leat.json.NumberRule;
import dev.leat.json.ObjectShape;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.Objects;

/**
 * The tools of {@link Shelf}.
 */
@Generated("dev.leat.processor")
final class ShelfBindings implements ToolDispatcher {
  private static final String PUT_INPUT = """
      {
        "type": "object",
        "properties": {
          "where": {
            "type": "integer",
            "minimum": 1,
            "maximum": 9
          }
        },
        "required": ["where"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor PUT = ToolDescriptor.builder(
          "put",
          "Puts something away.",
          PUT_INPUT)
      .build();

  private static final ObjectShape PUT_SHAPE = ObjectShape.builder()
      .required("where", "an integer")
      .build();

  private static final NumberRule WHERE_RULE = NumberRule.ANY.atLeast("1").atMost("9");

  private final Shelf target;

  private ShelfBindings(Shelf target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Shelf target) {
    ShelfBindings bindings = new ShelfBindings(target);
    return Toolset.of(
        ToolBinding.of(PUT, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> put(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Shelf#put(int)}.
   */
  private ToolResult put(JsonReader in, ToolContext context) throws Exception {
    int where = 0;
    if (in.beginObject(PUT_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> where = WHERE_RULE.readInt(in);
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    int result = target.put(where);
    return ToolResult.text(String.valueOf(result));
  }
}
