package dev.leat.processor.read;

import dev.leat.processor.model.Problem;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** {@code @SuppressWarnings("leat:Id")}, at the place of a problem or around it. */
public final class Suppression {
  private static final String PREFIX = "leat:";

  private Suppression() {}

  /** Whether the source asks that nothing is said of the problem. */
  public static boolean covers(Problem problem) {
    String word = PREFIX + problem.id().text();
    for (Element e = ((SourcePlace) problem.origin()).element(); e != null; e = outside(e)) {
      SuppressWarnings suppressed = e.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && contains(suppressed.value(), word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String[] values, String word) {
    for (String value : values) {
      if (value.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** What encloses an element in the source. */
  private static @Nullable Element outside(Element element) {
    Element outside = element.getEnclosingElement();
    boolean isSource =
        outside != null
            && outside.getKind() != ElementKind.PACKAGE
            && outside.getKind() != ElementKind.MODULE;
    return isSource ? outside : null;
  }
}
