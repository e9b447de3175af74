package dev.leat.store.spi;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much of a run is kept: at the bound, the oldest events are dropped once all attached readers
 * have read them, or have been waited for long enough. It belongs to the run's producer, which
 * guards it.
 */
public final class LogWindow {
  /** Into how many pieces a full window is divided; events are dropped a piece at a time. */
  private static final int PIECES = 16;

  /** How long a look at the readers is good for. */
  private static final long LOOK_MILLIS = 5;

  /** The kept log, as far as a window changes it. */
  public interface Log {
    /**
     * Drops the events up to {@code sequence}, unless an attached reader has not read them.
     *
     * @param size what they hold together
     * @return whether they were dropped
     */
    boolean drop(long sequence, long size);

    /** Detaches the readers that have not read all events up to {@code sequence}. */
    void detach(long sequence);
  }

  /** Some neighbouring events. */
  private record Piece(long last, long size) {}

  private final Log log;
  private final long bound;
  private final Duration patience;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private long size;

  /**
   * An empty window.
   *
   * @param bound the most that the kept events may hold together, in the unit of their sizes
   * @param patience how long a reader is waited for
   */
  public LogWindow(Log log, long bound, Duration patience) {
    this.log = log;
    this.bound = bound;
    this.patience = patience;
  }

  /** Takes in the next event. */
  public void add(long sequence, long eventSize) {
    size += eventSize;
    Piece newest = pieces.peekLast();
    if (newest != null && newest.size() + eventSize <= bound / PIECES) {
      pieces.removeLast();
      pieces.addLast(new Piece(sequence, newest.size() + eventSize));
    } else {
      pieces.addLast(new Piece(sequence, eventSize));
    }
  }

  /**
   * Takes in the events of a run that goes on. How they share the sum is not known, and taken for
   * even.
   */
  public void addAll(LogRange range, long sum) {
    long count = range.next() - range.first();
    long taken = 0;
    for (int piece = 1; piece <= PIECES; piece++) {
      long last = range.first() - 1 + count * piece / PIECES;
      Piece newest = pieces.peekLast();
      if (last >= range.first() && (newest == null || last > newest.last())) {
        long upToHere = sum * piece / PIECES;
        pieces.addLast(new Piece(last, upToHere - taken));
        taken = upToHere;
      }
    }
    size += taken;
  }

  /** What the kept events hold together. */
  public long size() {
    return size;
  }

  /** Drops events until one of that size fits; an event alone always fits. */
  public void makeRoom(long eventSize) {
    long end = System.nanoTime() + patience.toNanos();
    while (size + eventSize > bound && !pieces.isEmpty()) {
      Piece oldest = pieces.getFirst();
      if (log.drop(oldest.last(), oldest.size())) {
        pieces.removeFirst();
        size -= oldest.size();
      } else if (System.nanoTime() - end >= 0 || !paused()) {
        log.detach(oldest.last());
      }
    }
  }

  /** Whoever interrupts wants the run to end soon: no more waiting, and nothing is lost. */
  private static boolean paused() {
    try {
      Thread.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
