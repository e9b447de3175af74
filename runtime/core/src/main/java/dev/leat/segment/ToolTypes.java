package dev.leat.segment;

import dev.leat.json.JsonReader;
import dev.leat.json.MalformedJsonException;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.Toolset;
import java.util.HashMap;
import java.util.Map;

/**
 * What the declared tools say of their parameters' types. Parameters that no tool declares are
 * strings. Schemas are read when their tool is first called. Not for use by several threads.
 */
final class ToolTypes {
  private final Toolset tools;
  private final Map<String, ValueType> known = new HashMap<>();

  ToolTypes(Toolset tools) {
    this.tools = tools;
  }

  /** What the value of that parameter may be. */
  ParameterValue.Kind of(String tool, String parameter) {
    return arguments(tool).parameter(parameter).kind();
  }

  /** The type of all arguments of a tool. */
  ValueType arguments(String tool) {
    return known.computeIfAbsent(tool, this::read);
  }

  private ValueType read(String name) {
    ToolBinding tool = tools.find(name).orElse(null);
    if (tool == null) {
      return ValueType.unknown();
    }
    try {
      return ValueType.of(JsonReader.of(tool.descriptor().inputSchema()));
    } catch (MalformedJsonException e) {
      return ValueType.unknown(); // A schema that nobody can read says nothing of types.
    }
  }
}
