package dev.leat.agent;

import dev.leat.store.FencedException;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Signals;
import dev.leat.store.Store;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries the events of a run into its queue, on one thread, until it rests or has ended. */
final class RunPump implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(RunPump.class);

  private final RunLoop loop;
  private final Store store;
  private final Lease lease;
  private final RunQueue queue;
  private final CompletableFuture<RunResult> result = new CompletableFuture<>();

  /** The thread that is appending, as long as it may be interrupted; guarded by this. */
  private @Nullable Thread appending;

  /** Heard from before anybody knows of the run until its lease is released. */
  private final Signals.Subscription signals;

  /** Cancels the run by its checkpoint. */
  private final Runnable cancelAtRest;

  RunPump(RunLoop loop, Store store, Lease lease, Runnable cancelAtRest) {
    this.loop = loop;
    this.store = store;
    this.lease = lease;
    this.cancelAtRest = cancelAtRest;
    this.queue = store.queues().produce(lease);
    this.signals = store.signals().onCancel(loop.id(), loop::cancel);
  }

  /**
   * Carries the first event of a run that goes on from its rest, and forgets the rest.
   *
   * @return the sequence after which this part of the run begins
   */
  long begin() {
    RunEvent first = loop.next();
    if (first == null) {
      throw new IllegalStateException("run " + loop.id() + " does not go on");
    }
    long sequence = queue.append(first);
    awaitKept(sequence);
    // Before any tool runs: from here on nobody may go on from that rest again.
    store.checkpoints().delete(loop.id(), lease.epoch());
    return sequence - 1;
  }

  RunQueue queue() {
    return queue;
  }

  /** Done when the run is at rest or at its end, always with a result. */
  CompletableFuture<RunResult> result() {
    return result;
  }

  @Override
  public void run() {
    RunResult outcome;
    try {
      outcome = pump();
    } catch (RuntimeException | Error e) {
      LOG.error("Run {} lost its store", loop.id(), e);
      outcome = broken("store", e);
    }
    letGo();
    try {
      if (outcome.isSuspended() && loop.stopSignal().isStopped()) {
        // Whoever cancelled found neither a run that looks at its signal nor one at rest.
        cancelAtRest.run();
      }
    } catch (RuntimeException e) {
      LOG.warn("Run {} could not be cancelled at its rest", loop.id(), e);
    }
    result.complete(outcome);
  }

  private RunResult broken(String code, Throwable cause) {
    loop.abort();
    RunResult outcome = loop.broken(code, cause);
    endQueue(outcome, cause);
    return outcome;
  }

  private void letGo() {
    try {
      store.leases().release(lease);
    } catch (RuntimeException e) {
      LOG.warn("The lease of run {} could not be released", loop.id(), e);
    }
    closeSignals();
  }

  private void closeSignals() {
    try {
      signals.close();
    } catch (RuntimeException e) {
      LOG.warn("The signals of run {} could not be let go", loop.id(), e);
    }
  }

  /** Ends a run that no thread drives. */
  void refuse(Throwable cause) {
    RunResult outcome = broken("internal", cause);
    letGo();
    result.complete(outcome);
  }

  /** Leaves a run at rest as it is: it could not go on. */
  void leave(Throwable cause) {
    loop.abort();
    RunResult unused = loop.broken("store", cause);
    closeSignals();
  }

  private RunResult pump() {
    loop.stopSignal().add(this::hurry);
    long last = 0;
    for (RunEvent event = loop.next(); event != null; event = loop.next()) {
      last = append(event);
    }
    // Before the lease is let go, and before anybody is told that the run is over: a result that
    // says so where the readers are told something else would be a second end.
    awaitKept(last);
    return loop.result();
  }

  private long append(RunEvent event) {
    synchronized (this) {
      appending = Thread.currentThread();
      if (loop.stopSignal().isStopped()) {
        // A run that is told to end waits for no reader.
        appending.interrupt();
      }
    }
    long sequence;
    try {
      sequence = queue.append(event);
    } finally {
      synchronized (this) {
        appending = null;
        Thread.interrupted();
      }
    }
    if (event instanceof RunEvent.ToolStarted) {
      // Whoever finds this run after a crash must know that the tool may have had its effect.
      awaitKept(sequence);
    }
    return sequence;
  }

  private void awaitKept(long sequence) {
    try {
      queue.acknowledged(sequence).toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Lets the readers go, if the queue still takes a word from this producer. */
  private void endQueue(RunResult outcome, Throwable why) {
    if (why instanceof FencedException) {
      return;
    }
    try {
      queue.append(outcome.ending());
    } catch (RuntimeException e) {
      LOG.warn("The queue of run {} takes no terminal event: {}", loop.id(), e.toString());
    }
  }

  private synchronized void hurry() {
    if (appending != null) {
      appending.interrupt();
    }
  }
}
