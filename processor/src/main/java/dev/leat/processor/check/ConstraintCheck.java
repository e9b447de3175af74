package dev.leat.processor.check;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Property;
import dev.leat.processor.model.Severity;
import dev.leat.processor.schema.Narrowing;
import java.util.ArrayList;
import java.util.List;

/** Constraints must leave some values, and should be such that the model can be told of them. */
final class ConstraintCheck implements DataType.Visitor<List<Problem>> {
  private final String subject;
  private final Origin origin;

  private ConstraintCheck(String subject, Origin origin) {
    this.subject = subject;
    this.origin = origin;
  }

  static List<Problem> of(String kind, String owner, List<Property> properties) {
    List<Problem> problems = new ArrayList<>();
    for (Property property : properties) {
      String subject = kind + " '" + property.javaName() + "' of '" + owner + "'";
      problems.addAll(property.type().accept(new ConstraintCheck(subject, property.origin())));
    }
    return problems;
  }

  static List<Problem> of(Declaration.ValueType type) {
    String subject = "Value of '" + type.name().simpleName() + "'";
    return type.value().accept(new ConstraintCheck(subject, type.origin()));
  }

  private List<Problem> within(String part, DataType type) {
    String lower = Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
    return type.accept(new ConstraintCheck(part + " of " + lower, origin));
  }

  @Override
  public List<Problem> constrained(DataType.Constrained type) {
    List<Problem> problems = new ArrayList<>();
    Narrowing.contradiction(type)
        .ifPresent(
            found ->
                problems.add(
                    Problem.error(
                        ProblemId.CONTRADICTORY_CONSTRAINTS,
                        origin,
                        subject + " must have constraints that some value keeps",
                        found,
                        "correct the bounds")));
    for (String untold : Narrowing.untold(type.rule())) {
      problems.add(
          Problem.of(
              ProblemId.UNTOLD_CONSTRAINT,
              Severity.WARNING,
              origin,
              subject + " should have constraints that a schema can say",
              untold + ", which is checked only when the tool is called",
              "say it in the description, or use a constraint that can be said"));
    }
    problems.addAll(type.value().accept(this));
    return problems;
  }

  @Override
  public List<Problem> sequence(DataType.Sequence type) {
    return within("Elements", type.element());
  }

  @Override
  public List<Problem> mapping(DataType.Mapping type) {
    List<Problem> problems = new ArrayList<>(within("Keys", type.key()));
    problems.addAll(within("Values", type.value()));
    return problems;
  }

  @Override
  public List<Problem> maybe(DataType.Maybe type) {
    return type.value().accept(this);
  }

  @Override
  public List<Problem> scalar(DataType.Scalar type) {
    return List.of();
  }

  @Override
  public List<Problem> formed(DataType.Formed type) {
    return List.of();
  }

  @Override
  public List<Problem> named(DataType.Named type) {
    return List.of();
  }

  @Override
  public List<Problem> coded(DataType.Coded type) {
    return List.of();
  }

  @Override
  public List<Problem> anything(DataType.Anything type) {
    return List.of();
  }

  @Override
  public List<Problem> variable(DataType.Variable type) {
    return List.of();
  }
}
