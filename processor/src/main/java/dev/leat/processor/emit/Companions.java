package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.TypeSpec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Reach;
import dev.leat.processor.model.TypeTable;
import dev.leat.processor.schema.Schemas;

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
    Reach reach = Reach.ofCode(types, type);
    Codecs codecs = new Codecs(name, types, reach.nested());
    TypeSpec.Builder codec = CodecClass.companion(name, type, types, codecs, code);
    boolean usesDeprecated = types.hasDeprecated() || reach.hasDeprecatedCodec();
    GeneratedClass.addHead(codec, type.isPublic(), usesDeprecated);
    for (Declaration inside : reach.nested()) {
      codec.addType(CodecClass.nested(codecs.of(inside.type()), inside, types, codecs, code));
    }
    return GeneratedClass.of(name, codec.build(), shadowsJavaLang);
  }
}
