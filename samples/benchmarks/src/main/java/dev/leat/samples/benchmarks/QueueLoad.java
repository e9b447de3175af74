package dev.leat.samples.benchmarks;

import dev.leat.store.QueueLimits;
import java.time.Duration;
import java.util.List;

/**
 * What is asked of a store.
 *
 * @param name as the table has it
 * @param sessions runs at a time, each with a reader
 * @param perSecond events of each; 0 for none, -1 for as many as it can
 * @param readerMicros what a reader takes for an event
 * @param runBytes what a run may hold
 */
record QueueLoad(String name, int sessions, int perSecond, int readerMicros, long runBytes) {
  private static final long DEFAULT = QueueLimits.DEFAULTS.runBytes();

  static final int AS_FAST_AS_IT_CAN = -1;

  static List<QueueLoad> all() {
    return List.of(
        new QueueLoad("16 readers that wait", 16, 0, 0, DEFAULT),
        new QueueLoad("1 session at 50/s", 1, 50, 0, DEFAULT),
        new QueueLoad("16 sessions at 50/s", 16, 50, 0, DEFAULT),
        new QueueLoad("1,000 sessions at 10/s", 1_000, 10, 0, DEFAULT),
        new QueueLoad("1 session at 5,000/s, its reader 10 times slower", 1, 5_000, 2_000, 1 << 18),
        new QueueLoad("1 session, as fast as it can", 1, AS_FAST_AS_IT_CAN, 0, DEFAULT));
  }

  /** The name of the n-th run. */
  String run(int n) {
    return name + "-" + n;
  }

  /** Room for all of it in the whole store, and for its slowest reader all the time it needs. */
  QueueLimits limits() {
    return new QueueLimits(runBytes, 1L << 30, Duration.ofSeconds(30), Duration.ofMinutes(10));
  }

  /** What another process is told of it, after the address. */
  List<String> arguments() {
    return List.of(name, sessions + "", perSecond + "", readerMicros + "", runBytes + "");
  }

  static QueueLoad of(String[] args) {
    return new QueueLoad(
        args[1],
        Integer.parseInt(args[2]),
        Integer.parseInt(args[3]),
        Integer.parseInt(args[4]),
        Long.parseLong(args[5]));
  }
}
