package dev.leat.agent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What threads are doing for runs. */
final class Threads {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private Threads() {}

  /**
   * Waits until no thread pumps a run, runs a tool or delivers to a subscriber. Idle threads of a
   * pool are no work.
   */
  static void assertIdle() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    List<String> busy = busy();
    while (!busy.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
      busy = busy();
    }
    if (!busy.isEmpty()) {
      throw new AssertionError("threads still work for runs:\n" + String.join("\n", busy));
    }
  }

  private static List<String> busy() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(Threads::works)
        .map(entry -> entry.getKey().getName() + " " + Arrays.toString(entry.getValue()))
        .toList();
  }

  private static boolean works(Map.Entry<Thread, StackTraceElement[]> entry) {
    return entry.getKey() != Thread.currentThread()
        && Arrays.stream(entry.getValue())
            .map(StackTraceElement::getClassName)
            .anyMatch(
                name ->
                    name.equals(RunPump.class.getName())
                        || name.equals(ToolTask.class.getName())
                        || name.startsWith(RunPublisher.class.getName()));
  }
}
