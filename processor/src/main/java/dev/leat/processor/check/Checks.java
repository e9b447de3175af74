package dev.leat.processor.check;

import dev.leat.processor.model.Codec;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.Tool;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.model.TypeTable;
import dev.leat.processor.schema.Schemas;
import java.util.ArrayList;
import java.util.List;

/** All the rules, in the order in which their problems are told. */
public final class Checks {
  private final DocumentationCheck documentation;
  private final Policies policies;

  /** The rules, with what the options say of them. */
  public Checks(Policies policies) {
    this.documentation = new DocumentationCheck(policies.undocumented());
    this.policies = policies;
  }

  /** What is wrong with a class and the types that it reaches. */
  public List<Problem> of(ToolClass type, Schemas schemas) {
    List<Problem> problems = new ArrayList<>();
    for (Tool tool : type.tools()) {
      problems.addAll(NameCheck.of(tool));
      problems.addAll(DuplicateCheck.properties(tool.properties()));
      problems.addAll(TimeoutCheck.of(tool));
      problems.addAll(ConstraintCheck.of("Parameter", tool.method(), tool.properties()));
      problems.addAll(documentation.of(tool, type.types()));
      problems.addAll(size(tool, schemas));
    }
    problems.addAll(DuplicateCheck.tools(type.tools()));
    problems.addAll(VisibilityCheck.of(type));
    problems.addAll(of(type.types(), schemas));
    return problems;
  }

  private List<Problem> size(Tool tool, Schemas schemas) {
    List<Problem> tooLong = SizeCheck.of(tool, schemas);
    if (!tooLong.isEmpty()) {
      return tooLong;
    }
    String schema = schemas.input(tool);
    List<Problem> problems = new ArrayList<>();
    problems.addAll(StrictCheck.of(tool, schema, policies.strict()));
    problems.addAll(TokenCheck.of(tool, schema, policies.tokens()));
    return problems;
  }

  /** What is wrong with the types of a table. */
  public List<Problem> of(TypeTable types, Schemas schemas) {
    List<Problem> problems = new ArrayList<>();
    for (Declaration type : types.all()) {
      problems.addAll(type.accept(new DeclarationCheck(types)));
      if (type.codec() instanceof Codec.Written) {
        problems.addAll(constraints(type));
        problems.addAll(documentation.of(type, types));
        problems.addAll(SizeCheck.of(type, schemas));
        problems.addAll(VisibilityCheck.of(type, types));
      }
    }
    return problems;
  }

  private static List<Problem> constraints(Declaration type) {
    if (type instanceof Declaration.ValueType value) {
      return ConstraintCheck.of(value);
    }
    return type instanceof Declaration.ObjectType object
        ? ConstraintCheck.of("Property", type.name().simpleName(), object.properties())
        : List.of();
  }
}
