package dev.leat.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Whether something may be null. Annotations say so by their simple names, whoever has made them:
 * at the place itself, or, as JSpecify's do, for all that they enclose.
 */
enum Nullness {
  /** It may be. */
  NULLABLE,
  /** It never is. */
  NON_NULL,
  /** Nobody says. */
  UNSAID;

  /** The names of annotations that rule null out; the last two rule out more. */
  private static final Set<String> RULE_OUT =
      Set.of("NonNull", "Nonnull", "NotNull", "NotBlank", "NotEmpty");

  /** Of what a method returns. */
  static Nullness ofResult(ExecutableElement method) {
    if (isNullable(method) || isNullable(method.getReturnType())) {
      return NULLABLE;
    }
    return isNonNull(method) || isNonNull(method.getReturnType()) ? NON_NULL : byScope(method);
  }

  /** Of a type that says nothing itself, by the nearest thing around it that does. */
  static Nullness byScope(Element within) {
    for (Element scope = within; scope != null; scope = scope.getEnclosingElement()) {
      if (names(scope).anyMatch("NullUnmarked"::equals)) {
        return UNSAID;
      }
      if (names(scope).anyMatch("NullMarked"::equals)) {
        return NON_NULL;
      }
    }
    return UNSAID;
  }

  static boolean isNullable(AnnotatedConstruct annotated) {
    return names(annotated).anyMatch("Nullable"::equals);
  }

  /** Whether an annotation says that it is never null. */
  static boolean isNonNull(AnnotatedConstruct annotated) {
    return names(annotated).anyMatch(RULE_OUT::contains);
  }

  private static Stream<String> names(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName().toString());
  }
}
