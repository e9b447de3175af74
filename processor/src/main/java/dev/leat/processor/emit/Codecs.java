package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.TypeTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which class reads and writes each declared type, seen from one generated file. */
final class Codecs {
  private final TypeTable types;
  private final Map<DataType.Named, ClassName> nested = new HashMap<>();

  /** The codecs of a file whose outermost class is {@code host} and carries {@code inside}. */
  Codecs(ClassName host, TypeTable types, List<Declaration> inside) {
    this.types = types;
    Set<String> taken = new HashSet<>();
    for (Declaration type : inside) {
      String arguments = TypeWords.ofArguments(type.type());
      String name = GeneratedNames.nestedCodec(type.name(), arguments);
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + i;
      }
      nested.put(type.type(), host.nestedClass(free));
    }
  }

  ClassName of(DataType.Named type) {
    return types.get(type).codec() instanceof Codec.Nested && nested.containsKey(type)
        ? nested.get(type)
        : GeneratedNames.companion(type.name());
  }

  /** Templates have no code. */
  static IllegalArgumentException unbound(DataType.Variable type) {
    return new IllegalArgumentException("nothing is known of " + type.javaType());
  }

  /** The codec that the user wrote. */
  static CodeBlock of(DataType.Coded type) {
    return type.constant()
        ? CodeBlock.of("$T.CODEC", type.codec())
        : CodeBlock.of("new $T()", type.codec());
  }
}
