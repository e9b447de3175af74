package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The direct subtypes of a sealed type, in the order of the source. Where no {@code permits} names
 * them, ecj gives them in an order of its own, so those that stand beside the type are taken in
 * theirs.
 */
final class PermittedTypes {
  private PermittedTypes() {}

  static List<TypeElement> of(TypeElement type, boolean hasSource) {
    List<TypeElement> known =
        type.getPermittedSubclasses().stream().map(PermittedTypes::element).toList();
    Element outermost = type;
    while (outermost.getEnclosingElement() != null
        && !(outermost.getEnclosingElement() instanceof PackageElement)) {
      outermost = outermost.getEnclosingElement();
    }
    List<TypeElement> beside = new ArrayList<>();
    collect(outermost, type, beside);
    return hasSource && beside.containsAll(known) ? beside : known;
  }

  private static void collect(Element inside, TypeElement type, List<TypeElement> into) {
    for (TypeElement nested : ElementFilter.typesIn(inside.getEnclosedElements())) {
      boolean extending =
          nested.getSuperclass().getKind() == TypeKind.DECLARED
              && element(nested.getSuperclass()).equals(type);
      if (extending
          || nested.getInterfaces().stream().anyMatch(parent -> element(parent).equals(type))) {
        into.add(nested);
      }
      collect(nested, type, into);
    }
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
