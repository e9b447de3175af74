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
          "java.time.ZoneId",
          "java.util.Currency",
          "java.util.UUID",
          "java.net.URI",
          "java.util.Locale",
          "Object",
          "dev.leat.json.RawJson");

  /** What constraints narrow. */
  private static final List<String> CONSTRAINED =
      List.of(
          "@Min(1) @Max(9) int",
          "@Min(100) @Max(1000) long",
          "@DecimalMin(value = \"0\", inclusive = false) @DecimalMax(\"10\") double",
          "@Digits(integer = 3, fraction = 0) java.math.BigDecimal",
          "@Size(min = 1, max = 3) String",
          "@Size(min = 2) String",
          "@NotBlank String",
          "@Pattern(regexp = \"[a-c]+[0-9]?\") String",
          "@AssertTrue boolean",
          "@NotEmpty java.util.List<@Size(max = 2) String>",
          "@Size(min = 1, max = 2) java.util.Set<@Min(0) Integer>",
          "java.util.Map<@Pattern(regexp = \"[a-c]*\") @Size(max = 2) String, @Max(3) Integer>");

  /** Those of which there are sets in an order. */
  private static final int SORTABLE = 3;

  private final Random random;
  private final StringBuilder source =
      new StringBuilder(
          "package family;\n\n"
              + "import com.fasterxml.jackson.annotation.*;\n"
              + "import jakarta.validation.constraints.*;\n\n"
              + "class Family {\n");
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
    switch (index == 0 ? 0 : random.nextInt(8)) {
      case 0 -> enumeration("E" + index);
      case 1 -> union("U" + index);
      case 3 -> {
        bean("B" + index, "B" + index, "");
        objects.add("B" + index);
      }
      case 4 -> wrapper("W" + index);
      case 5 -> {
        source.append("  record G" + index + "<T>(@JsonValue T held) {}\n");
        generics.add("G" + index);
      }
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
      if (random.nextInt(3) == 0) {
        bean(name + "V" + i, name, " implements " + name);
      } else {
        record(name + "V" + i, name, "", " implements " + name);
      }
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

  /** A class that is told as one value, which cannot be missing. */
  private void wrapper(String name) {
    String value = random.nextBoolean() ? pick(CONSTRAINED) : type(0, "");
    if (random.nextBoolean()) {
      source.append("  record " + name + "(@JsonValue " + value + " value) {}\n");
    } else {
      String plain = value.replaceAll("@\\w+\\([^)]*\\) |@[A-Z]\\w+ (?!.*\\[)", "");
      source.append("  static final class " + name + " {\n");
      source.append("    private final " + plain + " value;\n");
      source.append("    private " + name + "(" + plain + " value) { this.value = value; }\n");
      source.append("    @JsonCreator static " + name + " of(" + value + " value) {\n");
      source.append("      return new " + name + "(value);\n    }\n");
      source.append("    @JsonValue " + plain + " value() { return value; }\n  }\n");
    }
    objects.add(name);
  }

  /** A class with properties, of which some may be those of a superclass. */
  private void bean(String name, String like, String implementing) {
    boolean inherits = random.nextBoolean();
    boolean constructed = random.nextBoolean();
    if (inherits) {
      source.append("  abstract static class " + name + "Base {\n");
      for (int i = 0; i < 2; i++) {
        property("a" + i, like);
      }
      source.append("  }\n");
    }
    source.append("  static final class " + name + (inherits ? " extends " + name + "Base" : ""));
    source.append(implementing + " {\n");
    if (constructed) {
      constructor(name, like);
    } else {
      for (int i = 0; i <= random.nextInt(4); i++) {
        property("b" + i, like);
      }
    }
    source.append("  }\n");
  }

  /** All of what the constructor takes has to be given, unless it says otherwise. */
  private void constructor(String name, String like) {
    StringBuilder parameters = new StringBuilder();
    StringBuilder assignments = new StringBuilder();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String type = component(like, "");
      String plain = type.replaceAll("@(dev\\.leat\\.)?\\w+\\((\\{[^}]*}|[^)])*\\) ", "");
      plain = plain.replace("@NotBlank ", "").replace("@Positive ", "");
      plain = plain.replace("@AssertTrue ", "");
      source.append("    private final " + plain + " c" + i + ";\n");
      source.append("    public " + plain + " getC" + i + "() { return c" + i + "; }\n");
      parameters.append(i == 0 ? "" : ", ").append("@JsonProperty(\"c" + i + "\") ");
      parameters.append(type).append(" c" + i);
      assignments.append(" this.c" + i + " = c" + i + ";");
    }
    source.append("    @JsonCreator " + name + "(" + parameters + ") {" + assignments + " }\n");
  }

  /** By getter and setter, or by a field; it may have another name in JSON. */
  private void property(String name, String like) {
    String type =
        switch (random.nextInt(5)) {
          case 0 -> pick(PRIMITIVES);
          case 1 -> "java.util.List<" + like + ">";
          case 2 -> "java.util.Optional<" + type(1, "") + ">";
          case 3 -> pick(List.of("@Min(1) Integer", "@Size(min = 1, max = 3) String"));
          default -> type(0, "");
        };
    String named = random.nextInt(3) == 0 ? "@JsonProperty(\"" + name + "-json\") " : "";
    if (random.nextInt(3) == 0) {
      source.append("    " + named + "public " + type + " " + name + ";\n");
      return;
    }
    String upper = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    source.append("    private " + type + " " + name + ";\n");
    source.append("    " + named + "public " + type + " get" + upper + "() {\n");
    source.append("      return " + name + ";\n    }\n");
    source.append("    public void set" + upper + "(" + type + " value) {\n");
    source.append("      " + name + " = value;\n    }\n");
  }

  private String component(String like, String parameter) {
    return switch (random.nextInt(12)) {
      case 10, 11 -> pick(CONSTRAINED);
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
