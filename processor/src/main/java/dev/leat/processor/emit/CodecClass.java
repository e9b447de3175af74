package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.FieldSpec;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.PrimitiveName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.TypeTable;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that reads and writes a declared type: a companion, or nested in its user. */
final class CodecClass implements Declaration.Visitor<TypeSpec.Builder> {
  private final ClassName name;
  private final TypeTable types;
  private final Codecs codecs;
  private final SchemaCode schemas;

  private CodecClass(ClassName name, TypeTable types, Codecs codecs, SchemaCode schemas) {
    this.name = name;
    this.types = types;
    this.codecs = codecs;
    this.schemas = schemas;
  }

  static TypeSpec.Builder companion(
      ClassName name, Declaration type, TypeTable types, Codecs codecs, SchemaCode schemas) {
    return type.accept(new CodecClass(name, types, codecs, schemas));
  }

  static TypeSpec nested(
      ClassName name, Declaration type, TypeTable types, Codecs codecs, SchemaCode schemas) {
    return type.accept(new CodecClass(name, types, codecs, schemas))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .build();
  }

  @Override
  public TypeSpec.Builder objectType(Declaration.ObjectType type) {
    TypeSpec.Builder codec = begin(type);
    new ObjectCompanion(type, types, codecs, schemas).addTo(codec);
    return end(codec);
  }

  @Override
  public TypeSpec.Builder valueType(Declaration.ValueType type) {
    TypeSpec.Builder codec = begin(type);
    new ValueCompanion(type, types, codecs).addTo(codec);
    return end(codec);
  }

  @Override
  public TypeSpec.Builder enumType(Declaration.EnumType type) {
    TypeSpec.Builder codec = begin(type);
    new EnumCompanion(type).addTo(codec);
    return end(codec);
  }

  @Override
  public TypeSpec.Builder unionType(Declaration.UnionType type) {
    TypeSpec.Builder codec = begin(type);
    new UnionCompanion(type, codecs).addTo(codec);
    return end(codec);
  }

  private TypeSpec.Builder begin(Declaration type) {
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(name)
            .addJavadoc("Reads and writes {@link $T}.", type.name())
            .addModifiers(Modifier.FINAL)
            .implementing(
                ParameterizedTypeName.get(RuntimeTypes.TYPE_CODEC, type.type().javaType()));
    return codec
        .addField(constant(name, "CODEC", CodeBlock.of("new $T()", name), "The codec."))
        .addFields(facts(type, schemas));
  }

  /** The constants by which later compilations, and bindings when they are made, know a type. */
  static List<FieldSpec> facts(Declaration type, SchemaCode schemas) {
    return List.of(
        constant(
            PrimitiveName.INT,
            "LEAT_ABI",
            CodeBlock.of("1"),
            "The surface of Leat that this class was generated for."),
        constant(
            ClassName.get(String.class),
            "SCHEMA",
            schemas.companion(type),
            "The JSON Schema; other types stand in it under their full names."),
        constant(
            ClassName.get(String.class),
            "FINGERPRINT",
            schemas.fingerprint(type),
            "Changes with the schema."));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value, String doc) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(doc)
        .initializer(value)
        .build();
  }

  private static TypeSpec.Builder end(TypeSpec.Builder codec) {
    return codec
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(CompanionMethods.constant("schema", "SCHEMA"))
        .addMethod(CompanionMethods.constant("fingerprint", "FINGERPRINT"));
  }
}
