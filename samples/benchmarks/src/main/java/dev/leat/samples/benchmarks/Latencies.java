package dev.leat.samples.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long events took from their append to their reader, in microseconds. Safe for all threads.
 */
final class Latencies {
  private long[] micros = new long[1 << 12];
  private int count;

  synchronized void add(long value) {
    if (count == micros.length) {
      micros = Arrays.copyOf(micros, 2 * count);
    }
    micros[count++] = value;
  }

  synchronized int count() {
    return count;
  }

  /** Half, most, nearly all, all: in milliseconds. */
  @Override
  public synchronized String toString() {
    long[] sorted = Arrays.copyOf(micros, count);
    Arrays.sort(sorted);
    return at(sorted, 0.5)
        + " | "
        + at(sorted, 0.95)
        + " | "
        + at(sorted, 0.99)
        + " | "
        + at(sorted, 1);
  }

  private static String at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return "-";
    }
    int index = (int) Math.ceil(share * sorted.length) - 1;
    return String.format(Locale.ROOT, "%.2f", sorted[Math.max(0, index)] / 1000.0);
  }
}
