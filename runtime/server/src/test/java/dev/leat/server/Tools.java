package dev.leat.server;

import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.function.Function;

/** Tools without arguments. */
final class Tools {
  private Tools() {}

  static Toolset of(String name, Function<ToolContext, String> body) {
    ToolDescriptor descriptor =
        ToolDescriptor.builder(name, "a tool", "{\"type\":\"object\",\"properties\":{}}").build();
    return Toolset.of(
        List.of(
            ToolBinding.of(
                descriptor,
                (tool, arguments, context) -> ToolResult.text(body.apply(context)),
                0)));
  }
}
