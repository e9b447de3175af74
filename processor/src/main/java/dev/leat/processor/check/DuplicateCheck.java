package dev.leat.processor.check;

import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.Tool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands side by side must have different names. */
final class DuplicateCheck {
  private DuplicateCheck() {}

  static List<Problem> tools(List<Tool> tools) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Tool> first = new HashMap<>();
    for (Tool tool : tools) {
      Tool same = first.putIfAbsent(tool.name(), tool);
      if (same != null) {
        boolean overload = same.method().equals(tool.method());
        problems.add(
            duplicate(
                "Tool",
                tool.name(),
                tool.nameOrigin(),
                overload ? "an overload of the same name" : "method '" + same.method() + "' too",
                "write @Tool(name) on one of them"));
      }
    }
    return problems;
  }

  static List<Problem> properties(List<Property> properties) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Property property : properties) {
      Set<String> own = new HashSet<>(property.aliases());
      own.add(property.name());
      int before = names.size();
      names.addAll(own);
      if (names.size() < before + own.size()) {
        String fix = "give one of them another @ToolParam(name)";
        problems.add(
            duplicate("Property", property.name(), property.origin(), "two of the name", fix));
      }
    }
    return problems;
  }

  static List<Problem> constants(List<Declaration.Constant> constants) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Declaration.Constant constant : constants) {
      if (!names.add(constant.name())) {
        String fix = "give one of them another @ToolParam(name)";
        problems.add(
            duplicate("Constant", constant.name(), constant.origin(), "two of the name", fix));
      }
    }
    return problems;
  }

  /** Variants of a union by the same name. */
  static List<Problem> variants(Declaration.UnionType type) {
    List<Problem> problems = new ArrayList<>();
    Set<String> tags = new HashSet<>();
    for (Declaration.Variant variant : type.variants()) {
      if (!tags.add(variant.tag())) {
        String fix = "give one of them another @JsonTypeName";
        problems.add(duplicate("Variant", variant.tag(), type.origin(), "two of the name", fix));
      }
    }
    return problems;
  }

  /** Components of a variant that are called like the property that tells the variants apart. */
  static List<Problem> tag(String tag, Declaration.ObjectType variant) {
    return variant.properties().stream()
        .filter(property -> property.name().equals(tag))
        .map(
            property ->
                duplicate(
                    "Property",
                    tag,
                    property.origin(),
                    "it tells the variants apart already",
                    "give it another @ToolParam(name), or write @JsonTypeInfo(property)"))
        .toList();
  }

  private static Problem duplicate(
      String kind, String name, Origin origin, String found, String fix) {
    String rule = kind + " '" + name + "' must have its name to itself";
    return Problem.error(ProblemId.DUPLICATE_NAME, origin, rule, found, fix);
  }
}
