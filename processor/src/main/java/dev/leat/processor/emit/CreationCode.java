package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.model.Creator;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Member;
import dev.leat.processor.model.Presence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes an object of the variables that its properties were read into, and returns it. */
final class CreationCode {
  private final Declaration.ObjectType type;
  private final Map<Member, String> locals;
  private final String made;

  /**
   * @param locals the variable of each member that is filled
   * @param made a free name for the object
   */
  CreationCode(Declaration.ObjectType type, Map<Member, String> locals, String made) {
    this.type = type;
    this.locals = locals;
    this.made = made;
  }

  CodeBlock code() {
    Map<Member, String> later = new LinkedHashMap<>(locals);
    later.keySet().removeIf(member -> member.filling() instanceof Member.Argument);
    if (later.isEmpty()) {
      return CodeBlock.builder().addStatement("return $L", creation()).build();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $L = $L", type.type().javaType(), made, creation());
    later.forEach((member, local) -> code.add(filling(member, local)));
    return code.addStatement("return $L", made).build();
  }

  private CodeBlock creation() {
    String arguments = type.arguments().stream().map(locals::get).collect(Collectors.joining(", "));
    return call(type.type(), type.creator(), arguments);
  }

  /** The expression that makes an object of the arguments. */
  static CodeBlock call(DataType.Named type, Creator creator, String arguments) {
    String factory = creator.factory();
    return factory.isEmpty()
        ? CodeBlock.of("new $T($L)", type.javaType(), arguments)
        : CodeBlock.of(
            "$T.requireNonNull($T.$L($L), $S)",
            Objects.class,
            type.name(),
            factory,
            arguments,
            factory + " returned null");
  }

  private CodeBlock filling(Member member, String local) {
    CodeBlock statement =
        member.filling() instanceof Member.Setter setter
            ? CodeBlock.of("$L.$L($L)", made, setter.name(), local)
            : CodeBlock.of("$L.$L = $L", made, field(member), local);
    CodeBlock.Builder code = CodeBlock.builder();
    return member.property().presence() instanceof Presence.Kept
        ? code.beginControlFlow("if ($L != null)", local)
            .addStatement(statement)
            .endControlFlow()
            .build()
        : code.addStatement(statement).build();
  }

  private static String field(Member member) {
    return ((Member.Field) member.filling()).name();
  }
}
