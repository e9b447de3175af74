package dev.leat.server.runs;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many read each run here, whether it goes on or rests: who reads on across a rest is still
 * there when the run is. Safe for all threads.
 */
final class Attendance {
  /** The runs that go on here or are read; guarded by this. */
  private final Map<String, Presence> byRun = new HashMap<>();

  private static final class Presence {
    boolean live;
    int readers;

    /** Since when nobody reads it, in nanoseconds of the machine's clock. */
    long alone = System.nanoTime();
  }

  /** The run goes on here. */
  synchronized void begin(String runId) {
    Presence presence = of(runId);
    presence.live = true;
    presence.alone = System.nanoTime();
  }

  /** The run rests or has ended. */
  synchronized void end(String runId) {
    of(runId).live = false;
    forget(runId);
  }

  synchronized void came(String runId) {
    of(runId).readers++;
  }

  synchronized void left(String runId) {
    Presence presence = of(runId);
    presence.readers--;
    presence.alone = System.nanoTime();
    forget(runId);
  }

  /** Whether the run goes on and nobody has read it for that long. */
  synchronized boolean isAloneFor(String runId, long nanos) {
    @Nullable Presence presence = byRun.get(runId);
    return presence != null
        && presence.live
        && presence.readers == 0
        && System.nanoTime() - presence.alone >= nanos;
  }

  private Presence of(String runId) {
    return byRun.computeIfAbsent(runId, none -> new Presence());
  }

  private void forget(String runId) {
    byRun.computeIfPresent(
        runId, (same, presence) -> presence.live || presence.readers > 0 ? presence : null);
  }
}
