package dev.leat.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** What methods declare to throw. */
final class ThrownTypes {
  private ThrownTypes() {}

  /** The first checked exception. Generated code catches what values may cause: not these. */
  static Optional<TypeMirror> checked(ExecutableElement method, Compilation compilation) {
    return method.getThrownTypes().stream()
        .filter(
            thrown ->
                Stream.of("java.lang.RuntimeException", "java.lang.Error")
                    .noneMatch(name -> isA(thrown, name, compilation)))
        .<TypeMirror>map(thrown -> thrown)
        .findFirst();
  }

  private static boolean isA(TypeMirror type, String name, Compilation compilation) {
    TypeMirror supertype = compilation.elements().getTypeElement(name).asType();
    return compilation.types().isSubtype(type, supertype);
  }
}
