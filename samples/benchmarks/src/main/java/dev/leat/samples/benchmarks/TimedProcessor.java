package dev.leat.samples.benchmarks;

import dev.leat.processor.LeatProcessor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The processor, and the CPU time that its thread spends inside it. */
final class TimedProcessor extends AbstractProcessor {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LeatProcessor processor = new LeatProcessor();

  /** Owned by the thread of the compiler. */
  private long nanos;

  private @Nullable TimedFiler timed;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    timed = new TimedFiler(environment.getFiler());
    processor.init(new TimedEnvironment(environment, timed));
  }

  /** The compiler's environment, but for its filer. */
  private record TimedEnvironment(ProcessingEnvironment compiler, TimedFiler filer)
      implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
      return compiler.getOptions();
    }

    @Override
    public Messager getMessager() {
      return compiler.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return compiler.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return compiler.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return compiler.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return compiler.getLocale();
    }
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  /** Claims what the processor claims, so that javac does the same work. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long start = THREADS.getCurrentThreadCpuTime();
    boolean claimed = processor.process(annotations, round);
    nanos += THREADS.getCurrentThreadCpuTime() - start;
    return claimed;
  }

  long millis() {
    return nanos / 1_000_000;
  }

  /** Of that, in the compiler's own code that makes files. */
  long filerMillis() {
    return timed == null ? 0 : timed.nanos() / 1_000_000;
  }
}
