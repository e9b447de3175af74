package dev.leat.processor.check;

import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names must be such that every provider takes them. */
final class NameCheck {
  private static final Pattern TAKEN_BY_ALL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

  private NameCheck() {}

  static List<Problem> of(Tool tool) {
    List<Problem> problems = new ArrayList<>(of("Tool", tool.name(), tool.nameOrigin()));
    problems.addAll(properties("Parameter", tool.properties()));
    return problems;
  }

  static List<Problem> properties(String kind, List<Property> properties) {
    List<Problem> problems = new ArrayList<>();
    properties.forEach(p -> problems.addAll(of(kind, p.name(), p.origin())));
    return problems;
  }

  static List<Problem> of(String kind, String name, Origin origin) {
    if (TAKEN_BY_ALL.matcher(name).matches()) {
      return List.of();
    }
    return List.of(
        Problem.error(
            ProblemId.BAD_NAME,
            origin,
            kind + " '" + name + "' must have a name that every provider takes",
            name.length() + " characters that do not match " + TAKEN_BY_ALL,
            "give another name in the annotation"));
  }
}
