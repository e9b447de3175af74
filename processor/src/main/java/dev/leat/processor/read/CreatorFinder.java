package dev.leat.processor.read;

import dev.leat.processor.code.ClassName;
import dev.leat.processor.model.Codec;
import dev.leat.processor.model.GeneratedNames;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the constructor or factory that makes objects of a class. */
final class CreatorFinder {
  private final Compilation compilation;
  private final Problems problems;

  CreatorFinder(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  /**
   * What makes objects of the type; null where a problem was noted. A companion that was compiled
   * before knows the names of its parameters.
   */
  @Nullable ExecutableElement find(
      TypeElement type, Codec codec, Candidates candidates, Reachability reach, Place place) {
    String why = obstacle(type);
    if (!why.isEmpty()) {
      return refuse(type, place, why);
    }
    List<ExecutableElement> annotated = annotated(type);
    List<ExecutableElement> ofProperties =
        annotated.stream().filter(creator -> !isDelegating(creator, candidates)).toList();
    if (ofProperties.size() > 1) {
      return refuse(type, place, ofProperties.size() + " creators with @JsonCreator");
    }
    if (ofProperties.isEmpty() && !annotated.isEmpty()) {
      return refuse(type, place, "a @JsonCreator that delegates, without @JsonValue");
    }
    Optional<ExecutableElement> creator =
        annotated.isEmpty() ? constructor(type, reach) : Optional.of(ofProperties.get(0));
    if (creator.isEmpty()) {
      return refuse(type, place, "no constructor that stands out");
    }
    if (!reach.isReachable(creator.get())) {
      return refuse(type, place, "a creator that generated code cannot reach");
    }
    return codec instanceof Codec.Found || hasNames(creator.get(), type, place)
        ? creator.get()
        : null;
  }

  private String obstacle(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "an abstract class that names no subclasses";
    }
    if (type.getModifiers().contains(Modifier.SEALED)
        || AnnotationUse.find(compilation.elements(), type, AnnotationNames.JSON_SUB_TYPES)
            .isPresent()) {
      return "a class with subclasses that is not abstract itself";
    }
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? "an inner class, which is not static" : "";
  }

  /**
   * The constructors and factories with {@code @JsonCreator}, but for those that it switches off.
   */
  private List<ExecutableElement> annotated(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member instanceof ExecutableElement)
        .map(ExecutableElement.class::cast)
        .filter(
            member ->
                AnnotationUse.find(compilation.elements(), member, AnnotationNames.JSON_CREATOR)
                        .isPresent()
                    && !mode(member).equals("DISABLED"))
        .toList();
  }

  /** Whether a record names something else than its canonical constructor to make it. */
  boolean isMadeOtherwise(TypeElement record) {
    return annotated(record).stream()
        .anyMatch(creator -> mode(creator).equals("DELEGATING") || !isCanonical(creator, record));
  }

  private boolean isCanonical(ExecutableElement creator, TypeElement record) {
    List<? extends VariableElement> parameters = creator.getParameters();
    List<? extends RecordComponentElement> components = record.getRecordComponents();
    return creator.getKind() == ElementKind.CONSTRUCTOR
        && parameters.size() == components.size()
        && IntStream.range(0, components.size())
            .allMatch(
                i ->
                    compilation
                        .types()
                        .isSameType(parameters.get(i).asType(), components.get(i).asType()));
  }

  /**
   * Whether it takes a whole value instead of properties. Of one that does not say so, Jackson asks
   * whether its only parameter is known as a property.
   */
  private boolean isDelegating(ExecutableElement creator, Candidates candidates) {
    if (!mode(creator).equals("DEFAULT") || creator.getParameters().size() != 1) {
      return mode(creator).equals("DELEGATING");
    }
    VariableElement parameter = creator.getParameters().get(0);
    return named(creator, 0).isEmpty() && !candidates.isKnown(parameter.getSimpleName().toString());
  }

  private String mode(ExecutableElement creator) {
    return AnnotationUse.find(compilation.elements(), creator, AnnotationNames.JSON_CREATOR)
        .map(use -> use.constantName("mode"))
        .orElse("");
  }

  /** The one whose parameters are named, else the one without any, else the only one. */
  private Optional<ExecutableElement> constructor(TypeElement type, Reachability reach) {
    List<ExecutableElement> all =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(reach::isReachable)
            .toList();
    return all.stream()
        .filter(c -> !named(c).isEmpty())
        .findFirst()
        .or(() -> all.stream().filter(c -> c.getParameters().isEmpty()).findFirst())
        .or(
            () ->
                only(all.stream().filter(c -> c.getModifiers().contains(Modifier.PUBLIC)).toList()))
        .or(() -> only(all));
  }

  private static Optional<ExecutableElement> only(List<ExecutableElement> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** What {@code @ConstructorProperties} names, or else the companion; empty without either. */
  private List<String> named(ExecutableElement creator) {
    return AnnotationUse.find(
            compilation.elements(), creator, AnnotationNames.CONSTRUCTOR_PROPERTIES)
        .map(use -> use.texts("value"))
        .orElseGet(() -> told(creator.getEnclosingElement()));
  }

  private List<String> told(@Nullable Element owner) {
    if (!(owner instanceof TypeElement type)) {
      return List.of();
    }
    ClassName name = GeneratedNames.companion(ClassName.get(type));
    TypeElement companion = compilation.beside(type, name.canonicalName());
    String names =
        companion == null || compilation.hasSource(type)
            ? ""
            : CompanionFinder.text(companion, "PARAMETERS");
    return names.isEmpty() ? List.of() : List.of(names.split(",", -1));
  }

  /** The name in JSON that is given to a parameter; empty: the parameter's own. */
  String named(ExecutableElement creator, int index) {
    Optional<String> explicit =
        ExplicitName.of(List.of(creator.getParameters().get(index)), compilation.elements());
    List<String> names = named(creator);
    return explicit.orElse(index < names.size() ? names.get(index) : "");
  }

  /** Of a class file the compiler may know no names and then numbers the parameters. */
  private boolean hasNames(ExecutableElement creator, TypeElement type, Place place) {
    List<? extends VariableElement> parameters = creator.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!compilation.hasSource(type)
          && parameters.get(i).getSimpleName().contentEquals("arg" + i)
          && named(creator, i).isEmpty()) {
        problems.add(
            Problem.error(
                ProblemId.UNSUPPORTED_TYPE,
                place.origin(),
                place.subject() + " must have a type whose constructor names its parameters",
                "a class file of '" + type.getSimpleName() + "' without their names",
                "compile it with -parameters, or write @ConstructorProperties or @JsonProperty"));
        return false;
      }
    }
    return true;
  }

  private @Nullable ExecutableElement refuse(TypeElement type, Place place, String found) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_TYPE,
            place.origin(),
            place.subject() + " must have a type that generated code can make",
            "'" + type.getSimpleName() + "', " + found,
            "declare one accessible constructor, or one without parameters, or put @JsonCreator on"
                + " a constructor or static method; or name a TypeCodec with codec ="));
    return null;
  }

  static boolean isFactory(ExecutableElement creator) {
    return creator.getKind() == ElementKind.METHOD;
  }
}
