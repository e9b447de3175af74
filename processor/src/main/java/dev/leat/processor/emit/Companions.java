package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Reach;
import dev.leat.processor.model.TypeTable;
import dev.leat.processor.schema.Schemas;
import java.util.List;

/** Writes the companion of a data type. */
public final class Companions {
  private Companions() {}

  /** The companion's source; {@code shadowsJavaLang} says that imports must be written out. */
  public static GeneratedClass write(
      Declaration type, TypeTable all, Schemas schemas, boolean shadowsJavaLang) {
    SchemaCode code = new SchemaCode(schemas);
    TypeTable types = Reach.of(all, type);
    ClassName name = GeneratedNames.companion(type.name());
    if (type.isTemplate()) {
      TypeSpec template = TemplateClass.of(name, type, types, code);
      return GeneratedClass.of(name, template, shadowsJavaLang);
    }
    List<Declaration> nested = Reach.nested(types, parts(type));
    Codecs codecs = new Codecs(name, types, nested);
    TypeSpec.Builder codec = CodecClass.companion(name, type, types, codecs, code);
    for (Declaration inside : nested) {
      codec.addType(CodecClass.nested(codecs.of(inside.type()), inside, types, codecs, code));
    }
    return GeneratedClass.of(name, codec.build(), shadowsJavaLang);
  }

  private static List<DataType> parts(Declaration type) {
    if (type instanceof Declaration.UnionType union) {
      return union.variants().stream().<DataType>map(Declaration.Variant::type).toList();
    }
    if (type instanceof Declaration.ValueType wrapper) {
      return List.of(wrapper.value());
    }
    return type instanceof Declaration.ObjectType object
        ? object.properties().stream().map(property -> property.type()).toList()
        : List.of();
  }
}
