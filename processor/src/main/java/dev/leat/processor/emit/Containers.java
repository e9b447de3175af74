package dev.leat.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.leat.processor.model.DataType;
import java.util.ArrayList;
import java.util.EnumMap;
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
  static Class<?> made(DataType.Sequence type) {
    boolean set = type.kind() == DataType.SequenceKind.SET;
    return MADE.getOrDefault(
        raw(type.javaType()).canonicalName(), set ? LinkedHashSet.class : ArrayList.class);
  }

  /** A new map. */
  static CodeBlock empty(DataType.Mapping type) {
    Class<?> made = MADE.getOrDefault(raw(type.javaType()).canonicalName(), LinkedHashMap.class);
    return made.equals(EnumMap.class)
        ? CodeBlock.of("new $T<>($T.class)", made, type.key().javaType())
        : CodeBlock.of("new $T<>()", made);
  }

  /** Whether the collection sorts its elements, and therefore takes no null. */
  static boolean isSorted(DataType.Sequence type) {
    return made(type).equals(TreeSet.class);
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
