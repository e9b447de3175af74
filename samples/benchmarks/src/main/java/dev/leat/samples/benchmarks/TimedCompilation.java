package dev.leat.samples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One compilation of a thousand tools to class files, and the CPU time that it takes. */
final class TimedCompilation {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private TimedCompilation() {}

  /** What is compiled how. */
  enum Kind {
    /** The sources without processing. */
    PLAIN,
    /** The sources with the processor, and what it writes. */
    TOOLS,
    /** The sources and what the processor wrote for them, without processing. */
    WRITTEN
  }

  /**
   * What one compilation took, in milliseconds of CPU time, which other programs do not lengthen as
   * they do the time by the clock.
   *
   * @param thread in the thread that compiles
   * @param processor in that thread, inside the processor
   * @param filer of that, in the compiler's filer
   * @param process in all threads: just-in-time compilers and garbage collectors too
   */
  record Time(long thread, long processor, long filer, long process) {}

  /**
   * Compiles in this JVM.
   *
   * @param written where the written code is kept: made by {@code TOOLS}, read by {@code WRITTEN}
   */
  static Time of(Kind kind, Path written) throws IOException {
    Path root = Files.createTempDirectory("leat");
    try {
      List<Path> sources = write(root);
      if (kind == Kind.WRITTEN) {
        sources.addAll(written(written));
      }
      return compile(kind, sources, Files.createDirectory(root.resolve("classes")), written);
    } finally {
      delete(root);
    }
  }

  private static Time compile(Kind kind, List<Path> sources, Path classes, Path written)
      throws IOException {
    TimedProcessor processor = new TimedProcessor();
    long process = SYSTEM.getProcessCpuTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(written));
      List<String> options = new ArrayList<>(List.of("--release", "17"));
      if (kind != Kind.TOOLS) {
        options.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(kind == Kind.TOOLS ? List.of(processor) : List.of());
      if (!task.call()) {
        throw new IllegalStateException("the sources of the benchmark must compile");
      }
    }
    return new Time(
        (THREADS.getCurrentThreadCpuTime() - thread) / 1_000_000,
        processor.millis(),
        processor.filerMillis(),
        (SYSTEM.getProcessCpuTime() - process) / 1_000_000);
  }

  private static List<Path> write(Path root) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, String> source : ToolSources.all().entrySet()) {
      Path path = root.resolve("sources").resolve(source.getKey());
      Files.createDirectories(path.getParent());
      paths.add(Files.writeString(path, source.getValue()));
    }
    return paths;
  }

  private static List<Path> written(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
