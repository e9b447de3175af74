package dev.leat.samples.benchmarks;

import dev.leat.processor.LeatProcessor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor, and the CPU time that its thread spends inside it. */
final class TimedProcessor extends AbstractProcessor {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LeatProcessor processor = new LeatProcessor();

  /** Owned by the thread of the compiler. */
  private long nanos;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    processor.init(environment);
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
}
