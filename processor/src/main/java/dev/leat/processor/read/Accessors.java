package dev.leat.processor.read;

import dev.leat.processor.model.Member;
import dev.leat.processor.model.Member.Filling;
import dev.leat.processor.model.Member.Reading;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Chooses how the value of a bean's property gets in and out, and so its type. */
final class Accessors {
  /** The choice. */
  record Access(TypeMirror type, Optional<Reading> reading, Filling filling) {}

  private final Compilation compilation;
  private final Problems problems;

  Accessors(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  /** How a property that is usable is accessed; empty where a problem was noted. */
  Optional<Access> of(Candidate candidate, Candidates candidates, Place place) {
    Part out = out(candidate, candidates);
    Optional<Part> in = in(candidate, out);
    if (in.isEmpty() && !candidate.setters.isEmpty()) {
      return refuse(place, "setters of several types, none of them the getter's");
    }
    if (in.isEmpty()) {
      return Optional.ofNullable(out)
          .map(
              part ->
                  new Access(
                      part.type(), Optional.of(reading(part, false)), new Member.Unfilled()));
    }
    Filling filling = filling(candidate, in.get());
    TypeMirror type = in.get().type();
    if (out == null) {
      return Optional.of(new Access(type, Optional.empty(), filling));
    }
    if (isBoxOf(out.type(), type) || isBoxFor(out.type(), type, filling)) {
      return Optional.of(new Access(out.type(), Optional.of(reading(out, false)), filling));
    }
    if (compilation.types().isAssignable(out.type(), type)) {
      return Optional.of(new Access(type, Optional.of(reading(out, false)), filling));
    }
    Optional<TypeMirror> inside = insideOptional(out.type(), type);
    if (inside.isPresent()) {
      TypeMirror one = type.getKind().isPrimitive() ? inside.get() : type;
      return Optional.of(new Access(one, Optional.of(reading(out, true)), filling));
    }
    String found = ShortName.of(type) + " goes in, " + ShortName.of(out.type()) + " comes out";
    return refuse(place, found);
  }

  private static @Nullable Part out(Candidate candidate, Candidates candidates) {
    if (!candidate.getters.isEmpty()) {
      return candidate.getters.get(0);
    }
    Part field = candidate.field;
    boolean usable = field != null && field.usable();
    return candidate.parameter == null || usable
        ? (usable ? field : null)
        : candidates.plainAccessor(candidate.javaName).orElse(null);
  }

  private Optional<Part> in(Candidate candidate, @Nullable Part out) {
    if (candidate.parameter != null) {
      return Optional.of(candidate.parameter);
    }
    List<Part> setters = candidate.setters;
    if (!setters.isEmpty()) {
      return setters.size() == 1
          ? Optional.of(setters.get(0))
          : setters.stream()
              .filter(
                  setter ->
                      out != null && compilation.types().isSameType(setter.type(), out.type()))
              .findFirst();
    }
    return Optional.ofNullable(candidate.field)
        .filter(field -> field.usable() && !candidate.isFinalField());
  }

  private Filling filling(Candidate candidate, Part in) {
    if (candidate.index >= 0) {
      return new Member.Argument(candidate.index);
    }
    boolean deprecated = compilation.elements().isDeprecated(in.element());
    return in.element().getKind() == ElementKind.METHOD
        ? new Member.Setter(in.name(), deprecated)
        : new Member.Field(in.name(), deprecated);
  }

  private Reading reading(Part part, boolean unwrapped) {
    return new Reading(
        part.element().getKind() != ElementKind.METHOD,
        part.name(),
        unwrapped,
        compilation.elements().isDeprecated(part.element()));
  }

  private boolean isBoxOf(TypeMirror box, TypeMirror type) {
    return type instanceof PrimitiveType primitive
        && compilation.types().isSameType(compilation.types().boxedClass(primitive).asType(), box);
  }

  /** A getter's box, which may be null, of a number that fits into the setter's. */
  private boolean isBoxFor(TypeMirror box, TypeMirror type, Filling filling) {
    return !(filling instanceof Member.Argument)
        && type.getKind().isPrimitive()
        && box.getKind() == TypeKind.DECLARED
        && compilation.types().isAssignable(box, type);
  }

  /** What an {@code Optional} holds, if that goes in where the type does. */
  private Optional<TypeMirror> insideOptional(TypeMirror optional, TypeMirror type) {
    return ArgumentReader.isClass(optional, JavaTypes.OPTIONAL)
        ? ((DeclaredType) optional)
            .getTypeArguments().stream()
                .<TypeMirror>map(value -> value)
                .filter(value -> compilation.types().isAssignable(value, type))
                .findFirst()
        : Optional.empty();
  }

  private Optional<Access> refuse(Place place, String found) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE,
            place.origin(),
            place.subject() + " must be read and written as one type",
            found,
            "make the types the same, or put @JsonIgnore on what does not count"));
    return Optional.empty();
  }
}
