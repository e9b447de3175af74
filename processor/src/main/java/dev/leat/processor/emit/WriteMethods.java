package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods that write lists, sets, arrays and maps to {@code out}. */
final class WriteMethods {
  private final WriteCode values;

  WriteMethods(WriteCode values) {
    this.values = values;
  }

  MethodSpec sequence(String name, DataType.Sequence type) {
    return method(name, type.javaType(), "items")
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T item : items)", type.element().javaType())
        .addCode(values.value(type.element(), CodeBlock.of("item"), "item"))
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  MethodSpec map(String name, DataType.Mapping type) {
    List<TypeName> arguments = ((ParameterizedTypeName) type.javaType()).typeArguments();
    TypeName entry =
        ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class), arguments.toArray(TypeName[]::new));
    CodeBlock key = CodeBlock.of("$T.requireNonNull(entry.getKey())", Objects.class);
    return method(name, type.javaType(), "entries")
        .addStatement("out.beginObject()")
        .beginControlFlow("for ($T entry : entries.entrySet())", entry)
        .addStatement(
            "out.name($L)",
            type.key() instanceof DataType.Named named ? values.name(named, key) : key)
        .addStatement("$T value = entry.getValue()", type.value().javaType())
        .addCode(values.value(type.value(), CodeBlock.of("value"), "value"))
        .endControlFlow()
        .addStatement("out.endObject()")
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeTypes.JSON_WRITER, "out")
        .addParameter(type, parameter);
  }
}
