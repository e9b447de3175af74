package dev.leat.segment;

import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;

/** Tools to be told of; nobody calls them. */
final class Tools {
  private static final String PLACE_SCHEMA =
      """
      {
        "type": "object",
        "properties": { "place": { "type": "string", "description": "A city, or \\"here\\"" } },
        "required": ["place"]
      }
      """;

  private static final String PLAN_SCHEMA =
      """
      {
        "type": "object",
        "properties": {
          "text": { "type": "string" },
          "maybe": { "type": ["string", "null"] },
          "count": { "type": "integer" },
          "on": { "type": "boolean" },
          "list": { "type": "array" },
          "thing": { "anyOf": [{ "type": "object" }, { "type": "null" }] }
        }
      }
      """;

  private static final Toolset ALL = weather().and(plan());

  private Tools() {}

  static Toolset weather() {
    return Toolset.of(
        tool("forecast", "Gets the weather.", PLACE_SCHEMA),
        tool("news", "Gets the news.", "{\"type\":\"object\",\"properties\":{}}"));
  }

  static ToolBinding tool(String name, String description, String schema) {
    return ToolBinding.of(
        ToolDescriptor.builder(name, description, schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  /** A tool with a parameter of every kind. */
  static Toolset plan() {
    return Toolset.of(tool("plan", "Plans.", PLAN_SCHEMA), tool("now", "Tells the time.", "{}"));
  }

  /** Always the same, as an agent's are. */
  static Toolset all() {
    return ALL;
  }
}
