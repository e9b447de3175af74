package dev.leat.processor.read;

import java.util.ArrayList;
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
    for (Element element : this.elements) {
      Optional<AnnotationUse> found = AnnotationUse.find(elements, element, annotation);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** All annotations of that name. */
  List<AnnotationUse> all(Elements elements, String annotation) {
    List<AnnotationUse> all = new ArrayList<>();
    for (Element element : this.elements) {
      AnnotationUse.find(elements, element, annotation).ifPresent(all::add);
    }
    return all;
  }

  /** What the first annotation of that name says that says something; empty if none does. */
  String text(Elements elements, String annotation, String member) {
    return AnnotationUse.text(elements, this.elements, annotation, member);
  }

  /** Whether any of it may be null. */
  boolean isNullable() {
    for (Element element : elements) {
      if (Nullness.isNullable(element) || Nullness.isNullable(type(element))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of it says that it is not null. */
  boolean isNonNull() {
    return elements.stream().anyMatch(e -> Nullness.isNonNull(e) || Nullness.isNonNull(type(e)));
  }

  private static TypeMirror type(Element element) {
    return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
  }
}
