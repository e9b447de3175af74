package dev.leat.store.spi;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A run's queue for readers. Safe for several threads. */
public final class ReadingQueue implements RunQueue {
  private final String runId;
  private final long last;
  private final Cursors cursors;

  /** Makes the cursors of a store. */
  @FunctionalInterface
  public interface Cursors {
    /** A reader of the run's events after {@code sequence}. */
    Cursor cursor(String runId, long sequence);
  }

  /**
   * The run's queue, with cursors made by {@code cursors}.
   *
   * @param last the sequence of the newest event
   */
  public ReadingQueue(String runId, long last, Cursors cursors) {
    this.runId = runId;
    this.last = last;
    this.cursors = cursors;
  }

  @Override
  public long append(RunEvent event) {
    throw new FencedException("run " + runId + " was opened to read; appending needs its lease");
  }

  /** Done: what is read here is acknowledged. */
  @Override
  public CompletionStage<Void> acknowledged(long sequence) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public long last() {
    return last;
  }

  @Override
  public Cursor cursor(long sequence) {
    return cursors.cursor(runId, sequence);
  }
}
