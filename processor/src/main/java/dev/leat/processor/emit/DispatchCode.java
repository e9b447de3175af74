package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.PrimitiveName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that finds a tool's method by its number. */
final class DispatchCode {
  private DispatchCode() {}

  static MethodSpec of(List<ToolNames> tools) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (tool) {\n$>");
    for (int i = 0; i < tools.size(); i++) {
      code.add("case $L -> $L(arguments, context);\n", i, tools.get(i).method());
    }
    code.add(
        "default -> throw new $T($S + tool);\n$<};\n", IllegalArgumentException.class, "no tool ");
    return MethodSpec.methodBuilder("dispatch")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.TOOL_RESULT)
        .addParameter(PrimitiveName.INT, "tool")
        .addParameter(RuntimeTypes.JSON_READER, "arguments")
        .addParameter(RuntimeTypes.TOOL_CONTEXT, "context")
        .addException(Exception.class)
        .addCode(code.build())
        .build();
  }
}
