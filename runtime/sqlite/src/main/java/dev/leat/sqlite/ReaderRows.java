package dev.leat.sqlite;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The readers of this process. Safe for all threads. */
final class ReaderRows {
  /** How often those are looked for that have something to report, in nanoseconds. */
  private static final long PAUSE = 1_000_000_000;

  private final Set<RunReaderRow> readers = ConcurrentHashMap.newKeySet();

  /** Used by the feed's thread alone. */
  private long lastLook = System.nanoTime();

  void add(RunReaderRow reader) {
    readers.add(reader);
  }

  void remove(RunReaderRow reader) {
    readers.remove(reader);
  }

  /**
   * Has those report where they are that have read everything and wait: a producer that needs much
   * room at once would wait for them in vain. From time to time; whoever reads on says so itself.
   */
  void reportIdle() {
    long now = System.nanoTime();
    if (now - lastLook >= PAUSE) {
      lastLook = now;
      readers.forEach(RunReaderRow::reportIfIdle);
    }
  }
}
