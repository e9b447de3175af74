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
 * The tools of {@link Given}.
 */
@Generated("dev.leat.processor")
final class GivenBindings implements ToolDispatcher {
  private static final String INJECTED_INPUT = """
      {
        "type": "object",
        "properties": {},
        "additionalProperties": false
      }
      """;

  private static final ToolDescriptor INJECTED = ToolDescriptor.builder(
          "injected",
          "Uses what is injected.",
          INJECTED_INPUT)
      .build();

  private static final ObjectShape INJECTED_SHAPE = ObjectShape.builder().build();

  private final Given target;

  private GivenBindings(Given target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /**
   * Binds the tools to {@code target}.
   */
  static Toolset of(Given target) {
    GivenBindings bindings = new GivenBindings(target);
    return Toolset.of(
        ToolBinding.of(INJECTED, bindings, 0));
  }

  @Override
  public ToolResult dispatch(int tool, JsonReader arguments, ToolContext context) throws Exception {
    return switch (tool) {
      case 0 -> injected(arguments, context);
      default -> throw new IllegalArgumentException("no tool " + tool);
    };
  }

  /**
   * Calls {@link Given#injected(Ticket)}.
   */
  @SuppressWarnings({
      "deprecation",
      "removal"
  })
  private ToolResult injected(JsonReader in, ToolContext context) throws Exception {
    if (in.beginObject(INJECTED_SHAPE)) {
      in.nextProperty();
    }
    if (!in.accepted()) {
      return ToolResult.invalidArguments(in.problems());
    }
    Ticket ticket = GeneratedCode.requireAttribute(context, Ticket.class);
    target.injected(ticket);
    return ToolResult.done();
  }
}
