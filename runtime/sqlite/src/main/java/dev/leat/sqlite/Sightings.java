package dev.leat.sqlite;

import dev.leat.chat.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * For how long other processes have given no sign of life, by the clock of this one alone: what the
 * clock on the wall says may be wrong, here or there, and it runs on while the machine sleeps.
 * Whoever did not look for a while knows nothing of that time, in which the others may have waited
 * for the same thing. Used by one thread.
 */
final class Sightings {
  private record Sighting(long mark, long since) {}

  private final Ticker ticker;
  private final Duration longestGap;
  private final Map<String, Sighting> sightings = new HashMap<>();
  private long lastLook;

  /**
   * Nobody was seen yet.
   *
   * @param longestGap the longest time between two looks that are one watch
   */
  Sightings(Ticker ticker, Duration longestGap) {
    this.ticker = ticker;
    this.longestGap = longestGap;
    this.lastLook = ticker.nanos();
  }

  /** Takes in what all others show now: a mark that changes as long as they live. */
  void look(Map<String, Long> marks) {
    long now = ticker.nanos();
    if (now - lastLook > longestGap.toNanos()) {
      sightings.clear();
    }
    lastLook = now;
    sightings.keySet().retainAll(marks.keySet());
    marks.forEach(
        (process, mark) -> {
          Sighting known = sightings.get(process);
          if (known == null || known.mark() != mark) {
            sightings.put(process, new Sighting(mark, now));
          }
        });
  }

  /** Whether the process has shown the same mark for so long, up to the last look. */
  boolean isUnchangedFor(String process, Duration time) {
    Sighting known = sightings.get(process);
    return known != null && lastLook - known.since() >= time.toNanos();
  }
}
