package dev.leat.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends runs that were given up before their end, so that their readers end and their events may
 * make room: those that nobody has gone on with for a while. A run at rest waits for as long as its
 * checkpoint is kept.
 */
final class MemoryOrphans {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryOrphans.class);

  private final MemoryQueues queues;
  private final MemoryLeases leases;
  private final MemoryCheckpoints checkpoints;
  private final Duration patience;

  /**
   * Nobody is waited for yet.
   *
   * @param patience how long a released run is left to whoever goes on with it
   */
  MemoryOrphans(
      MemoryQueues queues, MemoryLeases leases, MemoryCheckpoints checkpoints, Duration patience) {
    this.queues = queues;
    this.leases = leases;
    this.checkpoints = checkpoints;
    this.patience = patience;
  }

  /** A lease was released; on a thread that must not wait. */
  void released(Lease lease) {
    if (queues.underWay(lease.runId()) != null) {
      CompletableFuture.delayedExecutor(patience.toNanos(), TimeUnit.NANOSECONDS)
          .execute(
              () -> {
                boolean unused = endUnlessAtRest(lease);
              });
    }
  }

  /** A lease was released long ago; on a thread that must not wait. */
  void abandoned(Lease lease) {
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(
            () -> {
              if (!endUnlessAtRest(lease)) {
                leases.waits(lease); // it is asked for again
              }
            });
  }

  /** Returns whether there is nothing more to do. */
  private boolean endUnlessAtRest(Lease lease) {
    @Nullable MemoryQueue queue = queues.underWay(lease.runId());
    if (queue == null || !leases.isReleased(lease)) {
      return true;
    }
    if (checkpoints.find(lease.runId()).isPresent()) {
      return false;
    }
    leases.takeReleased(lease).ifPresent(taken -> end(queue, taken));
    return true;
  }

  private void end(MemoryQueue queue, Lease taken) {
    try {
      queue.lose(taken);
      LOG.warn("Run {} was given up and was ended", taken.runId());
    } catch (RuntimeException e) {
      LOG.debug("Run {} ended otherwise", taken.runId(), e);
    } finally {
      leases.release(taken);
    }
  }
}
