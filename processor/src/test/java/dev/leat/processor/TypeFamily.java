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
  private final StringBuilder source = new StringBuilder("package family;\n\nclass Family {\n");
  private final List<String> roots = new ArrayList<>();
  private final Map<String, String> aliases = new HashMap<>();

  TypeFamily(long seed) {
    this.random = new Random(seed);
    this.types = new FamilyTypes(random);
    int count = 5 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      declare(i);
    }
    for (String type : types.roots()) {
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
        @interface Nullable {}
        """,
        "family/Family.java",
        source.toString());
  }

  private void declare(int index) {
    switch (index == 0 ? 0 : random.nextInt(9)) {
      case 0 -> enumeration("E" + index);
      case 1 -> union("U" + index);
      case 2 -> {
        record("G" + index + "<T>", "G" + index + "<T>", "T", "");
        types.addGeneric("G" + index);
      }
      case 3 -> wrapper("W" + index);
      case 4 -> {
        source.append("  record V").append(index).append("<T>(").append(JACKSON);
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
    source.append("  enum ").append(name).append(" { DARK, @dev.leat.ToolParam(name = \"very ");
    source.append("light\") LIGHT, ").append(JACKSON).append("Property(\"ü\") OTHER }\n");
    types.addEnum(name);
  }

  private void union(String name) {
    source.append("  sealed interface ").append(name).append(" {}\n");
    for (int i = 0; i <= random.nextInt(3); i++) {
      String variant = name + "V" + i;
      if (random.nextInt(3) > 0) {
        record(variant, name, "", " implements " + name);
      } else {
        new FamilyBean(variant, types, random, source, aliases).declare("", " implements " + name);
      }
    }
    types.addObject(name);
  }

  private void bean(String name) {
    FamilyBean bean = new FamilyBean(name, types, random, source, aliases);
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
      source.append("  record ").append(name).append("(").append(JACKSON).append("Value ");
      source.append(value).append(" value) {}\n");
    } else {
      source.append(
          """
            static final class %1$s {
              private final %2$s inner;
              private %1$s(%2$s inner, boolean made) { this.inner = inner; }
              %3$sCreator static %1$s of(%2$s given) { return new %1$s(given, true); }
              %3$sValue public %2$s told() { return inner; }
            }
          """
              .formatted(name, value, JACKSON));
    }
    types.addObject(name);
  }

  /** A record that holds its like, if at all, where there need not be any. */
  private void record(String head, String like, String parameter, String implementing) {
    boolean named = random.nextInt(4) == 0;
    source.append(named ? "  @com.fasterxml.jackson.databind.annotation.JsonNaming(" : "");
    source.append(named ? FamilyBean.SNAKE + ")\n" : "");
    source.append("  record ").append(head).append("(");
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
