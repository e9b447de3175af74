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
 * The tools of {@link Greeter}.
 */
@Generated("dev.leat.processor")
final class GreeterBindings implements ToolDispatcher {
  private static final String GREET_INPUT = """
      {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor GREET = ToolDescriptor.builder(
          "greet",
          "Greets.",
          GREET_INPUT)
      .build();

  private static final ObjectShape GREET_SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .build();

  private static final String LEAVE_INPUT = """
      {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          }
        },
        "required": ["name"],
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor LEAVE = ToolDescriptor.builder(
          "leave",
          "Takes leave.",
          LEAVE_INPUT)
      .build();

  private static final ObjectShape LEAVE_SHAPE = ObjectShape.builder()
      .required("name", "a string")
      .build();

  private final Greeter target;

  private GreeterBindings(Greeter target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Greeter target) {
    GreeterBindings bindings = new GreeterBindings(target);
    return Toolset.of(
        ToolBinding.of(GREET, bindings, 0),
        ToolBinding.of(LEAVE, bindings, 1));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> greet(arguments, context);
      case 1 -> leave(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Greeter#greet(String)}.
   */
  private ToolResult greet(JsonReader in, ToolContext context) throws Exception {
    String name = null;
    if (in.beginObject(GREET_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.greet(name);
    return ToolResult.text(result);
  }

  /**
   * Calls {@link Greeter#leave(String)}.
   */
  private ToolResult leave(JsonReader in, ToolContext context) throws Exception {
    String name = null;
    if (in.beginObject(LEAVE_SHAPE)) {
      for (int property = in.nextProperty(); property >= 0; property = in.nextProperty()) {
        switch (property) {
          case 0 -> name = in.readString();
        }
      }
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    String result = target.leave(name);
    return ToolResult.text(result);
  }
}
