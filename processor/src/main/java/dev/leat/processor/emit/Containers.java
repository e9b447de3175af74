package dev.leat.processor.emit;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.code.CodeBlock;
import dev.leat.processor.code.ParameterizedTypeName;
import dev.leat.processor.code.TypeName;
import dev.leat.processor.model.DataType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which classes are made for collections and maps, and what the variable is that holds one. */
final class Containers {
  /** Where it is not what is most usual. A linked set or map is a hashed one that keeps order. */
  private static final Map<String, Class<?>> MADE =
      Map.ofEntries(
          Map.entry("java.util.LinkedList", LinkedList.class),
          // As Jackson has it: an ArrayDeque would hold no null.
          Map.entry("java.util.Queue", LinkedList.class),
          Map.entry("java.util.Deque", LinkedList.class),
          Map.entry("java.util.ArrayDeque", ArrayDeque.class),
          Map.entry("java.util.EnumSet", EnumSet.class),
          Map.entry("java.util.SortedSet", TreeSet.class),
          Map.entry("java.util.NavigableSet", TreeSet.class),
          Map.entry("java.util.TreeSet", TreeSet.class),
          Map.entry("java.util.SortedMap", TreeMap.class),
          Map.entry("java.util.NavigableMap", TreeMap.class),
          Map.entry("java.util.TreeMap", TreeMap.class),
          Map.entry("java.util.EnumMap", EnumMap.class));

  /** What holds no more than these say is held as one of them. */
  private static final Set<String> WIDE = Set.of("java.util.Collection", "java.lang.Iterable");

  private Containers() {}

  /** The class of a new collection. */
  private static Class<?> made(DataType.Sequence type) {
    boolean set = type.kind() == DataType.SequenceKind.SET;
    return MADE.getOrDefault(
        raw(type.javaType()).canonicalName(), set ? LinkedHashSet.class : ArrayList.class);
  }

  /** A new collection. */
  static CodeBlock empty(DataType.Sequence type) {
    return made(type).equals(EnumSet.class)
        ? CodeBlock.of("$T.noneOf($T.class)", EnumSet.class, type.element().javaType())
        : CodeBlock.of("new $T<>()", made(type));
  }

  /** A collection of what a list has. */
  static CodeBlock copy(DataType.Sequence type, CodeBlock elements) {
    if (!made(type).equals(EnumSet.class)) {
      return CodeBlock.of("new $T<>($T.of($L))", made(type), List.class, elements);
    }
    return elements.isEmpty() ? empty(type) : CodeBlock.of("$T.of($L)", EnumSet.class, elements);
  }

  /** A new map. */
  static CodeBlock empty(DataType.Mapping type) {
    Class<?> made = MADE.getOrDefault(raw(type.javaType()).canonicalName(), LinkedHashMap.class);
    return made.equals(EnumMap.class)
        ? CodeBlock.of("new $T<>($T.class)", made, type.key().javaType())
        : CodeBlock.of("new $T<>()", made);
  }

  /** Whether the collection takes no null, which is what a value reads as that is a problem. */
  static boolean isWithoutNull(DataType.Sequence type) {
    return List.of(TreeSet.class, EnumSet.class, ArrayDeque.class).contains(made(type));
  }

  /** The type of a variable with a new collection. */
  static TypeName variable(DataType.Sequence type) {
    ClassName raw = raw(type.javaType());
    ClassName held = WIDE.contains(raw.canonicalName()) ? ClassName.get(List.class) : raw;
    return ParameterizedTypeName.get(held, type.element().javaType().box());
  }

  /** The type of a variable with a new map. */
  static TypeName variable(DataType.Mapping type) {
    return ParameterizedTypeName.get(
        raw(type.javaType()), type.key().javaType(), type.value().javaType().box());
  }

  private static ClassName raw(TypeName type) {
    return ((ParameterizedTypeName) type).rawType();
  }
}
