package dev.leat.processor.model;

import dev.leat.processor.code.ClassName;
import java.util.ArrayList;
import java.util.List;

/** A class with tools, as its bindings need to know it. */
public record ToolClass(
    ClassName name, boolean isPublic, boolean isDeprecated, List<Tool> tools, TypeTable types) {

  /** Whether the bindings need an instance. */
  public boolean needsInstance() {
    return tools.stream().anyMatch(tool -> !tool.isStatic());
  }

  /** The types of what its tools are given and give back. */
  public List<DataType> dataTypes() {
    List<DataType> all = new ArrayList<>();
    for (Tool tool : tools) {
      tool.properties().stream().map(Property::type).forEach(all::add);
      tool.result().dataType().ifPresent(all::add);
    }
    return all;
  }
}
