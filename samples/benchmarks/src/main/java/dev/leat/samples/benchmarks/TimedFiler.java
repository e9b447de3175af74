package dev.leat.samples.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The compiler's filer, and the CPU time that it takes of the thread: javac looks for a class of
 * each new file's name in every module, and opens and closes the file.
 */
final class TimedFiler implements Filer {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Filer filer;

  /** Owned by the thread of the compiler. */
  private long nanos;

  TimedFiler(Filer filer) {
    this.filer = filer;
  }

  long nanos() {
    return nanos;
  }

  private interface Step<T> {
    T take() throws IOException;
  }

  private <T> T timed(Step<T> step) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      return step.take();
    } finally {
      nanos += THREADS.getCurrentThreadCpuTime() - start;
    }
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
    return new TimedFile(timed(() -> filer.createSourceFile(name, from)));
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
    return filer.createClassFile(name, from);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence module, CharSequence name, Element... from)
      throws IOException {
    return filer.createResource(location, module, name, from);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence module, CharSequence name)
      throws IOException {
    return filer.getResource(location, module, name);
  }

  private final class TimedFile extends ForwardingJavaFileObject<JavaFileObject> {
    TimedFile(JavaFileObject file) {
      super(file);
    }

    @Override
    public Writer openWriter() throws IOException {
      return new TimedWriter(timed(super::openWriter));
    }
  }

  private final class TimedWriter extends Writer {
    private final Writer writer;

    TimedWriter(Writer writer) {
      this.writer = writer;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      writer.write(text, from, length);
    }

    @Override
    public void write(String text) throws IOException {
      writer.write(text);
    }

    @Override
    public void flush() throws IOException {
      writer.flush();
    }

    @Override
    public void close() throws IOException {
      Object unused =
          timed(
              () -> {
                writer.close();
                return writer;
              });
    }
  }
}
