package dev.leat.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The name in JSON that an annotation gives, ours before Jackson's. */
final class ExplicitName {
  private static final List<String> JACKSON =
      List.of(
          AnnotationNames.JSON_PROPERTY, AnnotationNames.JSON_GETTER, AnnotationNames.JSON_SETTER);

  private ExplicitName() {}

  static Optional<String> of(PropertySource source, Elements elements) {
    return of(source.elements(), elements);
  }

  static Optional<String> of(List<Element> declaring, Elements elements) {
    String name = AnnotationUse.text(elements, declaring, AnnotationNames.TOOL_PARAM, "name");
    for (String jackson : JACKSON) {
      name = name.isEmpty() ? AnnotationUse.text(elements, declaring, jackson, "value") : name;
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** Whether an annotation makes a property of an element that would be none by itself. */
  static boolean isExplicit(Element element, Elements elements) {
    return AnnotationUse.find(elements, element, AnnotationNames.TOOL_PARAM).isPresent()
        || JACKSON.stream()
            .anyMatch(name -> AnnotationUse.find(elements, element, name).isPresent());
  }
}
