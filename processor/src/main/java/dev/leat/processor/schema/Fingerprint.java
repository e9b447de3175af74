package dev.leat.processor.schema;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Unconstrained;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/** A short hash of what a companion does. */
final class Fingerprint implements Declaration.Visitor<String> {
  /** So many bytes are no secret, only a check that two builds are not mixed. */
  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(Declaration type, String schema) {
    if (type.codec() instanceof Codec.Found found) {
      return found.fingerprint();
    }
    String text = schema + type.accept(new Fingerprint());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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
