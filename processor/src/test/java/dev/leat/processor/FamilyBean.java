package dev.leat.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The source of a bean of random properties: of its constructor, with setters, with getters alone,
 * fields, written only or ignored; by their own names, by a strategy, or named one by one.
 */
final class FamilyBean {
  static final String SNAKE =
      "com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy.class";

  private static final String JACKSON = "@com.fasterxml.jackson.annotation.Json";
  private static final String WRITE_ONLY =
      "com.fasterxml.jackson.annotation.JsonProperty.Access.WRITE_ONLY";

  /** Not where a type is what a getter or variable has. */
  private static final String CONSTRAINT = "@jakarta[\\w.]*(\\((?:\"[^\"]*\"|[^\")])*\\))? ";

  /** Properties that are no names of variables: each stands in one bean of a family at most. */
  private static final List<String> KEYWORDS =
      List.of("Default", "Package", "New", "Case", "Switch", "Int", "3D", "_", "Yield", "Record");

  private final String name;
  private final String access;
  private final FamilyTypes types;
  private final Random random;
  private final StringBuilder source;
  private final Map<String, String> aliases;

  /** What the constructor takes, and what it does with that. */
  private final List<String> parameters = new ArrayList<>();

  private final StringBuilder assignments = new StringBuilder();

  FamilyBean(
      String name,
      String access,
      FamilyTypes types,
      Random random,
      StringBuilder source,
      Map<String, String> aliases) {
    this.name = name;
    this.access = access;
    this.types = types;
    this.random = random;
    this.source = source;
    this.aliases = aliases;
  }

  /** Whether another bean can extend it. */
  boolean isOpen() {
    return parameters.isEmpty() && !name.contains("V");
  }

  void declare(String superclass, String implementing) {
    if (random.nextInt(3) == 0) {
      source.append("  @com.fasterxml.jackson.databind.annotation.JsonNaming(");
      source.append(SNAKE).append(")\n");
    }
    source
        .append(access)
        .append("static ")
        .append(implementing.isEmpty() ? "" : "final ")
        .append("class ");
    source.append(name).append(superclass.isEmpty() ? "" : " extends " + superclass);
    source.append(implementing).append(" {\n");
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      property("TheC" + i + name, i == 0 ? random.nextInt(5) : random.nextInt(10));
    }
    if (!parameters.isEmpty()) {
      source.append("    ").append(name).append("(").append(String.join(", ", parameters));
      source.append(") {\n").append(assignments).append("    }\n");
    }
    source.append("  }\n");
  }

  private void property(String property, int kind) {
    String like = "java.util.List<" + name + ">";
    String type =
        switch (random.nextInt(5)) {
          case 0 -> types.constrained();
          case 1 -> like;
          default -> types.type(0, "");
        };
    String bare = type.replaceAll(CONSTRAINT, "");
    String variable = "t" + property.substring(1);
    switch (kind) {
      case 0, 1 -> {
        field(names(property) + "private", type, variable);
        getter("", bare, property, variable);
        setter("", bare, property, variable);
      }
      case 2 -> field(names(property) + "public", type, variable);
      case 3 -> {
        field("private", bare, variable);
        String accessed = accessed(property);
        getter("", "java.util.Optional<" + bare + ">", accessed, optional(variable));
        setter(names(property), type, accessed, variable);
      }
      case 4 -> parameter(names(property), property, type, bare, variable);
      case 5 -> {
        field("private", bare, variable);
        String accessed = accessed(property);
        getter(JACKSON + "Property(required = true) ", bare, accessed, variable);
        setter("", bare, accessed, variable);
      }
      case 6 -> getter("", "String", accessed(property), "\"told\"");
      case 8 -> {
        field("private", "Integer", variable);
        boolean optional = random.nextBoolean();
        String told = optional ? optional(variable) : variable;
        getter("", optional ? "java.util.Optional<Integer>" : "Integer", property, told);
        setter("", "int", property, variable);
      }
      case 7 -> {
        field(JACKSON + "Property(access = " + WRITE_ONLY + ") private", bare, variable);
        setter("", bare, property, variable);
      }
      default -> {
        field(JACKSON + "Ignore private", "Thread", variable);
        setter("", "Thread", property, variable);
        getter("", "Thread", property, variable);
      }
    }
  }

  private void parameter(String names, String property, String type, String bare, String variable) {
    boolean generated = random.nextBoolean();
    String given = generated ? "@dev.leat.ToolParam(defaultValue = \"7\") int" : names + type;
    String held = generated ? "int" : bare;
    parameters.add(given + " " + variable);
    assignments.append("      this.").append(variable).append(" = ").append(variable);
    assignments.append(";\n");
    field("private final", held, variable);
    getter("", held, property, variable);
  }

  private void field(String before, String type, String variable) {
    source.append("    ").append(before).append(" ").append(type).append(" ").append(variable);
    source.append(";\n");
  }

  private void getter(String before, String type, String property, String value) {
    source.append("    ").append(before).append("public ").append(type).append(" get");
    source.append(property).append("() { return ").append(value).append("; }\n");
  }

  private void setter(String before, String type, String property, String variable) {
    source.append("    public void set").append(property).append("(").append(before);
    source.append(type).append(" ").append(variable).append(") { this.").append(variable);
    source.append(" = ").append(variable).append("; }\n");
  }

  /** What its getter and setter are called after. */
  private String accessed(String property) {
    return random.nextInt(3) == 0 ? types.next(KEYWORDS).orElse(property) : property;
  }

  private static String optional(String variable) {
    return "java.util.Optional.ofNullable(" + variable + ")";
  }

  /** What Jackson is told of a property's name. */
  private String names(String property) {
    String named = "j-" + property;
    return switch (random.nextInt(5)) {
      case 0 -> JACKSON + "Property(\"" + named + "\") ";
      case 1 -> {
        aliases.put("old " + named, named);
        yield JACKSON + "Property(\"" + named + "\") " + JACKSON + "Alias(\"old " + named + "\") ";
      }
      default -> "";
    };
  }
}
