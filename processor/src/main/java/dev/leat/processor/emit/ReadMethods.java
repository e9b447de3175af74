package dev.leat.processor.emit;

import dev.leat.processor.code.ArrayTypeName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.MethodSpec;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Rule;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** The methods that read lists, sets, arrays and maps from {@code in}. */
final class ReadMethods {
  /** Most arrays that a model writes are shorter. */
  private static final int FIRST_LENGTH = 8;

  private final ReadCode values;

  ReadMethods(ReadCode values) {
    this.values = values;
  }

  MethodSpec sequence(String name, DataType.Sequence type, Rule.Size size) {
    return switch (type.kind()) {
      case ARRAY -> array(name, type, size);
      case LIST, SET -> collection(name, type, size);
    };
  }

  private MethodSpec collection(String name, DataType.Sequence type, Rule.Size size) {
    TypeName collection = Containers.variable(type);
    boolean counted = !size.equals(Rule.Size.ANY) && isWithoutRefused(type);
    MethodSpec.Builder method =
        method(name, collection).addStatement("$T items = $L", collection, Containers.empty(type));
    if (counted) {
      method.addStatement("int refused = 0");
    }
    return method
        .beginControlFlow("if ($L)", values.begin(type.element()))
        .beginControlFlow("while (in.nextElement())")
        .addCode(addition(type, counted))
        .endControlFlow()
        .addCode(check("elements", counted ? "items.size() + refused" : "items.size()", size))
        .endControlFlow()
        .addStatement("return items")
        .build();
  }

  /** Whether a value that is a problem is not added: there is no null, or it would seem equal. */
  private boolean isWithoutRefused(DataType.Sequence type) {
    return isDistinct(type) || Containers.isWithoutNull(type);
  }

  private boolean isDistinct(DataType.Sequence type) {
    return type.kind() == DataType.SequenceKind.SET && values.hasExactEquality(type.element());
  }

  private CodeBlock addition(DataType.Sequence type, boolean counted) {
    CodeBlock element = type.element().accept(values);
    if (!isWithoutRefused(type)) {
      return CodeBlock.builder().addStatement("items.add($L)", element).build();
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("int problems = in.problemCount()")
            .addStatement("$T item = $L", type.element().javaType().box(), element);
    if (counted) {
      code.beginControlFlow("if (in.problemCount() > problems)")
          .addStatement("refused++")
          .endControlFlow();
    }
    String unrefused = "in.problemCount() == problems";
    if (!isDistinct(type)) {
      return code.beginControlFlow("if ($L)", unrefused)
          .addStatement("items.add(item)")
          .endControlFlow()
          .build();
    }
    return code.beginControlFlow("if ($L && !items.add(item))", unrefused)
        .addStatement("in.note($S, $S)", "each value once", "an equal one before")
        .endControlFlow()
        .build();
  }

  private MethodSpec array(String name, DataType.Sequence type, Rule.Size size) {
    TypeName element = type.element().javaType();
    return method(name, type.javaType())
        .addStatement("$T items = $L", type.javaType(), newArray(element))
        .addStatement("int size = 0")
        .beginControlFlow("if ($L)", values.begin(type.element()))
        .beginControlFlow("while (in.nextElement())")
        .beginControlFlow("if (size == items.length)")
        .addStatement("items = $T.copyOf(items, 2 * size)", Arrays.class)
        .endControlFlow()
        .addStatement("items[size++] = $L", type.element().accept(values))
        .endControlFlow()
        .addCode(check("elements", "size", size))
        .endControlFlow()
        .addStatement("return $T.copyOf(items, size)", Arrays.class)
        .build();
  }

  /** Java wants the length of an array of arrays in the first pair of brackets. */
  private static CodeBlock newArray(TypeName element) {
    TypeName innermost = element;
    StringBuilder brackets = new StringBuilder("[" + FIRST_LENGTH + "]");
    while (innermost instanceof ArrayTypeName array) {
      innermost = array.componentType();
      brackets.append("[]");
    }
    return CodeBlock.of("new $T$L", innermost, brackets);
  }

  MethodSpec map(String name, DataType.Mapping type, Rule.Size size) {
    TypeName map = Containers.variable(type);
    MethodSpec.Builder method =
        method(name, map)
            .addStatement("$T entries = $L", map, Containers.empty(type))
            .beginControlFlow("if (in.beginMap())");
    if (type.key() instanceof DataType.Named key) {
      method
          .beginControlFlow("for (String name = in.nextKey(); name != null; name = in.nextKey())")
          .addStatement("$T key = $T.CODEC.readName(in, name)", key.name(), values.codec(key))
          .beginControlFlow("if (key == null)")
          .addStatement("in.skipValue()")
          .addStatement("continue")
          .endControlFlow();
    } else {
      method.beginControlFlow("for (String key = in.nextKey(); key != null; key = in.nextKey())");
      if (type.key() instanceof DataType.Constrained key) {
        method.addStatement("$L.check(in, key)", values.rule(key));
      }
    }
    return method
        .beginControlFlow("if (entries.containsKey(key))")
        .addStatement("in.note($S, $S)", "the name once", "it again")
        .endControlFlow()
        .addStatement("entries.put(key, $L)", type.value().accept(values))
        .endControlFlow()
        .addCode(check("entries", "entries.size()", size))
        .endControlFlow()
        .addStatement("return entries")
        .build();
  }

  /** Nothing, if any size will do. */
  private static CodeBlock check(String what, String size, Rule.Size rule) {
    if (rule.equals(Rule.Size.ANY)) {
      return CodeBlock.of("");
    }
    CodeBlock max =
        rule.max() == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", rule.max());
    return CodeBlock.builder()
        .addStatement("$T.$L(in, $L, $L, $L)", RuntimeTypes.SIZE_RULE, what, size, rule.min(), max)
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(result)
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }
}
