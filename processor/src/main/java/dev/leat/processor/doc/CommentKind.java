package dev.leat.processor.doc;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells comments in Markdown, whose lines begin with three slashes, from others. What knows the
 * difference is {@code Elements.getDocCommentKind}, of Java 23; on older ones there is none.
 */
final class CommentKind {
  private static final @Nullable MethodHandle KIND = find();

  private CommentKind() {}

  private static @Nullable MethodHandle find() {
    try {
      Class<?> kind = Class.forName("javax.lang.model.util.Elements$DocCommentKind");
      return MethodHandles.publicLookup()
          .findVirtual(
              Elements.class, "getDocCommentKind", MethodType.methodType(kind, Element.class))
          .asType(MethodType.methodType(Object.class, Elements.class, Element.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /** Whether the element's comment is in Markdown; not, where the compiler does not say. */
  static boolean isMarkdown(Elements elements, Element element) {
    if (KIND == null) {
      return false;
    }
    try {
      Object kind = (Object) KIND.invokeExact(elements, element);
      return kind != null && kind.toString().equals("END_OF_LINE");
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the kind of a comment cannot be asked for", e);
    }
  }
}
