package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants of one generated class that check values, each added when first asked for. */
final class RuleConstants {
  private final MemberNames taken;
  private final Map<CodeBlock, String> names = new HashMap<>();
  private final List<FieldSpec> fields = new ArrayList<>();

  /** What the value is called that is read now; constants are named after it. */
  private String subject = "value";

  RuleConstants(MemberNames taken) {
    this.taken = taken;
  }

  /** Names the constants that are asked for from now on. */
  void nameAfter(String variable) {
    subject = variable;
  }

  /** The name of the constant that checks values of the type. */
  String name(DataType.Constrained type) {
    CodeBlock value = type.rule().accept(new RuleCode(type.value()));
    String name = names.get(value);
    if (name == null) {
      name = taken.add(ConstantName.of(subject) + "_RULE");
      names.put(value, name);
      TypeName constant = RuleCode.typeOf(type.value());
      fields.add(
          FieldSpec.builder(constant, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer(value)
              .build());
    }
    return name;
  }

  /** All that were asked for. */
  List<FieldSpec> all() {
    return fields;
  }
}
