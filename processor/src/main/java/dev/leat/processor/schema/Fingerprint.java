package dev.leat.processor.schema;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Unconstrained;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * A short hash of what a companion does: FNV-1a of 64 bits (Fowler, Noll and Vo) over the text's
 * UTF-16 units. It is no secret, only a check that two builds are not mixed.
 */
final class Fingerprint implements Declaration.Visitor<String> {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  static String of(Declaration type, String schema) {
    if (type.codec() instanceof Codec.Found found) {
      return found.fingerprint();
    }
    String text = schema + type.accept(new Fingerprint());
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  @Override
  public String objectType(Declaration.ObjectType type) {
    StringJoiner all = new StringJoiner(", ");
    type.properties().forEach(each -> all.add(type(each.type()) + " " + each.javaName()));
    return all.toString();
  }

  /** What is checked, but not told in the schema, is a part of it too. */
  private static String type(DataType type) {
    String java = type.javaType().toString();
    return Unconstrained.is(type) ? java : java + " " + type;
  }

  @Override
  public String unionType(Declaration.UnionType type) {
    StringJoiner all = new StringJoiner(", ");
    type.variants().forEach(each -> all.add(each.type().javaType() + " " + each.tag()));
    return all.toString();
  }

  @Override
  public String valueType(Declaration.ValueType type) {
    return type(type.value());
  }

  @Override
  public String enumType(Declaration.EnumType type) {
    StringJoiner all = new StringJoiner(", ");
    type.constants().forEach(each -> all.add(each.javaName()));
    return all.toString();
  }
}
