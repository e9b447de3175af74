package dev.leat.processor.read;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Tells classes that may be data from those that are something else by what they extend. */
final class BeanTypes {
  private static final List<String> PLATFORM = List.of("java.", "javax.", "jdk.", "sun.");

  /** What these hold is more than their properties. */
  private static final List<String> OTHERWISE =
      List.of(
          "java.lang.Iterable",
          "java.lang.Throwable",
          "java.util.Iterator",
          "java.util.Map",
          "java.util.concurrent.CompletionStage",
          "java.util.stream.BaseStream");

  private BeanTypes() {}

  /** Whether the class is read as a bean, or refused as one. */
  static boolean isBean(TypeElement type, Compilation compilation) {
    return isOwnClass(type) && OTHERWISE.stream().noneMatch(other -> isA(type, other, compilation));
  }

  /** Whether it is a class that does not come with Java. */
  static boolean isOwnClass(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return type.getKind() == ElementKind.CLASS && PLATFORM.stream().noneMatch(name::startsWith);
  }

  private static boolean isA(TypeElement type, String other, Compilation compilation) {
    TypeElement supertype = compilation.elements().getTypeElement(other);
    TypeMirror erased = compilation.types().erasure(supertype.asType());
    return compilation.types().isSubtype(compilation.types().erasure(type.asType()), erased);
  }
}
