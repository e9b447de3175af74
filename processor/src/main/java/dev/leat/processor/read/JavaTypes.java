package dev.leat.processor.read;

import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.DataType.SequenceKind;
import dev.leat.processor.model.ScalarKind;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** The types of the Java platform that have a JSON form. */
final class JavaTypes {
  static final String OBJECT = "java.lang.Object";
  static final String RAW_JSON = "dev.leat.json.RawJson";
  static final String ENUM_MAP = "java.util.EnumMap";
  static final String OPTIONAL = "java.util.Optional";

  private static final Map<String, ScalarKind> SCALARS =
      Map.ofEntries(
          Map.entry("java.lang.String", ScalarKind.STRING),
          Map.entry("java.lang.CharSequence", ScalarKind.CHAR_SEQUENCE),
          Map.entry("java.lang.Character", ScalarKind.CHAR),
          Map.entry("java.lang.Boolean", ScalarKind.BOOLEAN),
          Map.entry("java.lang.Byte", ScalarKind.BYTE),
          Map.entry("java.lang.Short", ScalarKind.SHORT),
          Map.entry("java.lang.Integer", ScalarKind.INT),
          Map.entry("java.lang.Long", ScalarKind.LONG),
          Map.entry("java.lang.Float", ScalarKind.FLOAT),
          Map.entry("java.lang.Double", ScalarKind.DOUBLE),
          Map.entry("java.math.BigInteger", ScalarKind.BIG_INTEGER),
          Map.entry("java.math.BigDecimal", ScalarKind.BIG_DECIMAL));

  private static final Map<TypeKind, ScalarKind> PRIMITIVES =
      Map.of(
          TypeKind.CHAR, ScalarKind.CHAR,
          TypeKind.BOOLEAN, ScalarKind.BOOLEAN,
          TypeKind.BYTE, ScalarKind.BYTE,
          TypeKind.SHORT, ScalarKind.SHORT,
          TypeKind.INT, ScalarKind.INT,
          TypeKind.LONG, ScalarKind.LONG,
          TypeKind.FLOAT, ScalarKind.FLOAT,
          TypeKind.DOUBLE, ScalarKind.DOUBLE);

  private static final Map<String, SequenceKind> COLLECTIONS =
      Map.ofEntries(
          Map.entry("java.util.List", SequenceKind.LIST),
          Map.entry("java.util.Collection", SequenceKind.LIST),
          Map.entry("java.lang.Iterable", SequenceKind.LIST),
          Map.entry("java.util.ArrayList", SequenceKind.LIST),
          Map.entry("java.util.LinkedList", SequenceKind.LIST),
          Map.entry("java.util.Queue", SequenceKind.LIST),
          Map.entry("java.util.Deque", SequenceKind.LIST),
          Map.entry("java.util.ArrayDeque", SequenceKind.LIST),
          Map.entry("java.util.SequencedCollection", SequenceKind.LIST),
          Map.entry("java.util.Set", SequenceKind.SET),
          Map.entry("java.util.HashSet", SequenceKind.SET),
          Map.entry("java.util.LinkedHashSet", SequenceKind.SET),
          Map.entry("java.util.SortedSet", SequenceKind.SET),
          Map.entry("java.util.NavigableSet", SequenceKind.SET),
          Map.entry("java.util.TreeSet", SequenceKind.SET),
          Map.entry("java.util.SequencedSet", SequenceKind.SET),
          Map.entry("java.util.EnumSet", SequenceKind.SET));

  /** The sets among them whose elements must have an order. */
  private static final Set<String> SORTED =
      Set.of("java.util.SortedSet", "java.util.NavigableSet", "java.util.TreeSet");

  /** The collections that hold no null, but for those in an order. */
  private static final Set<String> WITHOUT_NULL =
      Set.of("java.util.ArrayDeque", "java.util.EnumSet");

  private static final Set<String> MAPS =
      Set.of(
          "java.util.Map",
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.SequencedMap",
          "java.util.SortedMap",
          "java.util.NavigableMap",
          "java.util.TreeMap",
          ENUM_MAP);

  private static final Map<String, MaybeKind> PRIMITIVE_OPTIONALS =
      Map.of(
          "java.util.OptionalInt", MaybeKind.OPTIONAL_INT,
          "java.util.OptionalLong", MaybeKind.OPTIONAL_LONG,
          "java.util.OptionalDouble", MaybeKind.OPTIONAL_DOUBLE);

  /** Compilers do not agree on the order of what they find in a class file. */
  private static final Map<String, List<? extends Enum<?>>> CALENDAR =
      Map.of(
          "java.time.DayOfWeek", List.of(DayOfWeek.values()),
          "java.time.Month", List.of(Month.values()));

  private JavaTypes() {}

  /** The order of a platform enum's constants; empty for other enums. */
  static List<String> constantOrder(String qualifiedName) {
    return CALENDAR.getOrDefault(qualifiedName, List.of()).stream().map(Enum::name).toList();
  }

  static Optional<ScalarKind> primitive(TypeKind kind) {
    return Optional.ofNullable(PRIMITIVES.get(kind));
  }

  static Optional<ScalarKind> scalar(String qualifiedName) {
    return Optional.ofNullable(SCALARS.get(qualifiedName));
  }

  static Optional<SequenceKind> collection(String qualifiedName) {
    return Optional.ofNullable(COLLECTIONS.get(qualifiedName));
  }

  static boolean isSorted(String qualifiedName) {
    return SORTED.contains(qualifiedName);
  }

  static boolean isWithoutNull(String qualifiedName) {
    return WITHOUT_NULL.contains(qualifiedName);
  }

  static boolean isMap(String qualifiedName) {
    return MAPS.contains(qualifiedName);
  }

  static Optional<MaybeKind> primitiveOptional(String qualifiedName) {
    return Optional.ofNullable(PRIMITIVE_OPTIONALS.get(qualifiedName));
  }

  /** What the author of a tool may do about a type that has no JSON form. */
  static String wayOut(String qualifiedName) {
    if (qualifiedName.startsWith("java.time.") || qualifiedName.equals("java.util.Date")) {
      return "use Instant, LocalDate or another type of java.time that stands in the table of types";
    }
    if (qualifiedName.startsWith("java.net.")) {
      return "take a String, say its form in the description, and parse it";
    }
    if (qualifiedName.startsWith("java.util.")) {
      return "use List, Set, Deque, Map<String, V>, Optional or an array";
    }
    return "use a record of supported types, or name a TypeCodec with codec =";
  }
}
