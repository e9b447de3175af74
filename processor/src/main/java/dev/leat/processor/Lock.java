package dev.leat.processor;

import dev.leat.processor.lock.SchemaLock;
import dev.leat.processor.model.ToolClass;
import dev.leat.processor.read.Compilation;
import dev.leat.processor.schema.Schemas;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Holds a compilation to its lock, if it has one. */
final class Lock {
  private final Compilation compilation;
  private final Report report;
  private final String file;
  private final @Nullable SchemaLock lock;

  /** The canonical names of the classes that were compared. */
  private final Set<String> checked = new HashSet<>();

  Lock(Compilation compilation, Options options, Report report) {
    this.compilation = compilation;
    this.report = report;
    this.file = options.lockFile();
    this.lock = options.lock();
  }

  void check(ToolClass tools, Schemas schemas, TypeElement type) {
    if (lock != null) {
      checked.add(type.getQualifiedName().toString());
      report.print(lock.check(tools, schemas, compilation.place(type)));
    }
  }

  /** Compares what is left at the end, or writes the file; not after an error: not all was seen. */
  void close(boolean errorRaised) {
    if (lock == null) {
      return;
    }
    lock.removeGone(name -> hasTools(name, errorRaised)).forEach(report::printEverywhere);
    try {
      if (!errorRaised) {
        lock.save();
      }
    } catch (IOException e) {
      report.printEverywhere(Options.badLock(file, e));
    }
  }

  /** As far as can be known: a class with errors was not compared, one without source not read. */
  private boolean hasTools(String name, boolean errorRaised) {
    TypeElement type = compilation.elements().getTypeElement(name);
    return type != null && (checked.contains(name) || errorRaised || !compilation.hasSource(type));
  }
}
