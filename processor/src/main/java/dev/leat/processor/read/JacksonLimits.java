package dev.leat.processor.read;

import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Refuses annotations of Jackson's that change the JSON in ways which are not followed here. */
final class JacksonLimits {
  private static final Set<String> REFUSED =
      Set.of(
          "JacksonInject",
          "JsonAutoDetect",
          "JsonBackReference",
          "JsonFilter",
          "JsonFormat",
          "JsonIdentityInfo",
          "JsonIdentityReference",
          "JsonIncludeProperties",
          "JsonManagedReference",
          "JsonRawValue",
          "JsonTypeId",
          "JsonUnwrapped");

  /** On members that need be no properties. */
  private static final List<String> ON_MEMBERS = List.of("JsonAnyGetter", "JsonAnySetter");

  /** Of the package whose annotations name Jackson's classes, all but the names of properties. */
  private static final String NAMING = "JsonNaming";

  private final Compilation compilation;
  private final Problems problems;

  JacksonLimits(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  /** Those of a class, of what it extends, and of members that are no properties. */
  void check(List<TypeElement> classes, Place place) {
    checkClasses(classes, place);
    for (TypeElement type : classes) {
      type.getEnclosedElements().forEach(member -> checkMember(member, place));
    }
  }

  /** Those of a class and of what it extends, but not of members. */
  void checkClasses(List<TypeElement> classes, Place place) {
    for (TypeElement type : classes) {
      check(type, place);
      checkNaming(type, place);
    }
  }

  /** Methods of a record that Jackson would take for properties besides the components. */
  void checkMethods(TypeElement type, Place place) {
    Set<String> accessors =
        type.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .collect(Collectors.toSet());
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      boolean accessor = method.getParameters().isEmpty() && accessors.contains(name);
      if (!accessor && ExplicitName.isExplicit(method, compilation.elements())) {
        problems.add(
            Problem.error(
                ProblemId.UNSUPPORTED_ANNOTATION,
                compilation.hasSource(method) ? SourcePlace.of(method) : place.origin(),
                place.subject() + " must have its components as its only properties",
                "method '" + name + "', which an annotation makes one",
                "remove the annotation, declare a component, or name a TypeCodec with codec ="));
      }
    }
  }

  private void checkMember(Element member, Place place) {
    for (String name : ON_MEMBERS) {
      if (AnnotationUse.find(compilation.elements(), member, AnnotationNames.JACKSON + name)
          .isPresent()) {
        refuse(place, "@" + name);
      }
    }
    if (ValueMembers.isValue(member, compilation)) {
      refuse(place, "@JsonValue");
    }
  }

  /** Those of a property, unless a codec of the user's reads it. */
  void check(PropertySource source) {
    boolean coded =
        source
            .find(compilation.elements(), AnnotationNames.TOOL_PARAM)
            .filter(use -> use.namesClass("codec"))
            .isPresent();
    if (!coded) {
      source.elements().forEach(element -> check(element, source.place()));
      checkNulls(source);
      checkIgnored(source);
    }
  }

  /** Null never reaches a setter, as if {@code nulls} were {@code SKIP}. */
  private void checkNulls(PropertySource source) {
    source.all(compilation.elements(), AnnotationNames.JSON_SETTER).stream()
        .map(use -> use.constantName("nulls"))
        .filter(nulls -> !Set.of("", "DEFAULT", "SKIP").contains(nulls))
        .forEach(nulls -> refuse(source.place(), "@JsonSetter(nulls = " + nulls + ")"));
  }

  /** On a property it takes properties from the type, which has one schema for all its uses. */
  private void checkIgnored(PropertySource source) {
    source.all(compilation.elements(), AnnotationNames.JSON_IGNORE_PROPERTIES).stream()
        .filter(use -> !use.texts("value").isEmpty())
        .findFirst()
        .ifPresent(use -> refuse(source.place(), "@JsonIgnoreProperties with names"));
  }

  /** Those of an enum; what {@code @JsonValue} gives is known only where it runs. */
  void check(TypeElement type, List<? extends Element> constants, Place place) {
    check(type, place);
    if (constants.stream().anyMatch(this::hasAlias)) {
      refuse(place, "@JsonAlias on a constant");
    }
    boolean named =
        constants.stream()
            .allMatch(
                constant -> ExplicitName.of(List.of(constant), compilation.elements()).isPresent());
    boolean valued =
        !ValueMembers.of(compilation, new Reachability(compilation, type, true)).isEmpty();
    if (valued && !named) {
      problems.add(
          Problem.error(
              ProblemId.UNSUPPORTED_ANNOTATION,
              place.origin(),
              place.subject() + " must have names that are known when it is compiled",
              "@JsonValue, whose values are known when it runs",
              "write @JsonProperty with the name on each constant"));
    }
  }

  private boolean hasAlias(Element constant) {
    return AnnotationUse.find(compilation.elements(), constant, AnnotationNames.JSON_ALIAS)
        .isPresent();
  }

  private void check(Element element, Place place) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      String name = type.getSimpleName().toString();
      String qualified = type.getQualifiedName().toString();
      boolean refused =
          (qualified.equals(AnnotationNames.JACKSON + name) && REFUSED.contains(name))
              || (qualified.equals(AnnotationNames.JACKSON_DATABIND + name)
                  && !name.equals(NAMING));
      if (refused) {
        refuse(place, "@" + name);
      }
    }
  }

  private void checkNaming(TypeElement type, Place place) {
    Optional<TypeElement> strategy =
        AnnotationUse.find(compilation.elements(), type, AnnotationNames.JSON_NAMING)
            .flatMap(use -> use.type("value"));
    if (strategy.isPresent()
        && NamingStrategy.named(strategy.get().getSimpleName().toString()).isEmpty()) {
      refuse(place, "@JsonNaming(" + strategy.get().getSimpleName() + ")");
    }
  }

  private void refuse(Place place, String found) {
    problems.add(
        Problem.error(
            ProblemId.UNSUPPORTED_ANNOTATION,
            place.origin(),
            place.subject() + " must have no annotation that its JSON would not follow",
            found,
            "remove it, or name a TypeCodec with codec ="));
  }
}
