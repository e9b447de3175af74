package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;

/** The expression that reads a value of which constraints leave some only. */
final class CheckedReading implements Rule.Visitor<CodeBlock> {
  private final DataType.Constrained type;
  private final RuleConstants rules;
  private final ContainerMethods methods;
  private final ReadMethods write;

  CheckedReading(
      DataType.Constrained type, RuleConstants rules, ContainerMethods methods, ReadMethods write) {
    this.type = type;
    this.rules = rules;
    this.methods = methods;
    this.write = write;
  }

  @Override
  public CodeBlock text(Rule.Text rule) {
    return CodeBlock.of("$L.read(in)", rules.name(type));
  }

  @Override
  public CodeBlock number(Rule.Numeric rule) {
    String method = ((DataType.Scalar) type.value()).kind().readMethod();
    return CodeBlock.of("$L.$L(in)", rules.name(type), method);
  }

  @Override
  public CodeBlock size(Rule.Size rule) {
    String name =
        methods.name(
            "read",
            type,
            free ->
                type.value() instanceof DataType.Mapping map
                    ? write.map(free, map, rule)
                    : write.sequence(free, (DataType.Sequence) type.value(), rule));
    return CodeBlock.of("$L(in)", name);
  }

  @Override
  public CodeBlock truth(Rule.Truth rule) {
    return CodeBlock.of(
        "$T.$L.read(in)", RuntimeTypes.BOOLEAN_RULE, rule.value() ? "TRUE" : "FALSE");
  }

  @Override
  public CodeBlock time(Rule.Time rule) {
    CodeBlock form = RuntimeTypes.form(((DataType.Formed) type.value()).kind());
    return CodeBlock.of("$T.$L.read(in, $L)", RuntimeTypes.TIME_RULE, rule.side().name(), form);
  }
}
