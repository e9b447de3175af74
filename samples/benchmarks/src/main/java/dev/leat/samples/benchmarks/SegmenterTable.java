package dev.leat.samples.benchmarks;

import dev.leat.segment.ToolCallFormat;
import dev.leat.segment.ToolCallFormats;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link SegmenterBenchmark} for the formats named and prints a table in Markdown, of the
 * median of the iterations: other work on the machine shows in the mean.
 */
public final class SegmenterTable {
  /** Megabytes in what is read: a character of it is a byte. */
  private static final double MEGABYTES = (1 << 20) / 1e6;

  private SegmenterTable() {}

  /** Runs it; the arguments are names of formats, or {@code all}. */
  public static void main(String[] names) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(SegmenterBenchmark.class.getName())
            .param("format", formats(names))
            .build();
    print(new Runner(options).run());
  }

  private static String[] formats(String[] names) {
    if (names.length == 1 && names[0].equals("all")) {
      return ToolCallFormats.all().stream().map(ToolCallFormat::name).toArray(String[]::new);
    }
    return names.length == 0 ? new String[] {"hermes", "react"} : names;
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    Map<String, String> formats = new TreeMap<>();
    for (RunResult result : results) {
      String format = result.getParams().getParam("format");
      formats.put(format, format);
      times.put(
          format + " " + result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    System.out.println();
    System.out.println(
        "| format | text, pieces of 4 | of the floor | 1 Mi arguments, pieces of 1 | of the floor |");
    System.out.println("|---|---|---|---|---|");
    for (String format : formats.keySet()) {
      System.out.println(row(format, times));
    }
  }

  private static String row(String format, Map<String, Double> times) {
    double text = times.getOrDefault(format + " plainText", Double.NaN);
    double arguments = times.getOrDefault(format + " argumentsText", Double.NaN);
    return String.format(
        Locale.ROOT,
        "| %s | %.0f MB/s | %.1fx | %.1f ms | %.1fx |",
        format,
        MEGABYTES / text * 1e3,
        text / times.getOrDefault(format + " plainTextFloor", Double.NaN),
        arguments,
        arguments / times.getOrDefault(format + " argumentsTextFloor", Double.NaN));
  }
}
