package dev.leat.processor.read;

import dev.leat.processor.model.Origin;
import dev.leat.processor.model.Problem;
import dev.leat.processor.model.ProblemId;
import dev.leat.processor.model.Problems;
import dev.leat.processor.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Finds annotations of Jakarta Validation, by name, with those that annotations of the user's are
 * composed of. Constraints of other groups than {@code Default} are left out: nobody asks for them.
 */
final class ConstraintReader {
  private static final Set<String> PACKAGES =
      Set.of("jakarta.validation.constraints", "javax.validation.constraints");
  private static final Set<String> META =
      Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

  private final Elements elements;
  private final Problems problems;

  ConstraintReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /** Those of what declares one thing, and of the types that it is declared with. */
  List<Constraint> declared(List<Element> elements, Place place) {
    List<AnnotatedConstruct> constructs = new ArrayList<>(elements);
    for (Element element : elements) {
      constructs.add(
          element instanceof ExecutableElement method ? method.getReturnType() : element.asType());
    }
    return of(constructs, place);
  }

  /** Those of any of the constructs, each once: a compiler copies them to several. */
  List<Constraint> of(List<? extends AnnotatedConstruct> constructs, Place place) {
    Map<String, Constraint> found = new LinkedHashMap<>();
    for (AnnotatedConstruct construct : constructs) {
      for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
        Origin origin = origin(construct, mirror, place);
        add(mirror, new Place(origin, place.subject()), found, new HashSet<>());
      }
    }
    return List.copyOf(found.values());
  }

  /** Types have no position, and record components none that javac knows. */
  private static Origin origin(AnnotatedConstruct construct, AnnotationMirror mirror, Place place) {
    boolean here =
        construct instanceof VariableElement element
            && place.origin() instanceof SourcePlace at
            && at.element().equals(element);
    return here ? new SourcePlace((Element) construct, mirror, null) : place.origin();
  }

  private void add(
      AnnotationMirror mirror, Place place, Map<String, Constraint> found, Set<String> within) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    String name = type.getQualifiedName().toString();
    if (name.equals(AnnotationNames.TOOL_PARAM)) {
      // The most frequent one, and composed of none.
      return;
    }
    Map<String, Object> values = values(mirror);
    if (name.endsWith(".List") && isStandard(name.substring(0, name.length() - 5))) {
      repeated(values).forEach(inner -> add(inner, place, found, within));
    } else if (isStandard(name)) {
      Constraint constraint =
          new Constraint(type.getSimpleName().toString(), values, place.origin());
      if (isOfDefaultGroup(values)) {
        found.putIfAbsent(constraint.key(), constraint);
      }
    } else if (isOfDefaultGroup(values) && within.add(name)) {
      addComposed(type, values, place, found, within);
    }
  }

  /** What a constraint of the user's is composed of; a container of such is looked into. */
  private void addComposed(
      TypeElement type,
      Map<String, Object> values,
      Place place,
      Map<String, Constraint> found,
      Set<String> within) {
    AnnotationMirror meta = null;
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      meta = META.contains(qualifiedName(mirror)) ? mirror : meta;
    }
    if (meta == null) {
      repeated(values).stream()
          .filter(inner -> isConstraint((TypeElement) inner.getAnnotationType().asElement()))
          .forEach(inner -> add(inner, place, found, new HashSet<>(within)));
      return;
    }
    boolean validated = !repeatedOrListed(values(meta).get("validatedBy")).isEmpty();
    boolean parameterised = isParameterised(type);
    if (!parameterised) {
      type.getAnnotationMirrors().forEach(inner -> add(inner, place, found, within));
    }
    if (validated || parameterised) {
      warn(type, place, validated ? "a validator of its own" : "overridden attributes");
    }
  }

  private void warn(TypeElement type, Place place, String why) {
    problems.add(
        Problem.of(
            ProblemId.UNCHECKED_CONSTRAINT,
            Severity.WARNING,
            place.origin(),
            place.subject() + " should have constraints that can be read when compiled",
            "@" + type.getSimpleName() + " with " + why + ", which is not run",
            "compose it of constraints of Jakarta Validation, or check the value in the method"));
  }

  private boolean isConstraint(TypeElement type) {
    return isStandard(type.getQualifiedName().toString())
        || type.getAnnotationMirrors().stream().anyMatch(m -> META.contains(qualifiedName(m)));
  }

  /** Whether what it is composed of depends on its own elements, or on one of several. */
  private static boolean isParameterised(TypeElement type) {
    return type.getAnnotationMirrors().stream()
            .anyMatch(mirror -> qualifiedName(mirror).endsWith(".ConstraintComposition"))
        || type.getEnclosedElements().stream()
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .anyMatch(mirror -> qualifiedName(mirror).contains(".OverridesAttribute"));
  }

  private static boolean isStandard(String name) {
    return PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
  }

  private static String qualifiedName(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static boolean isOfDefaultGroup(Map<String, Object> values) {
    List<?> groups = repeatedOrListed(values.get("groups"));
    return groups.isEmpty()
        || groups.stream().anyMatch(group -> group.toString().endsWith(".groups.Default"));
  }

  private static List<?> repeatedOrListed(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static List<AnnotationMirror> repeated(Map<String, Object> values) {
    List<AnnotationMirror> inner = new ArrayList<>();
    for (Object value : repeatedOrListed(values.get("value"))) {
      if (value instanceof AnnotationMirror mirror) {
        inner.add(mirror);
      }
    }
    return inner;
  }

  /** The values of an annotation's elements, sorted by name, lists as lists of values. */
  private Map<String, Object> values(AnnotationMirror mirror) {
    Map<String, Object> values = new TreeMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        elements.getElementValuesWithDefaults(mirror).entrySet()) {
      values.put(entry.getKey().getSimpleName().toString(), plain(entry.getValue()));
    }
    return values;
  }

  private static Object plain(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(item -> plain((AnnotationValue) item)).toList();
    }
    return value.getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : value.getValue();
  }
}
