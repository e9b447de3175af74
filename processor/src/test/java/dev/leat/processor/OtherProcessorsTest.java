package dev.leat.processor;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** The processor beside others, and after it has done its work. */
final class OtherProcessorsTest {
  private static final Map<String, String> TOOLS =
      Map.of(
          "Tools.java",
          """
          import dev.leat.Tool;
          import dev.leat.ToolParam;

          class Tools {
            /**
             * Echoes.
             *
             * @param text What to say.
             */
            @Tool
            String echo(@ToolParam(defaultValue = "hm") String text) {
              return text;
            }
          }
          """);

  /** Keeps an annotation of ours from those who come after it. */
  @SupportedAnnotationTypes("dev.leat.Tool")
  private static final class Claiming extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return true;
    }
  }

  @Test
  void toolsAreFoundThatAnotherProcessorHasClaimed() throws Exception {
    Build.Result result =
        Build.javac().processors(new Claiming(), new LeatProcessor()).run(TOOLS).clean();
    assertTrue(result.generated().containsKey("ToolsBindings.java"));
  }

  /** A build that goes on, as Gradle's daemon does, would fill its memory with old processors. */
  @Test
  void nothingKeepsTheProcessorOnceItIsDone() throws Exception {
    WeakReference<ClassLoader> loader = loadedAndRun();
    for (int i = 0; i < 100 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertNull(loader.get());
  }

  private static WeakReference<ClassLoader> loadedAndRun() throws Exception {
    URL classes = LeatProcessor.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
      Processor processor =
          (Processor)
              loader.loadClass(LeatProcessor.class.getName()).getConstructor().newInstance();
      Build.Result result = Build.javac().processors(processor).run(TOOLS).clean();
      assertTrue(result.generated().containsKey("ToolsBindings.java"));
      return new WeakReference<>(loader);
    }
  }
}
