package dev.leat.store.spi;

import java.util.function.BooleanSupplier;

/**
 * How much of a run is on its way to the place where it is kept: the producer waits for what is
 * slower than it. Safe for all threads.
 */
public final class InFlight {
  /** The most that is on its way, in characters. */
  private static final long MOST = 1L << 20;

  private final BooleanSupplier lost;

  /** Guarded by this. */
  private long held;

  /**
   * Nothing is on its way.
   *
   * @param lost whether nothing arrives any more, so that waiting is in vain
   */
  public InFlight(BooleanSupplier lost) {
    this.lost = lost;
  }

  /** Sends off so much, once there is room for it. An interrupted thread does not wait. */
  public synchronized void sent(long length) {
    try {
      while (held > 0 && held + length > MOST && !lost.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    held += length;
  }

  /** So much has arrived, or never will. */
  public synchronized void landed(long length) {
    held -= length;
    notifyAll();
  }
}
