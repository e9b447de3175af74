package dev.leat.segment;

import dev.leat.json.JsonReader;
import dev.leat.json.MalformedJsonException;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.Toolset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the declared tools say of their parameters' types. Parameters that no tool declares are
 * strings. Schemas are read when their tool is first called. Safe for several threads.
 */
final class ToolTypes {
  private final Toolset tools;
  private final Map<String, ValueType> known = new ConcurrentHashMap<>();

  ToolTypes(Toolset tools) {
    this.tools = tools;
  }

  /** What the value of that parameter may be. */
  ParameterValue.Kind of(String tool, String parameter) {
    return arguments(tool).parameter(parameter).kind();
  }

  /** The type of all arguments of a tool. */
  ValueType arguments(String tool) {
    ToolBinding declared = tools.find(tool).orElse(null);
    // Names that a model makes up are not kept: there is no end of them.
    return declared == null
        ? ValueType.unknown()
        : known.computeIfAbsent(tool, name -> read(declared));
  }

  private static ValueType read(ToolBinding tool) {
    try {
      return ValueType.of(JsonReader.of(tool.descriptor().inputSchema()));
    } catch (MalformedJsonException e) {
      return ValueType.unknown(); // A schema that nobody can read says nothing of types.
    }
  }
}
