package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A compiler that breaks under the processor's hands. */
final class InternalErrorTest {
  @Test
  void isOneClearMessageAtTheClass() {
    Build.Result result =
        Build.javac()
            .processors(
                new InBrokenCompiler("getDocComment", new IllegalStateException("no docs\ntoday")))
            .run(Map.of("Tools.java", "class Tools {\n  @dev.leat.Tool void x() {}\n}"));
    List<String> problems = result.problems();
    assertEquals(1, problems.size());
    assertTrue(
        problems
            .get(0)
            .startsWith(
                "Tools.java:1: error: [Internal] Class 'Tools' must not break the processor. Found:"
                    + " IllegalStateException: no docs today at "),
        problems.get(0));
    assertEquals(1, problems.get(0).lines().count());
  }

  @Test
  void isOneMessageAlsoBeforeAnythingIsRead() {
    Build.Result result =
        Build.javac()
            .processors(
                new InBrokenCompiler(
                    "getElementValuesWithDefaults", new IllegalStateException("no docs\ntoday")))
            .run(
                Map.of(
                    "Tools.java", "class Tools {\n  @dev.leat.Tool void x() {}\n}",
                    "More.java", "class More {\n  @dev.leat.Tool void x() {}\n}"));
    List<String> problems = result.problems();
    assertEquals(2, problems.size(), problems::toString);
    assertTrue(problems.stream().allMatch(p -> p.contains("[Internal]")), problems::toString);
  }

  @Test
  void typesInEachOtherWithoutAnEndAreTheUsers() {
    Build.Result result =
        Build.javac()
            .processors(new InBrokenCompiler("getDocComment", new StackOverflowError()))
            .run(Map.of("Tools.java", "class Tools {\n  @dev.leat.Tool void x() {}\n}"));
    assertEquals(
        List.of(
            "Tools.java:1: error: [UnsupportedType] Class 'Tools' must have types that are nested"
                + " less deep. Found: more types in each other than the compiler's stack holds."
                + " Fix: split them, or give the compiler a larger stack, as by -J-Xss8m."),
        result.problems());
  }

  /** The processor, in an environment that throws. */
  @SupportedAnnotationTypes("dev.leat.*")
  private static final class InBrokenCompiler extends AbstractProcessor {
    private final LeatProcessor processor = new LeatProcessor();
    private final String broken;
    private final Throwable trouble;

    InBrokenCompiler(String broken, Throwable trouble) {
      this.broken = broken;
      this.trouble = trouble;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      processor.init(breaking(environment, broken, trouble));
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  private static ProcessingEnvironment breaking(
      ProcessingEnvironment environment, String broken, Throwable trouble) {
    Elements elements = environment.getElementUtils();
    InvocationHandler docs =
        (proxy, method, arguments) -> {
          if (method.getName().equals(broken)) {
            throw trouble;
          }
          return call(elements, method, arguments);
        };
    Elements breaking = proxy(Elements.class, docs);
    InvocationHandler whole =
        (proxy, method, arguments) ->
            method.getName().equals("getElementUtils")
                ? breaking
                : call(environment, method, arguments);
    return proxy(ProcessingEnvironment.class, whole);
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    return type.cast(proxy);
  }
}
