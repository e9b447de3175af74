package dev.leat.processor.read;

import dev.leat.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** An annotation of an element, and what it says. */
final class AnnotationUse {
  private final Elements elements;
  private final Element element;
  private final AnnotationMirror mirror;

  /** What each of its elements is, defaults included, by name; null until it is asked for. */
  private @Nullable Map<String, Object> values;

  private AnnotationUse(Elements elements, Element element, AnnotationMirror mirror) {
    this.elements = elements;
    this.element = element;
    this.mirror = mirror;
  }

  /** The annotation with that qualified name. It need not be on the class path. */
  static Optional<AnnotationUse> find(Elements elements, Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(new AnnotationUse(elements, element, mirror));
      }
    }
    return Optional.empty();
  }

  /** What the first annotation of that name says that says something; empty if none does. */
  static String text(
      Elements elements, List<? extends Element> annotated, String annotation, String member) {
    for (Element element : annotated) {
      String text = find(elements, element, annotation).map(use -> use.text(member)).orElse("");
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** What is annotated. */
  Element element() {
    return element;
  }

  String text(String name) {
    return value(name) instanceof String text ? text : "";
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(value(name));
  }

  String constantName(String name) {
    return value(name) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  List<String> texts(String name) {
    return value(name) instanceof List<?> list
        ? list.stream().map(item -> ((AnnotationValue) item).getValue().toString()).toList()
        : List.of();
  }

  /** The annotations in a value that is an array of them. */
  List<AnnotationUse> annotations(String name) {
    return value(name) instanceof List<?> list
        ? list.stream()
            .map(item -> ((AnnotationValue) item).getValue())
            .filter(AnnotationMirror.class::isInstance)
            .map(inner -> new AnnotationUse(elements, element, (AnnotationMirror) inner))
            .toList()
        : List.of();
  }

  /** The class that is named, if it is no primitive or array. */
  Optional<TypeElement> type(String name) {
    return value(name) instanceof DeclaredType type
        ? Optional.of((TypeElement) type.asElement())
        : Optional.empty();
  }

  /** Whether a class is named, rather than {@code void.class}. */
  boolean namesClass(String name) {
    return value(name) instanceof TypeMirror type && !type.toString().equals("void");
  }

  /** The class that is named; null if it is none that was declared. */
  @Nullable TypeElement namedClass(String name) {
    return value(name) instanceof DeclaredType type ? (TypeElement) type.asElement() : null;
  }

  /** Whether the compiler can point at it. */
  boolean isPositioned() {
    return element.getKind() != ElementKind.RECORD_COMPONENT;
  }

  /** Where a value stands; the whole annotation if it is a default. */
  Origin origin(String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return new SourcePlace(element, mirror, entry.getValue());
      }
    }
    return new SourcePlace(element, mirror, null);
  }

  private @Nullable Object value(String name) {
    if (values == null) {
      values = values();
    }
    return values.get(name);
  }

  private Map<String, Object> values() {
    Map<String, Object> all = new HashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        elements.getElementValuesWithDefaults(mirror).entrySet()) {
      all.put(entry.getKey().getSimpleName().toString(), entry.getValue().getValue());
    }
    return all;
  }
}
