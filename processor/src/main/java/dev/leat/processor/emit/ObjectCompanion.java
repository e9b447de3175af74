package dev.leat.processor.emit;

import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Exposure;
import dev.leat.processor.model.Member;
import dev.leat.processor.model.Presence;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.TypeTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is special to the codec of a record or bean. */
final class ObjectCompanion {
  private static final Set<String> OUR_LOCALS = Set.of("in", "problems", "property", "e");

  private final Declaration.ObjectType type;
  private final TypeTable types;
  private final Codecs codecs;
  private final SchemaCode schemas;

  ObjectCompanion(Declaration.ObjectType type, TypeTable types, Codecs codecs, SchemaCode schemas) {
    this.type = type;
    this.types = types;
    this.codecs = codecs;
    this.schemas = schemas;
  }

  void addTo(TypeSpec.Builder codec) {
    ContainerMethods containers = new ContainerMethods();
    LocalNames names = new LocalNames(OUR_LOCALS);
    Map<Member, String> locals = new LinkedHashMap<>();
    for (Member member : type.members()) {
      if (!(member.filling() instanceof Member.Unfilled)) {
        locals.put(member, names.add(member.property().javaName()));
      }
    }
    MemberNames taken = new MemberNames();
    RuleConstants rules = new RuleConstants(taken);
    ObjectReading reading =
        new ObjectReading(
            locals.keySet().stream().map(Member::property).toList(),
            List.copyOf(locals.values()),
            ignored(),
            "SHAPE",
            new ReadCode(types, codecs, containers, rules),
            taken);
    codec
        .addFields(reading.constants(schemas))
        .addMethod(read(reading, new CreationCode(type, locals, names.add("made"))))
        .addMethod(write(new WriteCode(codecs, containers)))
        .addMethods(containers.all())
        .addFields(rules.all());
  }

  /** What results tell and arguments may repeat. */
  private List<String> ignored() {
    return type.properties().stream()
        .filter(property -> property.exposure() == Exposure.READ_ONLY)
        .map(Property::name)
        .toList();
  }

  private MethodSpec read(ObjectReading reading, CreationCode creation) {
    MethodSpec.Builder method = CompanionMethods.read(type.type().javaType());
    if (type.creator().isDeprecated()
        || type.members().stream().anyMatch(Member::isFilledDeprecated)) {
      method.addAnnotation(GeneratedClass.suppressDeprecation());
    }
    return method
        .addStatement("int problems = in.problemCount()")
        .addCode(reading.code())
        .addCode(CompanionMethods.unlessRefused(creation.code()))
        .build();
  }

  private MethodSpec write(WriteCode values) {
    MethodSpec.Builder method = CompanionMethods.write(type.type().javaType());
    if (type.members().stream().anyMatch(Member::isReadDeprecated)) {
      method.addAnnotation(GeneratedClass.suppressDeprecation());
    }
    method.addStatement("out.beginObject()");
    LocalNames names = new LocalNames(Set.of("out", "value"));
    for (Member member : type.members()) {
      if (member.property().exposure().isTold()) {
        member
            .reading()
            .ifPresent(reading -> method.addCode(writing(member, reading, values, names)));
      }
    }
    return method.addStatement("out.endObject()").build();
  }

  private static CodeBlock writing(
      Member member, Member.Reading reading, WriteCode values, LocalNames names) {
    Property property = member.property();
    CodeBlock value = CompanionMethods.taken(reading);
    if (member.mayBeNull()) {
      return ifNotNull(property, value, values, names.add(property.javaName()));
    }
    if (property.presence() instanceof Presence.Empty
        && property.type() instanceof DataType.Maybe maybe) {
      return ifPresent(property, maybe, value, values);
    }
    return values.property(property.name(), property.type(), value);
  }

  private static CodeBlock ifNotNull(
      Property property, CodeBlock value, WriteCode values, String local) {
    CodeBlock variable = CodeBlock.of("$L", local);
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $L = $L", property.type().javaType(), local, value);
    if (property.type() instanceof DataType.Maybe maybe) {
      return code.beginControlFlow("if ($L)", WriteCode.isSetAndPresent(maybe, variable))
          .add(presentProperty(property, maybe, variable, values))
          .endControlFlow()
          .build();
    }
    return code.beginControlFlow("if ($L != null)", local)
        .add(values.property(property.name(), property.type(), variable))
        .endControlFlow()
        .build();
  }

  private static CodeBlock ifPresent(
      Property property, DataType.Maybe type, CodeBlock value, WriteCode values) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", WriteCode.isPresent(type, value))
        .add(presentProperty(property, type, value, values))
        .endControlFlow()
        .build();
  }

  private static CodeBlock presentProperty(
      Property property, DataType.Maybe type, CodeBlock value, WriteCode values) {
    return values.property(property.name(), type.value(), WriteCode.present(type, value));
  }
}
