package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;
import dev.leat.processor.schema.NumberText;

/** The expression that makes the constant which checks the values of a type. */
final class RuleCode implements Rule.Visitor<CodeBlock> {
  private final DataType type;

  RuleCode(DataType type) {
    this.type = type;
  }

  /** The type of the constant. */
  static ClassName typeOf(DataType type) {
    return type instanceof DataType.Scalar scalar && scalar.kind().jsonType().equals("string")
        ? RuntimeTypes.TEXT_RULE
        : RuntimeTypes.NUMBER_RULE;
  }

  @Override
  public CodeBlock text(Rule.Text rule) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.ANY", RuntimeTypes.TEXT_RULE);
    if (rule.min() > 0 && rule.max() < Integer.MAX_VALUE) {
      code.add(".size($L, $L)", rule.min(), rule.max());
    } else if (rule.min() > 0) {
      code.add(".size($L, $T.MAX_VALUE)", rule.min(), Integer.class);
    } else if (rule.max() < Integer.MAX_VALUE) {
      code.add(".size(0, $L)", rule.max());
    }
    code.add(rule.notBlank() ? ".notBlank()" : "").add(rule.email() ? ".email()" : "");
    for (Rule.Regex regex : rule.patterns()) {
      code.add(".pattern($L, $L)", JavaText.literal(regex.regexp()), regex.flags());
    }
    return code.build();
  }

  @Override
  public CodeBlock number(Rule.Numeric rule) {
    CodeBlock.Builder code = CodeBlock.builder().add("$T.ANY", RuntimeTypes.NUMBER_RULE);
    Rule.Bound min = rule.min();
    if (min != null) {
      code.add(min.inclusive() ? ".atLeast($S)" : ".moreThan($S)", NumberText.of(min.value()));
    }
    Rule.Bound max = rule.max();
    if (max != null) {
      code.add(max.inclusive() ? ".atMost($S)" : ".lessThan($S)", NumberText.of(max.value()));
    }
    if (rule.fraction() >= 0) {
      code.add(".fraction($L)", rule.fraction());
    }
    return code.build();
  }

  @Override
  public CodeBlock size(Rule.Size rule) {
    throw noConstant();
  }

  @Override
  public CodeBlock truth(Rule.Truth rule) {
    throw noConstant();
  }

  @Override
  public CodeBlock time(Rule.Time rule) {
    throw noConstant();
  }

  private IllegalArgumentException noConstant() {
    return new IllegalArgumentException("no constant checks " + type.javaType());
  }
}
