package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds out where the code is that reads and writes a declared type. */
final class CompanionFinder {
  /** The number of the surface that is generated for; the runtime has the same in its own place. */
  private static final int ABI = 1;

  private final Compilation compilation;
  private final Problems problems;

  CompanionFinder(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  Codec find(TypeElement type, Place place) {
    ClassName name = GeneratedNames.companion(ClassName.get(type));
    TypeElement companion = compilation.beside(type, name.canonicalName());
    if (isOfAnother(type, companion != null)) {
      return new Codec.Nested();
    }
    if (compilation.hasSource(type)) {
      boolean free = companion == null || constant(companion, "LEAT_ABI").isPresent();
      return free ? new Codec.Written() : new Codec.Nested();
    }
    if (companion != null && constant(companion, "LEAT_ABI").equals(Optional.of(ABI))) {
      return new Codec.Found(text(companion, "SCHEMA"), text(companion, "FINGERPRINT"));
    }
    if (companion == null && compilation.isOwnOutput(type)) {
      problems.add(
          Problem.error(
              ProblemId.TYPE_NEEDS_REBUILD,
              place.origin(),
              place.subject() + " has a type of this module that was compiled without Leat",
              type.getSimpleName() + ", neither its source nor " + name.simpleName(),
              "rebuild the module, or put @ToolType on the type"));
    }
    return new Codec.Nested();
  }

  /**
   * Whether the companion of a nested type would be, or is, that of a class {@code Outer_Inner}
   * beside the {@code Outer}.
   */
  private boolean isOfAnother(TypeElement type, boolean isThere) {
    if (!(type.getEnclosingElement() instanceof TypeElement)) {
      return false;
    }
    String flat = GeneratedNames.flat(ClassName.get(type)).canonicalName();
    return compilation.hasSource(flat) || (isThere && compilation.beside(type, flat) != null);
  }

  /** The value of a constant; empty without one. */
  static String text(TypeElement companion, String field) {
    return constant(companion, field).map(Object::toString).orElse("");
  }

  private static Optional<Object> constant(TypeElement type, String name) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(name)) {
        return Optional.ofNullable(field.getConstantValue());
      }
    }
    return Optional.empty();
  }
}
