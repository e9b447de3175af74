package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.PrimitiveName;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What is special to the codec of an enum. */
final class EnumCompanion {
  private final Declaration.EnumType type;

  EnumCompanion(Declaration.EnumType type) {
    this.type = type;
  }

  void addTo(TypeSpec.Builder codec) {
    List<String> names = type.constants().stream().map(Declaration.Constant::name).toList();
    codec
        .addField(
            FieldSpec.builder(
                    RuntimeTypes.CHOICES,
                    "CHOICES",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer(choices(names))
                .build())
        .addMethod(read())
        .addMethod(write())
        .addMethod(readName())
        .addMethod(name())
        .addMethod(constant());
  }

  /** The choices among some texts. */
  static CodeBlock choices(List<String> texts) {
    CodeBlock list = texts.stream().map(JavaText::literal).collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", RuntimeTypes.CHOICES, list);
  }

  private MethodSpec read() {
    return CompanionMethods.read(type.name())
        .addStatement("return constant(in.readChoice(CHOICES))")
        .build();
  }

  private MethodSpec readName() {
    return MethodSpec.methodBuilder("readName")
        .addJavadoc("The constant that a property's name is; null if a problem was noted.")
        .addModifiers(Modifier.PUBLIC)
        .returns(type.name())
        .addParameter(RuntimeTypes.JSON_READER, "in")
        .addParameter(String.class, "name")
        .addStatement("return constant(in.choose(CHOICES, name))")
        .build();
  }

  private MethodSpec constant() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (choice) {\n$>");
    for (int i = 0; i < type.constants().size(); i++) {
      code.add("case $L -> $T.$L;\n", i, type.name(), type.constants().get(i).javaName());
    }
    code.add("default -> null;\n$<};\n");
    return MethodSpec.methodBuilder("constant")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.name())
        .addParameter(PrimitiveName.INT, "choice")
        .addCode(code.build())
        .build();
  }

  private MethodSpec write() {
    return CompanionMethods.write(type.name()).addStatement("out.value(name(value))").build();
  }

  private MethodSpec name() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n$>");
    for (Declaration.Constant constant : type.constants()) {
      code.add("case $L -> $L;\n", constant.javaName(), JavaText.literal(constant.name()));
    }
    code.add("$<};\n");
    return MethodSpec.methodBuilder("name")
        .addJavadoc("The constant as the model writes it.")
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addParameter(type.name(), "value")
        .addCode(code.build())
        .build();
  }
}
