package dev.leat.processor.read;

import dev.leat.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A place in the source: an element, or an annotation of it, or a value of that annotation. */
public record SourcePlace(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Origin {
  /**
   * The place of an element. For a record component it is the field: javac knows no position of the
   * component itself.
   */
  static SourcePlace of(Element element) {
    return new SourcePlace(positioned(element), null, null);
  }

  /** The field of a record component; any other element itself. */
  static Element positioned(Element element) {
    Element record = element.getEnclosingElement();
    if (element.getKind() != ElementKind.RECORD_COMPONENT || record == null) {
      return element;
    }
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
        .map(Element.class::cast)
        .findFirst()
        .orElse(record);
  }
}
