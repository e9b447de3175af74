package dev.leat.samples.benchmarks;

import dev.leat.samples.benchmarks.TimedCompilation.Kind;
import dev.leat.samples.benchmarks.TimedCompilation.Time;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the processor adds to javac for a thousand tools: compiles the same sources by turns without
 * it, with it, and without it but with the code that it writes, in fresh JVMs and in one that is
 * warm. Prints medians of CPU time; the start of the JVM is in none of them. <em>Added</em> is what
 * processing costs beyond compiling the same classes; the time in the processor has besides what
 * javac has to do anyway and does then, such as reading the JDK's classes. The filer is javac's:
 * for each new file it looks in every module for a class of that name.
 */
public final class ProcessorTable {
  private static final int WARM_UP = 5;

  private ProcessorTable() {}

  /** With the name of a {@link Kind} and a directory: one compilation, for a fresh JVM. */
  public static void main(String[] args) throws Exception {
    if (args.length == 2) {
      Time time = TimedCompilation.of(Kind.valueOf(args[0]), Path.of(args[1]));
      System.out.println(
          time.thread() + " " + time.processor() + " " + time.filer() + " " + time.process());
      return;
    }
    int times = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    System.out.printf(
        "%d tools in %d classes, Java %s; ms of CPU, in the thread that compiles / in all%n%n",
        ToolSources.CLASSES * ToolSources.TOOLS,
        ToolSources.CLASSES,
        System.getProperty("java.version"));
    System.out.println(
        "| JVM | javac alone | in the processor | ratio | but for the filer | ratio | added | ratio | javac with it | ratio |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    Path written = Files.createTempDirectory("leat");
    try {
      row("fresh", times, kind -> fork(kind, written));
      for (int i = 0; i < WARM_UP; i++) {
        for (Kind kind : Kind.values()) {
          TimedCompilation.of(kind, written);
        }
      }
      row("warm", times, kind -> TimedCompilation.of(kind, written));
    } finally {
      TimedCompilation.delete(written);
    }
  }

  private interface Compilation {
    Time run(Kind kind) throws IOException, InterruptedException;
  }

  private static void row(String name, int times, Compilation compilation)
      throws IOException, InterruptedException {
    Map<Kind, Time[]> all = new EnumMap<>(Kind.class);
    for (int i = 0; i < times; i++) {
      for (Kind kind : Kind.values()) {
        all.computeIfAbsent(kind, key -> new Time[times])[i] = compilation.run(kind);
      }
    }
    Time plain = median(all, Kind.PLAIN);
    Time tools = median(all, Kind.TOOLS);
    Time written = median(all, Kind.WRITTEN);
    long alone = plain.thread();
    System.out.printf(
        "| %s | %d / %d | %d | %.2f× | %d | %.2f× | %d / %d | %.2f× / %.2f× | %d / %d | %.2f× / %.2f× |%n",
        name,
        alone,
        plain.process(),
        tools.processor(),
        (double) tools.processor() / alone,
        tools.processor() - tools.filer(),
        (double) (tools.processor() - tools.filer()) / alone,
        tools.thread() - written.thread(),
        tools.process() - written.process(),
        (double) (tools.thread() - written.thread()) / alone,
        (double) (tools.process() - written.process()) / plain.process(),
        tools.thread(),
        tools.process(),
        (double) tools.thread() / alone,
        (double) tools.process() / plain.process());
  }

  /** The median of each figure. */
  private static Time median(Map<Kind, Time[]> all, Kind kind) {
    Time[] times = Objects.requireNonNull(all.get(kind), "the times of each kind");
    return new Time(
        median(Arrays.stream(times).mapToLong(Time::thread).toArray()),
        median(Arrays.stream(times).mapToLong(Time::processor).toArray()),
        median(Arrays.stream(times).mapToLong(Time::filer).toArray()),
        median(Arrays.stream(times).mapToLong(Time::process).toArray()));
  }

  private static long median(long[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static Time fork(Kind kind, Path written) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProcessorTable.class.getName(),
                kind.name(),
                written.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String[] words =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .strip()
            .split(" ", -1);
    if (process.waitFor() != 0) {
      throw new IOException("a fresh JVM failed with " + process.exitValue());
    }
    return new Time(
        Long.parseLong(words[0]),
        Long.parseLong(words[1]),
        Long.parseLong(words[2]),
        Long.parseLong(words[3]));
  }
}
