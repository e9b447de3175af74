package dev.leat.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the processes of a store have said, by this process's own clock: Redis' may be set. One is
 * dead when it has said nothing new for most of a lease, or has said that it goes. Whoever has not
 * heard Redis for long itself judges nobody for the time of a lease: the others may have been cut
 * off, too. Safe for all threads.
 */
final class Peers {
  /** How often each process speaks in the time of a lease. */
  private static final int BEATS = 8;

  /**
   * After how many beats without news a process is dead: two more pass until its last word and its
   * death are noticed, and one is left to end its runs.
   */
  private static final int DEAD_BEATS = 5;

  /** What a process says last. */
  private static final String LEFT = "0";

  private record Heard(String word, long since) {}

  private final LongSupplier clock;
  private final long leaseNanos;

  /** By process; guarded by this. */
  private final Map<String, Heard> heard = new HashMap<>();

  /** When all were last heard; guarded by this. */
  private long lastRound;

  /** Since when they are heard without a gap; guarded by this. */
  private long steadySince;

  /** Whether there was no lease's time without a gap yet; guarded by this. */
  private boolean fresh = true;

  Peers(Duration leaseTime) {
    this(leaseTime, System::nanoTime);
  }

  /**
   * @param clock in nanoseconds; nobody sets it
   */
  Peers(Duration leaseTime, LongSupplier clock) {
    this.clock = clock;
    leaseNanos = leaseTime.toNanos();
    lastRound = clock.getAsLong();
    steadySince = lastRound;
  }

  /** How long it is from one word of a process to its next. */
  Duration beat() {
    return Duration.ofNanos(leaseNanos / BEATS);
  }

  /** How long a word stands. */
  Duration silence() {
    return beat().multipliedBy(DEAD_BEATS);
  }

  /**
   * Takes in the words of all.
   *
   * @param words processes with their last words, in turn
   */
  synchronized void heard(List<String> words) {
    long now = clock.getAsLong();
    if (now - lastRound > leaseNanos / 2) {
      steadySince = now;
    }
    lastRound = now;
    fresh &= !isSteady();
    Map<String, Heard> before = Map.copyOf(heard);
    heard.clear();
    for (int i = 0; i + 1 < words.size(); i += 2) {
      String word = words.get(i + 1);
      @Nullable Heard known = before.get(words.get(i));
      heard.put(
          words.get(i), known != null && known.word().equals(word) ? known : new Heard(word, now));
    }
  }

  private boolean isSteady() {
    return lastRound - steadySince >= leaseNanos;
  }

  private boolean isDead(Heard last) {
    return last.word().equals(LEFT)
        || (isSteady() && lastRound - last.since() >= silence().toNanos());
  }

  /** The processes that were dead when all were last heard. */
  synchronized List<String> dead() {
    List<String> dead = new ArrayList<>();
    heard.forEach(
        (process, last) -> {
          if (isDead(last)) {
            dead.add(process);
          }
        });
    return dead;
  }

  /** What a process had said when all were last heard; empty if it is not known. */
  synchronized String lastWord(String process) {
    @Nullable Heard last = heard.get(process);
    return last == null ? "" : last.word();
  }

  /**
   * Whether a process is taken for alive.
   *
   * @param word its last word just now; empty if it was forgotten
   * @param isOver whether the word stands no more by Redis' clock: who has just come has nothing
   *     else to go by
   */
  synchronized boolean isAlive(String process, String word, boolean isOver) {
    if (word.isEmpty() || word.equals(LEFT)) {
      return false;
    }
    if (fresh) {
      return !isOver;
    }
    @Nullable Heard last = heard.get(process);
    return last == null || !last.word().equals(word) || !isDead(last);
  }
}
