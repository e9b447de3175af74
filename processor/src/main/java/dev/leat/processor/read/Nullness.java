package dev.leat.processor.read;

import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
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

  private static final Set<String> NULLABLE_NAMES = Set.of("Nullable");
  private static final Set<String> NULL_MARKED = Set.of("NullMarked");
  private static final Set<String> NULL_UNMARKED = Set.of("NullUnmarked");

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
      if (hasOneOf(NULL_UNMARKED, scope)) {
        return UNSAID;
      }
      if (hasOneOf(NULL_MARKED, scope)) {
        return NON_NULL;
      }
    }
    return UNSAID;
  }

  static boolean isNullable(AnnotatedConstruct annotated) {
    return hasOneOf(NULLABLE_NAMES, annotated);
  }

  /** Whether an annotation says that it is never null. */
  static boolean isNonNull(AnnotatedConstruct annotated) {
    return hasOneOf(RULE_OUT, annotated);
  }

  private static boolean hasOneOf(Set<String> names, AnnotatedConstruct annotated) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      if (names.contains(mirror.getAnnotationType().asElement().getSimpleName().toString())) {
        return true;
      }
    }
    return false;
  }
}
