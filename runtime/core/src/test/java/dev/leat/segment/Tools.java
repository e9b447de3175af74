package dev.leat.segment;

import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;

/** Tools to be told of; nobody calls them. Always the same ones, as an agent's are. */
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

  private static final Toolset WEATHER =
      Toolset.of(
          tool("forecast", "Gets the weather.", PLACE_SCHEMA),
          tool("news", "Gets the news.", "{\"type\":\"object\",\"properties\":{}}"));

  private static final Toolset PLAN =
      Toolset.of(tool("plan", "Plans.", PLAN_SCHEMA), tool("now", "Tells the time.", "{}"));

  private static final Toolset ALL = WEATHER.and(PLAN);

  private Tools() {}

  static Toolset weather() {
    return WEATHER;
  }

  static ToolBinding tool(String name, String description, String schema) {
    return ToolBinding.of(
        ToolDescriptor.builder(name, description, schema).build(),
        (index, arguments, context) -> ToolResult.done(),
        0);
  }

  /** A tool with a parameter of every kind. */
  static Toolset plan() {
    return PLAN;
  }

  static Toolset all() {
    return ALL;
  }
}
