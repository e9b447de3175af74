package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.JavaText;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What is special to the codec of a union: it finds the variant, whose codec does the rest. */
final class UnionCompanion {
  private final Declaration.UnionType type;
  private final Codecs codecs;

  UnionCompanion(Declaration.UnionType type, Codecs codecs) {
    this.type = type;
    this.codecs = codecs;
  }

  void addTo(TypeSpec.Builder codec) {
    List<String> tags = type.variants().stream().map(Declaration.Variant::tag).toList();
    codec
        .addField(
            FieldSpec.builder(
                    RuntimeTypes.CHOICES, "TAGS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(EnumCompanion.choices(tags))
                .build())
        .addMethod(read())
        .addMethod(write());
  }

  private MethodSpec read() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("return switch (in.readTag($L, TAGS)) {\n$>", JavaText.literal(type.property()));
    for (int i = 0; i < type.variants().size(); i++) {
      code.add("case $L -> $T.CODEC.read(in);\n", i, codecs.of(type.variants().get(i).type()));
    }
    code.add("default -> null;\n$<};\n");
    return CompanionMethods.read(type.type().javaType()).addCode(code.build()).build();
  }

  private MethodSpec write() {
    MethodSpec.Builder method = CompanionMethods.write(type.type().javaType());
    String control = "if";
    for (Declaration.Variant variant : type.variants()) {
      TypeName name = variant.type().javaType();
      method.addCode("$L (value instanceof $T variant) {\n$>", control, name);
      method.addStatement(
          "out.tag($L, $L)", JavaText.literal(type.property()), JavaText.literal(variant.tag()));
      method.addStatement("$T.CODEC.write(out, variant)", codecs.of(variant.type()));
      method.addCode("$<} ");
      control = "else if";
    }
    return method
        .addCode("else {\n$>")
        .addStatement(
            "throw new $T($S + value)",
            IllegalArgumentException.class,
            "no variant of " + type.name().simpleName() + ": ")
        .addCode("$<}\n")
        .build();
  }
}
