package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.Member;
import javax.lang.model.element.Modifier;

/** What the methods of {@code TypeCodec} have in common. */
final class CompanionMethods {
  private CompanionMethods() {}

  static MethodSpec.Builder read(TypeName type) {
    return overriding("read").returns(type).addParameter(RuntimeTypes.JSON_READER, "in");
  }

  static MethodSpec.Builder write(TypeName type) {
    return overriding("write")
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(type, "value");
  }

  /** What was read makes an object, unless problems were noted or it refuses its values. */
  static CodeBlock unlessRefused(CodeBlock creation) {
    return CodeBlock.builder()
        .beginControlFlow("if (in.problemCount() > problems)")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try")
        .add(creation)
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("in.noteRejected(e)")
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  /** What is taken from {@code value}. */
  static CodeBlock taken(Member.Reading reading) {
    CodeBlock value = CodeBlock.of(reading.isField() ? "value.$L" : "value.$L()", reading.name());
    return reading.unwrapped() ? CodeBlock.of("$L.orElse(null)", value) : value;
  }

  static MethodSpec constant(String method, String field) {
    return overriding(method).returns(String.class).addStatement("return $L", field).build();
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
