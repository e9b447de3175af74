package dev.leat.processor.read;

import dev.leat.processor.model.DataType;
import dev.leat.processor.model.DataType.MaybeKind;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what constraints leave of a type; those that say nothing of it are problems. */
final class RuleReader {
  /** What every value of a type that is not nullable keeps. */
  private static final Set<String> KEPT_ALWAYS = Set.of("NotNull", "Valid");

  /** What no null keeps. */
  private static final Set<String> NOT_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");

  private final Problems problems;

  RuleReader(Problems problems) {
    this.problems = problems;
  }

  /** The type with all constraints that apply to it. */
  DataType constrained(DataType type, List<Constraint> constraints, Place place) {
    if (type instanceof DataType.Maybe maybe) {
      return new DataType.Maybe(
          maybe.kind(),
          constrained(maybe.value(), ofPresent(maybe, constraints, place), place),
          maybe.javaType());
    }
    if (type instanceof DataType.Sequence array && array.kind() == DataType.SequenceKind.ARRAY) {
      return array(array, constraints, place);
    }
    if (type instanceof DataType.Variable) {
      // Only where the argument is known can it be said what they mean.
      return type;
    }
    DataType bare = type instanceof DataType.Constrained inner ? inner.value() : type;
    Rule rule = type instanceof DataType.Constrained inner ? inner.rule() : null;
    for (Constraint constraint : constraints) {
      if (!KEPT_ALWAYS.contains(constraint.name())) {
        rule = with(rule, constraint, bare, place);
      }
    }
    return rule == null ? bare : new DataType.Constrained(bare, rule);
  }

  /** An {@code Optional} is never null, so what it must not be says nothing. */
  private List<Constraint> ofPresent(
      DataType.Maybe type, List<Constraint> constraints, Place place) {
    for (Constraint constraint : constraints) {
      if (type.kind() == MaybeKind.NULLABLE && NOT_NULL.contains(constraint.name())) {
        refuse(
            ProblemId.CONTRADICTORY_CONSTRAINTS,
            constraint,
            place.subject() + " must not be both nullable and not null",
            constraint + " and @Nullable",
            "remove one of them");
      }
    }
    return constraints;
  }

  /** Java's syntax does not tell an array's constraints from its elements'; their meaning does. */
  private DataType array(DataType.Sequence type, List<Constraint> constraints, Place place) {
    List<Constraint> own = new ArrayList<>(constraints);
    own.removeIf(constraint -> !SizeRules.APPLY.contains(constraint.name()));
    List<Constraint> ofElements = new ArrayList<>(constraints);
    ofElements.removeAll(own);
    ofElements.removeIf(constraint -> KEPT_ALWAYS.contains(constraint.name()));
    DataType element =
        ofElements.isEmpty()
            ? type.element()
            : constrained(type.element(), ofElements, place.within("Elements"));
    DataType array = new DataType.Sequence(type.kind(), element, type.javaType());
    Rule rule = null;
    for (Constraint constraint : own) {
      rule = with(rule, constraint, array, place);
    }
    return rule == null ? array : new DataType.Constrained(array, rule);
  }

  private @Nullable Rule with(
      @Nullable Rule rule, Constraint constraint, DataType type, Place place) {
    try {
      Rule narrowed = narrowed(rule, constraint, type);
      if (narrowed == null) {
        refuse(
            ProblemId.MISPLACED_CONSTRAINT,
            constraint,
            place.subject() + " can have only constraints that say something of its type",
            constraint + " on " + ShortName.of(type.javaType().toString()),
            constraint.name().equals("Null")
                ? "leave the value out altogether"
                : "remove it, or use a type that it is for");
      }
      return narrowed == null ? rule : narrowed;
    } catch (IllegalStateException e) {
      refuse(
          ProblemId.CONTRADICTORY_CONSTRAINTS,
          constraint,
          place.subject() + " must have constraints that some value keeps",
          constraint + " and " + e.getMessage(),
          "remove one of them");
      return rule;
    } catch (IllegalArgumentException e) {
      refuse(
          ProblemId.BAD_CONSTRAINT,
          constraint,
          place.subject() + " must have constraints with values that mean something",
          constraint + " with " + e.getMessage(),
          "correct it");
      return rule;
    }
  }

  /** The rule and what the constraint adds to it; null if it says nothing of the type. */
  private static @Nullable Rule narrowed(
      @Nullable Rule rule, Constraint constraint, DataType type) {
    if (type instanceof DataType.Sequence || type instanceof DataType.Mapping) {
      return SizeRules.with(rule, constraint);
    }
    if (type instanceof DataType.Formed formed) {
      return TimeRules.with(rule, constraint, formed.kind());
    }
    if (!(type instanceof DataType.Scalar scalar)) {
      return null;
    }
    return switch (scalar.kind()) {
      case STRING, CHAR_SEQUENCE -> TextRules.with(rule, constraint);
      case CHAR -> null;
      case BOOLEAN -> TruthRules.with(rule, constraint);
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> NumberRules.ofIntegers(rule, constraint);
      case FLOAT, DOUBLE, BIG_DECIMAL -> NumberRules.with(rule, constraint);
    };
  }

  private void refuse(ProblemId id, Constraint constraint, String rule, String found, String fix) {
    problems.add(Problem.error(id, constraint.origin(), rule, found, fix));
  }
}
