package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the members with {@code @JsonValue}, by which a class says what it is written as. */
final class ValueMembers {
  private ValueMembers() {}

  /** Those of a class and of what it inherits from, the nearest first; each name once. */
  static List<Element> of(Compilation compilation, Reachability reach) {
    List<Element> found = new ArrayList<>();
    List<TypeElement> owners = new ArrayList<>(reach.superclasses());
    owners.addAll(reach.interfaces());
    for (TypeElement owner : owners) {
      for (Element member : owner.getEnclosedElements()) {
        if (isValue(member, compilation)
            && found.stream().noneMatch(near -> isNamed(near, member))) {
          found.add(member);
        }
      }
    }
    return found;
  }

  /** {@code @JsonValue(false)} takes back what is inherited. */
  static boolean isValue(Element member, Compilation compilation) {
    return AnnotationUse.find(compilation.elements(), member, AnnotationNames.JSON_VALUE)
        .filter(use -> use.flag("value"))
        .isPresent();
  }

  private static boolean isNamed(Element one, Element other) {
    return one.getSimpleName().equals(other.getSimpleName());
  }
}
