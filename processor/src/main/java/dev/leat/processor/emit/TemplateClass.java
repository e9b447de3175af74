package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Declaration.ObjectKind;
import dev.leat.processor.model.TypeTable;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The companion of a generic type. It reads and writes nothing: a value's codec is nested in the
 * class that gives the type arguments, where it needs no codecs for them and boxes no numbers.
 */
final class TemplateClass {
  private TemplateClass() {}

  static TypeSpec of(ClassName name, Declaration type, TypeTable types, SchemaCode schemas) {
    TypeSpec.Builder template =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "What is known of {@link $T}, whatever its type arguments are.", type.name())
            .addModifiers(Modifier.FINAL)
            .addFields(CodecClass.facts(type, schemas))
            .addFields(parameters(type))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(fingerprint());
    GeneratedClass.addHead(template, type.isPublic(), types.hasDeprecated());
    return template.build();
  }

  /** The names of a bean's constructor, which its class file need not have. */
  private static List<FieldSpec> parameters(Declaration type) {
    if (!(type instanceof Declaration.ObjectType object) || object.kind() != ObjectKind.BEAN) {
      return List.of();
    }
    String names =
        object.arguments().stream()
            .map(member -> member.property().javaName())
            .collect(Collectors.joining(","));
    FieldSpec field =
        FieldSpec.builder(
                String.class, "PARAMETERS", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The properties that its constructor takes.")
            .initializer("$S", names)
            .build();
    return names.isEmpty() ? List.of() : List.of(field);
  }

  private static MethodSpec fingerprint() {
    return MethodSpec.methodBuilder("fingerprint")
        .addJavadoc("The fingerprint of the class that is loaded; compilers copy the constant.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(String.class)
        .addStatement("return FINGERPRINT")
        .build();
  }
}
