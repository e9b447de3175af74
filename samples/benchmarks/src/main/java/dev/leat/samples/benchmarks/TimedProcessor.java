package dev.leat.samples.benchmarks;

import dev.leat.processor.LeatProcessor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                ProcessingEnvironment.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getFiler")
                        ? timed
                        : method.invoke(environment, arguments)));
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
