package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.TypeTable;

/** What is special to the codec of a class around one value. */
final class ValueCompanion {
  private final Declaration.ValueType type;
  private final TypeTable types;
  private final Codecs codecs;

  ValueCompanion(Declaration.ValueType type, TypeTable types, Codecs codecs) {
    this.type = type;
    this.types = types;
    this.codecs = codecs;
  }

  void addTo(TypeSpec.Builder codec) {
    ContainerMethods containers = new ContainerMethods();
    RuleConstants rules = new RuleConstants(new MemberNames());
    codec
        .addMethod(read(new ReadCode(types, codecs, containers, rules)))
        .addMethod(write(new WriteCode(codecs, containers)))
        .addMethods(containers.all())
        .addFields(rules.all());
  }

  private MethodSpec read(ReadCode values) {
    MethodSpec.Builder method = CompanionMethods.read(type.type().javaType());
    if (type.creator().isDeprecated()) {
      method.addAnnotation(GeneratedClass.suppressDeprecation());
    }
    CodeBlock made = CreationCode.call(type.type(), type.creator(), "value");
    return method
        .addStatement("int problems = in.problemCount()")
        .addStatement("$T value = $L", type.value().javaType(), type.value().accept(values))
        .addCode(
            CompanionMethods.unlessRefused(
                CodeBlock.builder().addStatement("return $L", made).build()))
        .build();
  }

  private MethodSpec write(WriteCode values) {
    MethodSpec.Builder method = CompanionMethods.write(type.type().javaType());
    if (type.reading().isDeprecated()) {
      method.addAnnotation(GeneratedClass.suppressDeprecation());
    }
    TypeName inner = type.value().javaType();
    return method
        .addStatement("$T inner = $L", inner, CompanionMethods.taken(type.reading()))
        .addCode(values.value(type.value(), CodeBlock.of("inner"), type.reading().name()))
        .build();
  }
}
