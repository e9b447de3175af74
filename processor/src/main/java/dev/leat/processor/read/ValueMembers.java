package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Finds the members with {@code @JsonValue}, by which a class says what it is written as. */
final class ValueMembers {
  private ValueMembers() {}

  /** Those of a class and of what it inherits from, the nearest first; each name once. */
  static List<Element> of(Compilation compilation, Reachability reach) {
    List<Element> found = new ArrayList<>();
    Stream.concat(reach.superclasses().stream(), reach.interfaces().stream())
        .flatMap(owner -> owner.getEnclosedElements().stream())
        .filter(member -> isValue(member, compilation))
        .filter(member -> found.stream().noneMatch(near -> isNamed(near, member)))
        .forEach(found::add);
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
