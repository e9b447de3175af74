package dev.leat.samples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What the processor adds to javac for a thousand tools. Compiles the same sources without it and
 * with it, by turns, in one JVM that is warm and in fresh ones. Prints medians: the time of the
 * compiler, of the processor alone, and of all, which has the compiling of what was written in it.
 */
public final class ProcessorTable {
  private static final int WARM_UP = 5;

  private ProcessorTable() {}

  /** What one compilation took, in milliseconds. */
  private record Time(long total, long processor) {}

  /** With an argument that is {@code plain} or {@code tools}: one compilation, for a fresh JVM. */
  public static void main(String[] args) throws Exception {
    if (args.length > 0 && !args[0].matches("[0-9]+")) {
      Time time = compile(args[0].equals("tools"));
      System.out.println(time.total() + " " + time.processor());
      return;
    }
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    System.out.printf(
        "%d tools in %d classes, Java %s%n%n",
        ToolSources.CLASSES * ToolSources.TOOLS,
        ToolSources.CLASSES,
        System.getProperty("java.version"));
    System.out.println("| JVM | javac alone | in the processor | ratio | javac with it | ratio |");
    System.out.println("|---|---|---|---|---|---|");
    row("fresh", times, ProcessorTable::fork);
    for (int i = 0; i < WARM_UP; i++) {
      compile(false);
      compile(true);
    }
    row("warm", times, ProcessorTable::compile);
  }

  private interface Compilation {
    Time run(boolean processor) throws IOException, InterruptedException;
  }

  private static void row(String name, int times, Compilation compilation)
      throws IOException, InterruptedException {
    long[] plain = new long[times];
    long[] inside = new long[times];
    long[] total = new long[times];
    for (int i = 0; i < times; i++) {
      plain[i] = compilation.run(false).total();
      Time tools = compilation.run(true);
      inside[i] = tools.processor();
      total[i] = tools.total();
    }
    double alone = median(plain);
    System.out.printf(
        "| %s | %.0f ms | %d ms | %.2f× | %d ms | %.2f× |%n",
        name, alone, median(inside), median(inside) / alone, median(total), median(total) / alone);
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Time fork(boolean processor) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProcessorTable.class.getName(),
                processor ? "tools" : "plain")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] words =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .split(" ", -1);
    if (process.waitFor() != 0) {
      throw new IOException("a fresh JVM failed with " + process.exitValue());
    }
    return new Time(Long.parseLong(words[0]), Long.parseLong(words[1]));
  }

  private static Time compile(boolean withProcessor) throws IOException {
    Path root = Files.createTempDirectory("leat");
    try {
      List<Path> sources = write(root);
      TimedProcessor processor = new TimedProcessor();
      long start = System.nanoTime();
      compile(root, sources, withProcessor ? List.of(processor) : List.of());
      return new Time((System.nanoTime() - start) / 1_000_000, processor.millis());
    } finally {
      delete(root);
    }
  }

  private static void compile(Path root, List<Path> sources, List<TimedProcessor> processors)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectory(root.resolve("classes"))));
      files.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectory(root.resolve("written"))));
      List<String> options = new ArrayList<>(List.of("--release", "17"));
      if (processors.isEmpty()) {
        options.add("-proc:none");
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      if (!task.call()) {
        throw new IllegalStateException("the sources of the benchmark must compile");
      }
    }
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

  private static void delete(Path root) throws IOException {
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
