package dev.leat.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The source of a class with an echo tool for each of some random types that use one another; the
 * same source for the same seed. A new kind of type belongs into {@link #declare}, a new use of
 * types into {@link #type}, and what stands at a component, as constraints do, into {@link
 * #component}.
 */
final class TypeFamily {
  static final String NAME = "family.Family";

  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "short", "int", "long", "float", "double", "char");

  /** All that may be a type argument, be it of a container or of a generic type. */
  private static final List<String> SIMPLE =
      List.of(
          "String",
          "CharSequence",
          "Character",
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "java.math.BigInteger",
          "java.math.BigDecimal",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.Duration",
          "java.time.Period",
          "java.time.YearMonth",
          "java.time.DayOfWeek",
          "java.util.UUID",
          "java.net.URI",
          "java.util.Locale",
          "Object",
          "dev.leat.json.RawJson");

  /** Those of which there are sets in an order. */
  private static final int SORTABLE = 3;

  private final Random random;
  private final StringBuilder source = new StringBuilder("package family;\n\nclass Family {\n");
  private final List<String> roots = new ArrayList<>();

  /** Declared so far: these can stand anywhere. */
  private final List<String> enums = new ArrayList<>();

  private final List<String> objects = new ArrayList<>();
  private final List<String> generics = new ArrayList<>();

  TypeFamily(long seed) {
    this.random = new Random(seed);
    int count = 5 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      declare(i);
    }
    List<String> echoed = new ArrayList<>(objects);
    generics.forEach(generic -> echoed.add(generic + "<" + type(1, "") + ">"));
    for (String type : echoed) {
      roots.add("echo" + roots.size());
      source.append("  /** Echoes. */\n  @dev.leat.Tool ");
      source.append(type).append(" ").append(roots.get(roots.size() - 1));
      source.append("(").append(type).append(" value) { return value; }\n");
    }
    source.append("}\n");
  }

  List<String> tools() {
    return roots;
  }

  Map<String, String> sources() {
    return Map.of(
        "options.txt",
        "-Aleat.undocumented=ignore\n-Xlint:-processing",
        "family/Nullable.java",
        """
        package family;

        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
        @interface Nullable {}
        """,
        "family/Family.java",
        source.toString());
  }

  private void declare(int index) {
    switch (index == 0 ? 0 : random.nextInt(5)) {
      case 0 -> enumeration("E" + index);
      case 1 -> union("U" + index);
      case 2 -> {
        record("G" + index + "<T>", "G" + index + "<T>", "T", "");
        generics.add("G" + index);
      }
      default -> {
        record("R" + index, "R" + index, "", "");
        objects.add("R" + index);
      }
    }
  }

  private void enumeration(String name) {
    source.append("  enum ").append(name).append(" { DARK, @dev.leat.ToolParam(name = \"very ");
    source.append(
        "light\") LIGHT, @com.fasterxml.jackson.annotation.JsonProperty(\"ü\") OTHER }\n");
    enums.add(name);
  }

  private void union(String name) {
    source.append("  sealed interface ").append(name).append(" {}\n");
    for (int i = 0; i <= random.nextInt(3); i++) {
      record(name + "V" + i, name, "", " implements " + name);
    }
    objects.add(name);
  }

  /** A record that holds its like, if at all, where there need not be any. */
  private void record(String head, String like, String parameter, String implementing) {
    source.append("  record ").append(head).append("(");
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      source.append(i == 0 ? "" : ", ").append(component(like, parameter));
      source.append(" c").append(i);
    }
    source.append(")").append(implementing).append(" {}\n");
  }

  private String component(String like, String parameter) {
    return switch (random.nextInt(10)) {
      case 0 -> pick(PRIMITIVES);
      case 1 -> "@dev.leat.ToolParam(defaultValue = \"7\") int";
      case 2 -> "@dev.leat.ToolParam(defaultValue = \"very light\") " + pick(enums);
      case 3 -> "@dev.leat.ToolParam(allowed = {\"up\", \"down\"}) String";
      case 4 -> nullable(type(1, parameter));
      case 5 -> "java.util.Optional<" + type(1, parameter) + ">";
      case 6 -> "java.util.List<" + like + ">";
      case 7 -> pick(List.of("java.util.OptionalInt", "java.util.OptionalDouble", "String[]"));
      default -> type(0, parameter);
    };
  }

  /** A type that can be a type argument and does not say that the value may be missing. */
  private String type(int depth, String parameter) {
    int kinds = depth > 2 ? 3 : 10;
    return switch (random.nextInt(kinds)) {
      case 0 -> pick(SIMPLE);
      case 1 -> parameter.isEmpty() ? pick(enums) : parameter;
      case 2 -> objects.isEmpty() ? "String" : pick(objects);
      case 3 -> "java.util.List<" + element(depth, parameter) + ">";
      case 4 -> "java.util.Set<" + type(depth + 1, parameter) + ">";
      case 5 -> "java.util.TreeSet<" + pick(SIMPLE.subList(5, 5 + SORTABLE)) + ">";
      case 6 -> "java.util.Map<String, " + element(depth, parameter) + ">";
      case 7 -> "java.util.EnumMap<" + pick(enums) + ", " + element(depth, parameter) + ">";
      case 8 -> pick(PRIMITIVES) + (random.nextBoolean() ? "[]" : "[][]");
      default ->
          generics.isEmpty() ? "int[]" : pick(generics) + "<" + type(depth + 1, parameter) + ">";
    };
  }

  private String element(int depth, String parameter) {
    String type = type(depth + 1, parameter);
    return switch (random.nextInt(6)) {
      case 0 -> nullable(type);
      case 1 -> "java.util.Optional<" + type + ">";
      case 2 -> "? extends " + type;
      default -> type;
    };
  }

  /** Java wants the annotation of a qualified type before its simple name, of an array's inside. */
  private static String nullable(String type) {
    if (type.endsWith("[]")) {
      return type.replaceFirst("\\[", " @Nullable [");
    }
    int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
    int simple = type.lastIndexOf('.', end) + 1;
    return type.substring(0, simple) + "@Nullable " + type.substring(simple);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
