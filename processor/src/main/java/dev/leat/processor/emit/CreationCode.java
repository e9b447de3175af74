package dev.leat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.leat.processor.model.Creator;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Member;
import dev.leat.processor.model.Presence;
import java.util.ArrayList;
import java.util.List;
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
    List<Member> later = new ArrayList<>(locals.keySet());
    later.removeIf(member -> member.filling() instanceof Member.Argument);
    if (later.isEmpty()) {
      return CodeBlock.builder().addStatement("return $L", creation()).build();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $L = $L", type.type().javaType(), made, creation());
    later.forEach(member -> code.add(filling(member)));
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

  private CodeBlock filling(Member member) {
    CodeBlock statement =
        member.filling() instanceof Member.Setter setter
            ? CodeBlock.of("$L.$L($L)", made, setter.name(), locals.get(member))
            : CodeBlock.of("$L.$L = $L", made, field(member), locals.get(member));
    CodeBlock.Builder code = CodeBlock.builder();
    return member.property().presence() instanceof Presence.Kept
        ? code.beginControlFlow("if ($L != null)", locals.get(member))
            .addStatement(statement)
            .endControlFlow()
            .build()
        : code.addStatement(statement).build();
  }

  private static String field(Member member) {
    return ((Member.Field) member.filling()).name();
  }
}
