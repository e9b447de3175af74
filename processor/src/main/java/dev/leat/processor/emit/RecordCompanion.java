package dev.leat.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Presence;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.TypeTable;
import dev.leat.processor.schema.Schemas;
import java.util.List;
import java.util.Set;

/** What is special to the codec of a record. */
final class RecordCompanion {
  private static final Set<String> OUR_LOCALS = Set.of("in", "problems", "property", "e");

  private final Declaration.RecordType type;
  private final TypeTable types;
  private final Codecs codecs;

  RecordCompanion(Declaration.RecordType type, TypeTable types, Codecs codecs) {
    this.type = type;
    this.types = types;
    this.codecs = codecs;
  }

  void addTo(TypeSpec.Builder codec) {
    ContainerMethods containers = new ContainerMethods();
    LocalNames names = new LocalNames(OUR_LOCALS);
    List<String> locals =
        type.properties().stream().map(property -> names.add(property.javaName())).toList();
    ReadCode read = new ReadCode(types, codecs, containers);
    ObjectReading reading =
        new ObjectReading(type.properties(), locals, "SHAPE", read, new NameAllocator());
    codec
        .addFields(reading.constants(new Schemas(types)))
        .addMethod(read(reading, locals))
        .addMethod(write(new WriteCode(codecs, containers)))
        .addMethods(containers.all());
  }

  private MethodSpec read(ObjectReading reading, List<String> locals) {
    return CompanionMethods.read(type.type().javaType())
        .addStatement("int problems = in.problemCount()")
        .addCode(reading.code())
        .beginControlFlow("if (in.problemCount() > problems)")
        .addStatement("return null")
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement("return new $T($L)", type.type().javaType(), String.join(", ", locals))
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("in.noteRejected(e)")
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  private MethodSpec write(WriteCode values) {
    MethodSpec.Builder method =
        CompanionMethods.write(type.type().javaType()).addStatement("out.beginObject()");
    for (Property property : type.properties()) {
      CodeBlock value = CodeBlock.of("value.$L()", property.javaName());
      if (property.presence() instanceof Presence.Empty
          && property.type() instanceof DataType.Maybe maybe) {
        CodeBlock present = WriteCode.present(maybe, value);
        method
            .beginControlFlow("if ($L)", WriteCode.isPresent(maybe, value))
            .addCode(values.property(property.name(), maybe.value(), present))
            .endControlFlow();
      } else {
        method.addCode(values.property(property.name(), property.type(), value));
      }
    }
    return method.addStatement("out.endObject()").build();
  }
}
