package dev.leat.server.runs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server drives. Safe for all threads. */
final class LiveRuns {
  private final Map<String, LiveRun> byId = new ConcurrentHashMap<>();
  private final Attendance attendance = new Attendance();

  private volatile boolean cancelling;

  /** Who reads them. */
  Attendance attendance() {
    return attendance;
  }

  /** Adds a run until it rests or ends; then {@code left} is called. */
  void add(LiveRun live, Runnable left) {
    String id = live.run().id();
    byId.put(id, live);
    attendance.begin(id);
    if (cancelling) {
      live.run().cancel();
    }
    live.run()
        .completion()
        .whenComplete(
            (result, never) -> {
              // A run that goes on from its rest may have taken the place.
              if (byId.remove(id, live)) {
                attendance.end(id);
              }
              left.run();
            });
  }

  Optional<LiveRun> find(String runId) {
    return Optional.ofNullable(byId.get(runId));
  }

  int size() {
    return byId.size();
  }

  /** Cancels the runs that nobody has read for that long. */
  void cancelAlone(Duration time) {
    for (LiveRun live : byId.values()) {
      if (attendance.isAloneFor(live.run().id(), time.toNanos())) {
        live.run().cancel();
      }
    }
  }

  /** Cancels all, and those that are added from now on. */
  void cancelAll() {
    cancelling = true;
    byId.values().forEach(live -> live.run().cancel());
  }
}
