package dev.leat.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What declares a property.
 *
 * @param javaName what it is called in Java
 * @param elements all that declares it, the nearest first: what an earlier one says wins
 * @param doc what the Javadoc says; empty: nothing
 */
record PropertySource(
    String javaName, TypeMirror type, List<Element> elements, String doc, Place place) {
  /** The first annotation of that name. */
  Optional<AnnotationUse> find(Elements elements, String annotation) {
    return all(elements, annotation).stream().findFirst();
  }

  /** All annotations of that name. */
  List<AnnotationUse> all(Elements elements, String annotation) {
    return this.elements.stream()
        .flatMap(element -> AnnotationUse.find(elements, element, annotation).stream())
        .toList();
  }

  /** What the first annotation of that name says that says something; empty if none does. */
  String text(Elements elements, String annotation, String member) {
    return all(elements, annotation).stream()
        .map(use -> use.text(member))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether any of it may be null. */
  boolean isNullable() {
    return elements.stream().anyMatch(e -> Nullness.isNullable(e) || Nullness.isNullable(type(e)));
  }

  /** Whether any of it says that it is not null. */
  boolean isNonNull() {
    return elements.stream().anyMatch(e -> Nullness.isNonNull(e) || Nullness.isNonNull(type(e)));
  }

  private static TypeMirror type(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }
}
