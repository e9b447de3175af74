package dev.leat.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what makes an object of one value alone, as Jackson would. */
final class ValueCreators {
  /** The static methods that need no annotation. */
  private static final Set<String> FACTORIES = Set.of("valueOf", "fromString");

  private final Compilation compilation;

  ValueCreators(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * Those with {@code @JsonCreator} that take such a value; without any, the constructors of the
   * very type, or else such static methods. Of several one must be chosen.
   */
  List<ExecutableElement> of(TypeElement type, TypeMirror value, Reachability reach) {
    List<ExecutableElement> all =
        type.getEnclosedElements().stream()
            .filter(ExecutableElement.class::isInstance)
            .map(ExecutableElement.class::cast)
            .filter(reach::isReachable)
            .filter(creator -> makes(creator, type))
            .filter(creator -> creator.getParameters().size() == 1)
            .toList();
    List<ExecutableElement> annotated = all.stream().filter(c -> mode(c).isPresent()).toList();
    List<ExecutableElement> takers =
        annotated.stream()
            .filter(creator -> !isOfProperties(creator))
            .filter(creator -> compilation.types().isAssignable(value, parameter(type, creator)))
            .toList();
    if (!takers.isEmpty()) {
      return takers;
    }
    List<ExecutableElement> same =
        all.stream()
            .filter(creator -> mode(creator).isEmpty())
            .filter(creator -> isSame(value, parameter(type, creator)))
            .toList();
    List<ExecutableElement> constructors =
        same.stream().filter(c -> c.getKind() == ElementKind.CONSTRUCTOR).toList();
    return constructors.isEmpty()
        ? same.stream().filter(c -> FACTORIES.contains(c.getSimpleName().toString())).toList()
        : constructors;
  }

  /** The type of what it takes, as the class sees it. */
  TypeMirror parameter(TypeElement type, ExecutableElement creator) {
    ExecutableType seen =
        CreatorFinder.isFactory(creator)
            ? (ExecutableType) creator.asType()
            : (ExecutableType)
                compilation.types().asMemberOf((DeclaredType) type.asType(), creator);
    return seen.getParameterTypes().get(0);
  }

  private boolean makes(ExecutableElement creator, TypeElement type) {
    if (creator.getKind() == ElementKind.CONSTRUCTOR) {
      return true;
    }
    TypeMirror result = creator.getReturnType();
    return creator.getModifiers().contains(Modifier.STATIC)
        && result.getKind() == TypeKind.DECLARED
        && compilation
            .types()
            .isSubtype(
                compilation.types().erasure(result), compilation.types().erasure(type.asType()));
  }

  /** How {@code @JsonCreator} says that it is used; empty without one. */
  private Optional<String> mode(ExecutableElement creator) {
    return AnnotationUse.find(compilation.elements(), creator, AnnotationNames.JSON_CREATOR)
        .map(use -> use.constantName("mode"));
  }

  /** Whether it is not to be used, or not for a value: a parameter with a name is a property. */
  private boolean isOfProperties(ExecutableElement creator) {
    VariableElement parameter = creator.getParameters().get(0);
    return Stream.of("PROPERTIES", "DISABLED").anyMatch(mode(creator).orElse("")::equals)
        || ExplicitName.of(List.<Element>of(parameter), compilation.elements()).isPresent();
  }

  private boolean isSame(TypeMirror value, TypeMirror parameter) {
    return compilation.types().isSameType(boxed(value), boxed(parameter));
  }

  private TypeMirror boxed(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? compilation.types().boxedClass(primitive).asType()
        : type;
  }
}
