package dev.leat.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The types that a {@link TypeFamily} has so far, and random uses of them and of Java's own. */
final class FamilyTypes {
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
          "dev.leat.json.RawJson",
          "java.time.LocalDateTime",
          "java.time.OffsetTime",
          "java.time.ZonedDateTime",
          "java.time.Year",
          "java.time.MonthDay",
          "java.time.ZoneOffset",
          "java.net.URL");

  private static final String RULES = "@jakarta.validation.constraints.";

  /** Types that have no value until they are given one, with constraints that a schema can say. */
  private static final List<String> CONSTRAINED =
      List.of(
          RULES + "Size(min = 1, max = 3) String",
          RULES + "Size(max = 8) CharSequence",
          RULES + "Pattern(regexp = \"[a-c]{1,3}\") String",
          RULES + "NotBlank String",
          RULES + "NotEmpty String",
          RULES + "Min(1) " + RULES + "Max(9) Integer",
          RULES + "Positive Long",
          RULES + "NegativeOrZero java.math.BigInteger",
          RULES + "DecimalMin(\"0.5\") Double",
          RULES + "DecimalMax(value = \"2.5\", inclusive = false) java.math.BigDecimal",
          RULES + "Digits(integer = 2, fraction = 0) java.math.BigDecimal",
          RULES + "AssertTrue Boolean",
          RULES + "NotEmpty java.util.List<Integer>",
          RULES + "Size(min = 1, max = 2) java.util.Set<String>",
          RULES + "NotEmpty java.util.TreeSet<Integer>",
          RULES + "NotEmpty java.util.ArrayDeque<String>",
          RULES + "Size(min = 1, max = 2) java.util.Map<String, Integer>",
          RULES + "Size(max = 1) String[]",
          "java.util.List<" + RULES + "Size(min = 1, max = 3) String>",
          "java.util.List<@Nullable " + RULES + "Max(9) Integer>",
          "java.util.Map<" + RULES + "Pattern(regexp = \"[a-c]{1,3}\") String, Integer>",
          "java.util.Map<String, java.util." + RULES + "NotEmpty List<String>>");

  /** Those of which there are sets in an order. */
  private static final int SORTABLE = 3;

  private final Random random;

  /** Declared so far: these can stand anywhere. */
  private final List<String> enums = new ArrayList<>();

  private final List<String> objects = new ArrayList<>();
  private final List<String> generics = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  /** How many of a list were given by {@link #next}. */
  private int given;

  FamilyTypes(Random random) {
    this.random = random;
  }

  void addEnum(String name) {
    enums.add(name);
  }

  void addObject(String name) {
    objects.add(name);
  }

  void addGeneric(String name) {
    generics.add(name);
  }

  void addOpen(String name) {
    open.add(name);
  }

  /** Beans that others may extend. */
  List<String> open() {
    return open;
  }

  /** All types of the family but enums, those that are generic of some argument. */
  List<String> roots() {
    List<String> roots = new ArrayList<>(objects);
    generics.forEach(generic -> roots.add(generic + "<" + type(1, "") + ">"));
    return roots;
  }

  String primitive() {
    return pick(PRIMITIVES);
  }

  String enumeration() {
    return pick(enums);
  }

  /** A type with constraints. */
  String constrained() {
    return pick(CONSTRAINED);
  }

  /** A type that can be a type argument and does not say that the value may be missing. */
  String type(int depth, String parameter) {
    int kinds = depth > 2 ? 3 : 11;
    return switch (random.nextInt(kinds)) {
      case 0 -> pick(SIMPLE);
      case 1 -> parameter.isEmpty() ? pick(enums) : parameter;
      case 2 -> objects.isEmpty() ? "String" : pick(objects);
      case 3 -> "java.util.List<" + element(depth, parameter) + ">";
      case 4 -> "java.util.Set<" + type(depth + 1, parameter) + ">";
      case 5 -> "java.util.TreeSet<" + pick(SIMPLE.subList(5, 5 + SORTABLE)) + ">";
      case 6 -> "java.util.Map<String, " + element(depth, parameter) + ">";
      case 7 -> "java.util.EnumMap<" + pick(enums) + ", " + element(depth, parameter) + ">";
      case 8 -> "java.util.Map<" + pick(enums) + ", " + element(depth, parameter) + ">";
      case 9 -> primitive() + (random.nextBoolean() ? "[]" : "[][]");
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
  static String nullable(String type) {
    if (type.endsWith("[]")) {
      return type.replaceFirst("\\[", " @Nullable [");
    }
    int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
    int simple = type.lastIndexOf('.', end) + 1;
    return type.substring(0, simple) + "@Nullable " + type.substring(simple);
  }

  /** Each of a list once; empty when there are no more. */
  Optional<String> next(List<String> from) {
    return given < from.size() ? Optional.of(from.get(given++)) : Optional.empty();
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
