package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.model.Argument;
import java.util.Optional;

/** Taking an attribute of the run into a local variable. */
final class InjectionCode {
  private InjectionCode() {}

  static CodeBlock of(Argument.Injected argument, String local) {
    CodeBlock.Builder code = CodeBlock.builder();
    ClassName type = argument.type();
    return switch (argument.missing()) {
      case REFUSED ->
          code.addStatement(
                  "$T $L = $T.requireAttribute(context, $T.class)",
                  type,
                  local,
                  RuntimeTypes.GENERATED_CODE,
                  type)
              .build();
      case NULL ->
          code.addStatement("$T $L = context.attribute($T.class).orElse(null)", type, local, type)
              .build();
      case EMPTY ->
          code.addStatement(
                  "$T $L = context.attribute($T.class)",
                  ParameterizedTypeName.get(ClassName.get(Optional.class), type),
                  local,
                  type)
              .build();
    };
  }
}
