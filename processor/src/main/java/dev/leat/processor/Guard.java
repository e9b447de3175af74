package dev.leat.processor;

import dev.leat.processor.read.Compilation;
import javax.lang.model.element.TypeElement;

/** Keeps a fault of ours to the class that it was met at: the others go on. */
final class Guard {
  private final Compilation compilation;
  private final Report report;

  Guard(Compilation compilation, Report report) {
    this.compilation = compilation;
    this.report = report;
  }

  /** Runs what is to be done for a type; what it throws is one clear message there. */
  void run(TypeElement type, Runnable work) {
    try {
      work.run();
    } catch (StackOverflowError e) {
      report.print(compilation.nestedTooDeep(type));
    } catch (RuntimeException e) {
      report.print(compilation.internalError(type, e));
    }
  }
}
