package dev.leat.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Which members of a class, inherited ones included, generated code can use. */
final class Reachability {
  private final Compilation compilation;
  private final TypeElement type;

  /** Whether the code is in the type's package, rather than in that of whoever uses the type. */
  private final boolean beside;

  Reachability(Compilation compilation, TypeElement type, boolean beside) {
    this.compilation = compilation;
    this.type = type;
    this.beside = beside;
  }

  /** The class and all that it extends but {@code Object}, the nearest first. */
  List<TypeElement> superclasses() {
    List<TypeElement> classes = new ArrayList<>();
    TypeElement next = type;
    while (next != null && !next.getQualifiedName().contentEquals("java.lang.Object")) {
      classes.add(next);
      next = element(next.getSuperclass());
    }
    return classes;
  }

  private static @Nullable TypeElement element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? (TypeElement) ((DeclaredType) type).asElement()
        : null;
  }

  /** All interfaces of these classes, each before those that it extends. */
  Set<TypeElement> interfaces() {
    Set<TypeElement> all = new LinkedHashSet<>();
    superclasses().forEach(owner -> collect(owner, all));
    return all;
  }

  private static void collect(TypeElement owner, Set<TypeElement> into) {
    for (TypeMirror parent : owner.getInterfaces()) {
      TypeElement element = element(parent);
      if (element != null && into.add(element)) {
        collect(element, into);
      }
    }
  }

  /** Whether the member makes a property: it is public, or has an annotation that says so. */
  boolean isProperty(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (ExplicitName.isExplicit(member, compilation.elements()) && isReachable(member));
  }

  boolean isReachable(Element member) {
    Set<Modifier> modifiers = member.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (beside
            && !modifiers.contains(Modifier.PRIVATE)
            && compilation
                .elements()
                .getPackageOf(member)
                .equals(compilation.elements().getPackageOf(type)));
  }
}
