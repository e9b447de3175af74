package dev.leat.samples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link DispatchBenchmark} and prints a table in Markdown: medians of time, and the bytes
 * that a call allocates.
 */
public final class DispatchTable {
  private DispatchTable() {}

  /** Runs it; there are no arguments. */
  public static void main(String[] arguments) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(DispatchBenchmark.class.getName())
            .addProfiler(GCProfiler.class)
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    Map<String, Double> bytes = new TreeMap<>();
    for (RunResult result : results) {
      String key = result.getParams().getParam("tool") + " " + result.getPrimaryResult().getLabel();
      times.put(key, result.getPrimaryResult().getStatistics().getPercentile(50));
      result
          .getSecondaryResults()
          .forEach(
              (name, each) -> {
                if (name.endsWith("gc.alloc.rate.norm")) {
                  bytes.put(key, each.getScore());
                }
              });
    }
    System.out.println();
    System.out.println(
        "| call | by hand | bindings | reflection | by hand | bindings | reflection |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String tool : List.of("delivery", "place")) {
      System.out.println("| " + tool + row(times, tool, "ns") + row(bytes, tool, "bytes") + " |");
    }
  }

  private static String row(Map<String, Double> values, String tool, String unit) {
    double floor = values.getOrDefault(tool + " floor", Double.NaN);
    return String.format(
        Locale.ROOT,
        " | %.0f %s | %.2f× | %.2f×",
        floor,
        unit,
        values.getOrDefault(tool + " bindings", Double.NaN) / floor,
        values.getOrDefault(tool + " reflection", Double.NaN) / floor);
  }
}
