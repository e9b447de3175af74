package dev.leat.agent;

import dev.leat.store.Checkpoint;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.tool.Toolset;
import java.util.concurrent.locks.LockSupport;

/**
 * The runs of one agent that threads of Leat's own drive, under leases of its store: how they
 * start, go on from their rest, and are told to end. Safe for several threads.
 */
final class DrivenRuns {
  /** How often, and after how long, a run between driven and at rest is looked at again. */
  private static final int LOOKS = 100;

  private static final long LOOK_NANOS = 10_000_000;

  private final AgentConfig config;

  DrivenRuns(AgentConfig config) {
    this.config = config;
  }

  /** Before anything has begun that would have to end. */
  static void requireDistinctTools(AgentConfig config, RunRequest request) {
    Toolset unused = RunTools.all(config, request);
  }

  AgentRun start(RunRequest request) {
    requireDistinctTools(config, request);
    ConversationHold hold = ConversationHold.claim(config, request);
    try {
      Lease lease = config.store().leases().acquire(RunIds.newRunId());
      RunLoop loop = new RunLoop(config, request, lease, hold);
      return started(loop, pump(loop, lease), 0);
    } catch (RuntimeException | Error e) {
      if (hold != null) {
        hold.leave();
      }
      throw e;
    }
  }

  private RunPump pump(RunLoop loop, Lease lease) {
    return new RunPump(loop, config.store(), lease, () -> cancel(loop.id()));
  }

  private AgentRun started(RunLoop loop, RunPump pump, long start) {
    AgentRun run = new AgentRun(loop, pump, start, () -> cancel(loop.id()));
    try {
      RunThreads.executor().execute(loop.context().around(pump));
    } catch (RuntimeException | Error e) {
      pump.refuse(e); // no thread can be had
      throw e;
    }
    return run;
  }

  AgentRun resume(Resumption resumption) {
    return resume(resumption, false);
  }

  private AgentRun resume(Resumption resumption, boolean cancelled) {
    Checkpoint checkpoint = resumption.checkpoint();
    requireAtRest(checkpoint);
    Leases leases = config.store().leases();
    Lease lease = take(checkpoint);
    try {
      // Under the lease nobody can go on from the checkpoint any more; somebody may have before.
      requireAtRest(checkpoint);
      return begun(new RunLoop(config, resumption, lease, cancelled), lease);
    } catch (RuntimeException | Error e) {
      leases.release(lease);
      throw e;
    }
  }

  private void requireAtRest(Checkpoint checkpoint) {
    Checkpoint kept = config.store().checkpoints().find(checkpoint.runId()).orElse(null);
    if (kept == null && checkpoint.epoch() == 0) {
      throw new IllegalArgumentException(
          "run "
              + checkpoint.runId()
              + " was driven by its reader and is not in the store; go on with it by iterate");
    }
    if (kept == null || kept.epoch() != checkpoint.epoch()) {
      throw new AlreadyResumedException(checkpoint.runId());
    }
  }

  /** The lease of a run at rest, for which whoever brought it there may still have to let go. */
  private Lease take(Checkpoint checkpoint) {
    String runId = checkpoint.runId();
    for (int tried = 1; ; tried++) {
      Lease lease = config.store().leases().tryAcquire(runId).orElse(null);
      if (lease != null) {
        return lease;
      }
      requireAtRest(checkpoint);
      if (tried == LOOKS) {
        throw new AlreadyResumedException(runId);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** Takes the first step of a run at rest, and leaves nothing behind if that fails. */
  private AgentRun begun(RunLoop loop, Lease lease) {
    RunPump pump;
    long start;
    try {
      pump = pump(loop, lease);
    } catch (RuntimeException | Error e) {
      loop.abort();
      throw e;
    }
    try {
      start = pump.begin();
    } catch (RuntimeException | Error e) {
      pump.leave(e);
      throw e;
    }
    return started(loop, pump, start);
  }

  void cancel(String runId) {
    // It may come to rest, or go on, between two looks: the signal is heard in one, else the other.
    for (int tried = 1; tried <= LOOKS; tried++) {
      if (cancelledAtRest(runId)) {
        return;
      }
      config.store().signals().cancel(runId);
      if (config.store().checkpoints().find(runId).isEmpty()) {
        return;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  private boolean cancelledAtRest(String runId) {
    Checkpoint rest = config.store().checkpoints().find(runId).orElse(null);
    if (rest == null) {
      return false;
    }
    try {
      resume(Resumption.builder(rest).build(), true);
      return true;
    } catch (AlreadyResumedException e) {
      return false; // somebody drives it again
    }
  }
}
