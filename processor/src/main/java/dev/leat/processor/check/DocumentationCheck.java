package dev.leat.processor.check;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.Tool;
import dev.leat.processor.model.TypeTable;
import java.util.ArrayList;
import java.util.List;

/** The model must be told what a tool does, and should be told what its parameters mean. */
final class DocumentationCheck {
  private final UndocumentedPolicy undocumented;

  DocumentationCheck(UndocumentedPolicy undocumented) {
    this.undocumented = undocumented;
  }

  List<Problem> of(Tool tool, TypeTable types) {
    List<Problem> problems = new ArrayList<>();
    if (tool.description().isBlank()) {
      problems.add(
          Problem.error(
              ProblemId.NO_DESCRIPTION,
              tool.origin(),
              "Tool '" + tool.name() + "' must say what it does",
              "neither Javadoc nor a description",
              "write a Javadoc comment, or @Tool(description)"));
    }
    String fix = "write @param %s in the Javadoc of '" + tool.method() + "'";
    problems.addAll(properties("Parameter", tool.method(), tool.properties(), types, fix));
    return problems;
  }

  List<Problem> of(Declaration type, TypeTable types) {
    if (!(type instanceof Declaration.ObjectType object)) {
      return List.of();
    }
    String name = type.name().simpleName();
    String fix =
        switch (object.kind()) {
          case RECORD -> "write @param %s in the Javadoc of '" + name + "'";
          case BEAN -> "write the Javadoc of its field or getter in '" + name + "'";
        };
    return properties(object.kind().word(), name, object.properties(), types, fix);
  }

  private List<Problem> properties(
      String kind, String owner, List<Property> properties, TypeTable types, String fix) {
    List<Problem> problems = new ArrayList<>();
    for (Property property : properties) {
      if (property.description().isBlank() && !isDocumented(property.type(), types)) {
        undocumented
            .severity()
            .ifPresent(
                severity ->
                    problems.add(
                        Problem.of(
                            ProblemId.UNDOCUMENTED_PARAMETER,
                            severity,
                            property.origin(),
                            kind
                                + " '"
                                + property.javaName()
                                + "' of '"
                                + owner
                                + "' should say what it means",
                            "no description",
                            String.format(fix, property.javaName()))));
      }
    }
    return problems;
  }

  /**
   * A type of one's own that says what it is speaks for the parameter too. What a type says that
   * was compiled before is in its companion's schema.
   */
  private static boolean isDocumented(DataType type, TypeTable types) {
    if (type instanceof DataType.Maybe maybe) {
      return isDocumented(maybe.value(), types);
    }
    if (!(type instanceof DataType.Named named)) {
      return false;
    }
    Declaration declaration = types.get(named);
    return declaration.codec() instanceof Codec.Found || !declaration.description().isBlank();
  }
}
