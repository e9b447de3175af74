package dev.leat.store.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Who waits for which event of a run to be acknowledged. Safe for all threads. */
public final class AckLine {
  /** By sequence; guarded by this. */
  private final TreeMap<Long, CompletableFuture<Void>> waiting = new TreeMap<>();

  /** All events up to this sequence are acknowledged; guarded by this. */
  private long acknowledged;

  /** Why no more will be; guarded by this. */
  private @Nullable Throwable failure;

  /** A line whose events up to {@code acknowledged} are so already. */
  public AckLine(long acknowledged) {
    this.acknowledged = acknowledged;
  }

  /** Done when the event of that sequence is acknowledged; fails if it never will be. */
  public synchronized CompletionStage<Void> of(long sequence) {
    if (sequence <= acknowledged) {
      return CompletableFuture.completedFuture(null);
    }
    if (failure != null) {
      return CompletableFuture.failedFuture(failure);
    }
    return waiting.computeIfAbsent(sequence, each -> new CompletableFuture<>());
  }

  /** All events up to {@code sequence} are acknowledged. */
  public void advance(long sequence) {
    List<CompletableFuture<Void>> done;
    synchronized (this) {
      acknowledged = Math.max(acknowledged, sequence);
      var reached = waiting.headMap(sequence, true);
      done = new ArrayList<>(reached.values());
      reached.clear();
    }
    done.forEach(each -> each.complete(null));
  }

  /** No event is acknowledged any more; the first reason stands. */
  public void fail(Throwable why) {
    List<CompletableFuture<Void>> lost;
    synchronized (this) {
      failure = failure == null ? why : failure;
      lost = new ArrayList<>(waiting.values());
      waiting.clear();
    }
    lost.forEach(each -> each.completeExceptionally(why));
  }

  /** Why no event is acknowledged any more; null as long as they are. */
  public synchronized @Nullable Throwable failure() {
    return failure;
  }
}
