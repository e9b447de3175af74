package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is taken for silent, and for how long, by a clock that the test turns. */
class SightingsTest {
  private static final Duration LEASE = Duration.ofSeconds(9);

  private long nanos = Long.MAX_VALUE - 5_000_000_000L; // it wraps in the middle of each test

  private final Sightings sightings = new Sightings(() -> nanos, Duration.ofSeconds(4));

  private void lookAfter(int seconds, long mark) {
    nanos += Duration.ofSeconds(seconds).toNanos();
    sightings.look(Map.of("other", mark));
  }

  private boolean isSilent() {
    return sightings.isUnchangedFor("other", LEASE);
  }

  @Test
  void whoShowsTheSameForTheTimeOfALeaseIsSilent() {
    lookAfter(1, 100);
    lookAfter(3, 100);
    lookAfter(3, 100);
    assertFalse(isSilent());
    lookAfter(3, 100);
    assertTrue(isSilent());
    assertFalse(sightings.isUnchangedFor("nobody", LEASE));
  }

  @Test
  void anyChangeIsASignOfLifeALowerMarkToo() {
    lookAfter(1, 100);
    lookAfter(3, 100);
    lookAfter(3, 99);
    lookAfter(3, 99);
    assertFalse(isSilent());
  }

  @Test
  void whoWasAwayItselfKnowsNothing() {
    lookAfter(1, 100);
    lookAfter(3, 100);
    lookAfter(3, 100);
    lookAfter(3_600, 100);
    assertFalse(isSilent());
    lookAfter(3, 100);
    lookAfter(3, 100);
    assertFalse(isSilent());
    lookAfter(3, 100);
    assertTrue(isSilent());
  }

  @Test
  void whoLeftAndCameBackIsNew() {
    lookAfter(1, 100);
    lookAfter(3, 100);
    sightings.look(Map.of());
    lookAfter(3, 100);
    lookAfter(3, 100);
    assertFalse(isSilent());
  }
}
