package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PeersTest {
  private static final Duration LEASE = Duration.ofSeconds(8);
  private static final long BEAT = Duration.ofSeconds(1).toNanos();

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 3 * BEAT);
  private final Peers peers = new Peers(LEASE, clock::get);

  /** A beat later, these words are heard. */
  private void heard(String... words) {
    clock.addAndGet(BEAT);
    peers.heard(List.of(words));
  }

  /** For the time of a lease and more all is well. */
  private void settle() {
    for (int beat = 0; beat < 9; beat++) {
      heard("a", "a" + beat, "b", "b" + beat);
    }
  }

  @Test
  void whoSaysNothingNewForMostOfALeaseIsDead() {
    settle();
    for (int beat = 0; beat < 5; beat++) {
      heard("a", "last", "b", "new" + beat);
      assertEquals(List.of(), peers.dead());
      assertTrue(peers.isAlive("a", "last", true));
    }
    heard("a", "last", "b", "new");
    assertEquals(List.of("a"), peers.dead());
    assertEquals("last", peers.lastWord("a"));
    assertFalse(peers.isAlive("a", "last", false));
    assertTrue(peers.isAlive("a", "it came back", true));
    assertTrue(peers.isAlive("b", "new", true));
    assertTrue(peers.isAlive("it has just come", "word", true));
    heard("a", "it came back", "b", "newer");
    assertEquals(List.of(), peers.dead());
  }

  @Test
  void whoSaysThatItGoesIsDeadAtOnce() {
    heard("a", "0", "b", "word");
    assertEquals(List.of("a"), peers.dead());
    assertFalse(peers.isAlive("a", "0", false));
    assertFalse(peers.isAlive("b", "", false));
  }

  @Test
  void whoHasNotHeardRedisForLongJudgesNobodyForALease() {
    settle();
    clock.addAndGet(5 * BEAT);
    for (int beat = 0; beat < 8; beat++) {
      heard("a", "last", "b", "new" + beat);
      assertEquals(List.of(), peers.dead());
      assertTrue(peers.isAlive("a", "last", true));
    }
    heard("a", "last", "b", "new");
    assertEquals(List.of("a"), peers.dead());
  }

  @Test
  void whoHasJustComeTakesRedisWordForIt() {
    heard("a", "word");
    assertTrue(peers.isAlive("a", "word", false));
    assertFalse(peers.isAlive("a", "word", true));
    assertEquals(List.of(), peers.dead());
  }
}
