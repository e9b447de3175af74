package dev.leat.processor.check;

import dev.leat.processor.model.Declaration;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Reach;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.model.TypeTable;
import java.util.List;

/**
 * Generated code must be able to name what it reads and writes. A generic type, or one of a jar
 * without companion, is read where it is used, which may be another package than its own.
 */
final class VisibilityCheck {
  private VisibilityCheck() {}

  static List<Problem> of(ToolClass type) {
    String home = type.name().packageName();
    if (isOpen(type.types(), home)) {
      return List.of();
    }
    String bindings = GeneratedNames.bindings(type.name()).canonicalName();
    return problems(Reach.ofCode(type.types(), type.dataTypes()), home, bindings);
  }

  static List<Problem> of(Declaration type, TypeTable types) {
    String home = type.name().packageName();
    if (type.isTemplate() || isOpen(types, home)) {
      return List.of();
    }
    String companion = GeneratedNames.companion(type.name()).canonicalName();
    return problems(Reach.ofCode(types, type), home, companion);
  }

  /** Whether nothing at all is hidden from the package, as is mostly so. */
  private static boolean isOpen(TypeTable types, String home) {
    return types.all().stream().allMatch(type -> isVisible(type, home));
  }

  private static boolean isVisible(Declaration type, String home) {
    return type.isPublic() || type.name().packageName().equals(home);
  }

  private static List<Problem> problems(Reach code, String home, String reader) {
    return code.named().stream()
        .filter(type -> !isVisible(type, home))
        .map(type -> problem(type, reader))
        .toList();
  }

  private static Problem problem(Declaration type, String reader) {
    return Problem.error(
        ProblemId.UNSUPPORTED_TYPE,
        type.origin(),
        "Type '" + type.name().simpleName() + "' must be visible to what reads it, " + reader,
        "a type that only package '" + type.name().packageName() + "' can name",
        "make it public, use it in its own package, or name a TypeCodec with codec =");
  }
}
