package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Gradle asks of a processor that it calls isolating. */
final class IsolationTest {
  static List<String> fixtures() {
    return Fixtures.good();
  }

  @Test
  void theJarSaysSo() throws Exception {
    Path metadata = Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");
    assertEquals("dev.leat.processor.LeatProcessor,isolating", Files.readString(metadata).strip());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyFileIsMadeFromOneType(String fixture) {
    Recording recording = new Recording();
    Build.Result result = Build.javac().processors(recording).run(Fixtures.good(fixture)).clean();
    assertEquals(result.generated().size(), recording.origins.size());
    recording.origins.forEach(
        (file, origins) -> {
          assertEquals(1, origins.size(), file);
          assertTrue(origins.get(0) instanceof TypeElement, file);
          String type = ((TypeElement) origins.get(0)).getQualifiedName().toString();
          String flat = file.replaceAll("(?:Bindings|Json)$", "").replace('_', '.');
          assertEquals(type, flat);
        });
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void noOrderOfTheSourcesMatters(String fixture) {
    Map<String, String> sources = Fixtures.good(fixture);
    Map<String, String> expected =
        Build.javac().processors(new LeatProcessor()).run(sources).clean().generated();
    List<String> paths = new ArrayList<>(sources.keySet());
    Collections.shuffle(paths, new Random(7));
    Map<String, String> shuffled = new LinkedHashMap<>();
    paths.forEach(path -> shuffled.put(path, sources.get(path)));
    assertEquals(
        expected, Build.javac().processors(new LeatProcessor()).run(shuffled).clean().generated());
  }

  /** The processor, with a filer that remembers. */
  @SupportedAnnotationTypes("dev.leat.*")
  private static final class Recording extends AbstractProcessor {
    private final LeatProcessor processor = new LeatProcessor();
    private final Map<String, List<Element>> origins = new TreeMap<>();

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Filer filer =
          proxy(
              Filer.class,
              environment.getFiler(),
              (name, arguments) -> {
                if (name.startsWith("create")) {
                  origins.put(arguments[0].toString(), List.of((Element[]) arguments[1]));
                }
              });
      processor.init(
          (ProcessingEnvironment)
              Proxy.newProxyInstance(
                  Recording.class.getClassLoader(),
                  new Class<?>[] {ProcessingEnvironment.class},
                  (proxy, method, arguments) ->
                      method.getName().equals("getFiler")
                          ? filer
                          : method.invoke(environment, arguments)));
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  /** Sees each call before it is made. */
  private interface Watcher {
    void called(String name, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T target, Watcher watcher) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              watcher.called(method.getName(), arguments);
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
