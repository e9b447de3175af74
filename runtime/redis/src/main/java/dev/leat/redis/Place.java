package dev.leat.redis;

import java.util.OptionalLong;

/** How far a reader is, and how much of that producers know. Safe for all threads. */
final class Place {
  /** How much is read between two tellings, each of which is a write. */
  private final long step;

  /** Where the reader is; guarded by this. */
  private long position;

  /** What producers know; guarded by this. */
  private long told;

  /** What was read since then, in bytes; guarded by this. */
  private long untold;

  Place(long position, long step) {
    this.position = position;
    this.told = position;
    this.step = step;
  }

  /** So many bytes are on their way to the reader. */
  synchronized void read(long bytes) {
    untold += bytes;
  }

  /** The reader is there. Returns whether that is to be told now. */
  synchronized boolean moved(long to) {
    position = to;
    return untold >= step && tell().isPresent();
  }

  /** Where the reader is, to be told now; empty if it was told. */
  synchronized OptionalLong tell() {
    if (position == told) {
      return OptionalLong.empty();
    }
    told = position;
    untold = 0;
    return OptionalLong.of(position);
  }
}
