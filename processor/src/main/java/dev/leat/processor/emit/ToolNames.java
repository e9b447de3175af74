package dev.leat.processor.emit;

import dev.leat.processor.model.Tool;

/** What the members of the bindings that belong to one tool are called. */
record ToolNames(String method, String descriptor, String input, String output, String shape) {
  /** Names that no other tool of the class has, overloads of the method included. */
  static ToolNames allocate(Tool tool, MemberNames taken) {
    String constant = ConstantName.of(tool.method());
    return new ToolNames(
        taken.add(tool.method()),
        taken.add(constant),
        taken.add(constant + "_INPUT"),
        taken.add(constant + "_OUTPUT"),
        taken.add(constant + "_SHAPE"));
  }
}
