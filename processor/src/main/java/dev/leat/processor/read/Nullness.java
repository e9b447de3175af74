package dev.leat.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;

/** Whether something may be null: some annotation says so whose simple name is Nullable. */
final class Nullness {
  /** The names of annotations that rule null out; the last two rule out more. */
  private static final Set<String> NON_NULL =
      Set.of("NonNull", "Nonnull", "NotNull", "NotBlank", "NotEmpty");

  private Nullness() {}

  static boolean isNullable(AnnotatedConstruct annotated) {
    return names(annotated).anyMatch("Nullable"::equals);
  }

  /** Whether an annotation says that it is never null. */
  static boolean isNonNull(AnnotatedConstruct annotated) {
    return names(annotated).anyMatch(NON_NULL::contains);
  }

  private static Stream<String> names(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName().toString());
  }
}
