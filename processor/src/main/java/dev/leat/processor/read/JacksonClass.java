package dev.leat.processor.read;

import dev.leat.processor.model.Exposure;
import dev.leat.processor.model.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What Jackson's annotations of a class, or of its superclasses, say of its properties. */
final class JacksonClass {
  private final Elements elements;

  /** The class and what it extends, the nearest first. */
  private final List<TypeElement> classes;

  JacksonClass(Elements elements, List<TypeElement> classes) {
    this.elements = elements;
    this.classes = classes;
  }

  private Optional<AnnotationUse> find(String annotation) {
    return classes.stream()
        .flatMap(type -> AnnotationUse.find(elements, type, annotation).stream())
        .findFirst();
  }

  /** What becomes of names that no annotation gives. */
  UnaryOperator<String> naming() {
    return find(AnnotationNames.JSON_NAMING)
        .flatMap(use -> use.type("value"))
        .flatMap(strategy -> NamingStrategy.named(strategy.getSimpleName().toString()))
        .orElse(UnaryOperator.identity());
  }

  /** What the class leaves of a property's exposure. */
  Exposure exposure(String name, Exposure own) {
    for (TypeElement type : classes) {
      Optional<AnnotationUse> use =
          AnnotationUse.find(elements, type, AnnotationNames.JSON_IGNORE_PROPERTIES)
              .filter(ignored -> ignored.texts("value").contains(name));
      if (use.isPresent()) {
        boolean told = use.get().flag("allowGetters") && own.isTold();
        boolean given = use.get().flag("allowSetters") && own.isGiven();
        return of(given, told);
      }
    }
    return own;
  }

  static Exposure of(boolean given, boolean told) {
    if (given) {
      return told ? Exposure.BOTH : Exposure.WRITE_ONLY;
    }
    return told ? Exposure.READ_ONLY : Exposure.HIDDEN;
  }

  /** The members in the order that the class asks for. */
  List<Member> ordered(List<Member> members) {
    Optional<AnnotationUse> order = find(AnnotationNames.JSON_PROPERTY_ORDER);
    if (order.isEmpty()) {
      return members;
    }
    List<Member> rest = new ArrayList<>(members);
    if (order.get().flag("alphabetic")) {
      rest.sort(Comparator.comparing(member -> member.property().name()));
    }
    Set<Member> ordered = new LinkedHashSet<>();
    for (String name : order.get().texts("value")) {
      rest.stream().filter(member -> isNamed(member, name)).forEach(ordered::add);
    }
    ordered.addAll(rest);
    return List.copyOf(ordered);
  }

  private static boolean isNamed(Member member, String name) {
    return member.property().name().equals(name) || member.property().javaName().equals(name);
  }
}
