package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.model.Tool;
import java.time.Duration;

/** The expression that builds a tool's descriptor. */
final class DescriptorCode {
  private DescriptorCode() {}

  static CodeBlock of(Tool tool, ToolNames names) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.builder(\n$>$>$>$>", RuntimeTypes.TOOL_DESCRIPTOR)
            .add("$L,\n", JavaText.literal(tool.name()))
            .add("$L,\n", JavaText.literal(tool.description()))
            .add("$L)$<$<", names.input());
    addFacts(code, tool, names);
    return code.add("\n.build()$<$<").build();
  }

  private static void addFacts(CodeBlock.Builder code, Tool tool, ToolNames names) {
    Tool.Facts facts = tool.facts();
    if (facts.title() != null) {
      code.add("\n.title($L)", JavaText.literal(facts.title()));
    }
    if (tool.result().json().isPresent()) {
      code.add("\n.outputSchema($L)", names.output());
    }
    if (!facts.effect().equals("UNSPECIFIED")) {
      code.add("\n.effect($T.$L)", RuntimeTypes.EFFECT, facts.effect());
    }
    addFlag(code, "idempotent", facts.idempotent());
    addFlag(code, "alone", facts.alone());
    addFlag(code, "returnDirect", facts.returnDirect());
    addFlag(code, "stop", facts.stop());
    if (facts.timeout() != null) {
      CodeBlock text = JavaText.literal(facts.timeout());
      code.add("\n.timeout($T.parse($L))", Duration.class, text);
    }
  }

  private static void addFlag(CodeBlock.Builder code, String flag, boolean set) {
    if (set) {
      code.add("\n.$L()", flag);
    }
  }
}
