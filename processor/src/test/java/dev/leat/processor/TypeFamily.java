package dev.leat.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The source of a class with an echo tool for each of some random types that use one another; the
 * same source for the same seed. A new kind of type belongs into {@link #declare}, a new use of
 * types into {@link FamilyTypes}, and what stands at a component, as constraints do, into {@link
 * #component}.
 */
final class TypeFamily {
  static final String NAME = "family.Family";
  private static final String JACKSON = "@com.fasterxml.jackson.annotation.Json";

  private final Random random;
  private final FamilyTypes types;
  private final StringBuilder near = new StringBuilder();
  private final StringBuilder far = new StringBuilder();
  private final List<String> roots = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();

  /** Before each declaration: a family of two packages must be public. */
  private final String access;

  /** Where the next type is declared. */
  private StringBuilder source = near;

  TypeFamily(long seed) {
    this.random = new Random(seed);
    this.types = new FamilyTypes(random);
    boolean apart = random.nextBoolean();
    this.access = apart ? "  public " : "  ";
    int count = 5 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      source = apart && random.nextBoolean() ? far : near;
      declare(i);
    }
    source = near;
    for (String type : types.roots()) {
      roots.add("echo" + roots.size());
      source.append("  /** Echoes. */\n  @dev.leat.Tool ");
      source.append(type).append(" ").append(roots.get(roots.size() - 1));
      source.append("(").append(type).append(" value) { return value; }\n");
    }
  }

  List<String> tools() {
    return roots;
  }

  /** Other names of properties, and what they stand for; each is of one type alone. */
  Map<String, String> aliases() {
    return aliases;
  }

  Map<String, String> sources() {
    return Map.of(
        "options.txt",
        "-Aleat.undocumented=ignore\n-Xlint:-processing",
        "family/Nullable.java",
        """
        package family;

        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
        public @interface Nullable {}
        """,
        "family/Family.java",
        "package family;\n\nimport far.Far.*;\n\npublic class Family {\n" + near + "}\n",
        "far/Far.java",
        "package far;\n\nimport family.Family.*;\nimport family.Nullable;\n\n"
            + "public class Far {\n"
            + far
            + "}\n");
  }

  private void declare(int index) {
    switch (index == 0 ? 0 : random.nextInt(12)) {
      case 0 -> enumeration("E" + index);
      case 1, 9 -> union("U" + index);
      case 10 -> genericUnion("X" + index);
      case 11 -> named("S" + index);
      case 2 -> {
        record("G" + index + "<T>", "G" + index + "<T>", "T", "");
        types.addGeneric("G" + index);
      }
      case 3 -> wrapper("W" + index);
      case 4 -> {
        source.append(access).append("record V").append(index).append("<T>(").append(JACKSON);
        source.append("Value T value) {}\n");
        types.addGeneric("V" + index);
      }
      case 5, 6 -> bean("B" + index);
      default -> {
        record("R" + index, "R" + index, "", "");
        types.addObject("R" + index);
      }
    }
  }

  private void enumeration(String name) {
    String body = random.nextBoolean() ? " { public String toString() { return \"\"; } }" : "";
    source.append(access).append("enum ").append(name).append(" { DARK").append(body);
    source.append(", @dev.leat.ToolParam(name = \"very ");
    source.append("light\") LIGHT, ").append(JACKSON).append("Property(\"ü\") OTHER }\n");
    types.addEnum(name);
  }

  /** One in three has another one among its variants, which is a type of its own too. */
  private void union(String name) {
    source.append(access).append("sealed interface ").append(name).append(" {}\n");
    if (random.nextInt(3) == 0) {
      String inner = name + "N";
      source.append(access).append("sealed interface ").append(inner);
      source.append(" extends ").append(name).append(" {}\n");
      variants(inner, 1 + random.nextInt(2));
      types.addObject(inner);
    }
    variants(name, 1 + random.nextInt(3));
    types.addObject(name);
  }

  private List<String> variants(String name, int count) {
    List<String> variants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String variant = name + "V" + i;
      if (random.nextInt(3) > 0) {
        record(variant, name, "", " implements " + name);
      } else {
        newBean(variant).declare("", " implements " + name);
      }
      variants.add(variant);
    }
    return variants;
  }

  private void genericUnion(String name) {
    String itself = name + "<T>";
    source.append(access).append("sealed interface ").append(itself).append(" {}\n");
    for (int i = 0; i <= random.nextInt(3); i++) {
      record(name + "V" + i + "<T>", itself, "T", " implements " + itself);
    }
    types.addGeneric(name);
  }

  /** Not sealed: an annotation names the variants, some of them otherwise than Java does. */
  private void named(String name) {
    List<String> variants = variants(name, 1 + random.nextInt(3));
    String type = JACKSON + "SubTypes.Type(value = ";
    List<String> listed = new ArrayList<>();
    for (String variant : variants) {
      String other = random.nextBoolean() ? ", name = \"a " + variant + "\")" : ")";
      listed.add(type + variant + ".class" + other);
    }
    source.append("  ").append(JACKSON).append("TypeInfo(use = ").append(JACKSON.substring(1));
    source.append("TypeInfo.Id.NAME, property = \"kind\")\n  ").append(JACKSON);
    source.append("SubTypes({").append(String.join(", ", listed)).append("})\n");
    source.append(access).append("interface ").append(name).append(" {}\n");
    types.addObject(name);
  }

  private FamilyBean newBean(String name) {
    return new FamilyBean(name, access, types, random, source, aliases);
  }

  private void bean(String name) {
    FamilyBean bean = newBean(name);
    boolean inherits = !types.open().isEmpty() && random.nextBoolean();
    bean.declare(inherits ? types.pick(types.open()) : "", "");
    types.addObject(name);
    if (bean.isOpen()) {
      types.addOpen(name);
    }
  }

  /** A type around one value, which may have to keep a constraint. */
  private void wrapper(String name) {
    boolean constrained = random.nextInt(3) == 0;
    String value = constrained ? types.constrained() : types.type(1, "");
    if (random.nextBoolean()) {
      source.append(access).append("record ").append(name).append("(").append(JACKSON);
      source.append("Value ");
      source.append(value).append(" value) {}\n");
    } else {
      source.append(
          """
          %4$sstatic final class %1$s {
              private final %2$s inner;
              private %1$s(%2$s inner, boolean made) { this.inner = inner; }
              %3$sCreator static %1$s of(%2$s given) { return new %1$s(given, true); }
              %3$sValue public %2$s told() { return inner; }
            }
          """
              .formatted(name, value, JACKSON, access));
    }
    types.addObject(name);
  }

  /** A record that holds its like, if at all, where there need not be any. */
  private void record(String head, String like, String parameter, String implementing) {
    boolean named = random.nextInt(4) == 0;
    source.append(named ? "  @com.fasterxml.jackson.databind.annotation.JsonNaming(" : "");
    source.append(named ? FamilyBean.SNAKE + ")\n" : "");
    source.append(access).append("record ").append(head).append("(");
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      source.append(i == 0 ? "" : ", ").append(names(head.replaceFirst("<.*", ""), i));
      source.append(component(like, parameter)).append(" theC").append(i);
    }
    source.append(")").append(implementing).append(" {}\n");
  }

  /** What Jackson is told of a component's name. */
  private String names(String type, int index) {
    String name = "j-" + type + "-" + index;
    return switch (random.nextInt(8)) {
      case 0 -> JACKSON + "Property(\"" + name + "\") ";
      case 1 -> {
        aliases.put("old " + name, name);
        yield JACKSON + "Property(\"" + name + "\") " + JACKSON + "Alias(\"old " + name + "\") ";
      }
      default -> "";
    };
  }

  private String component(String like, String parameter) {
    return switch (random.nextInt(12)) {
      case 0 -> types.primitive();
      case 1 -> "@dev.leat.ToolParam(defaultValue = \"7\") int";
      case 2 -> "@dev.leat.ToolParam(defaultValue = \"very light\") " + types.enumeration();
      case 3 -> "@dev.leat.ToolParam(allowed = {\"up\", \"down\"}) String";
      case 4 -> FamilyTypes.nullable(types.type(1, parameter));
      case 5 -> "java.util.Optional<" + types.type(1, parameter) + ">";
      case 6 -> "java.util.List<" + like + ">";
      case 7 ->
          types.pick(List.of("java.util.OptionalInt", "java.util.OptionalDouble", "String[]"));
      case 8, 9 -> types.constrained();
      default -> types.type(0, parameter);
    };
  }
}
