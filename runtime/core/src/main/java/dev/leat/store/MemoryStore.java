package dev.leat.store;

import java.time.Duration;

/** A store in memory; what it keeps ends with it. */
final class MemoryStore implements Store {
  /** How long a run that was given up is left to others, as in stores of several processes. */
  private static final Duration GIVEN_UP = Duration.ofSeconds(10);

  private final MemoryLeases leases = new MemoryLeases();
  private final MemoryConversations conversations = new MemoryConversations();
  private final MemoryCheckpoints checkpoints;
  private final MemorySignals signals = new MemorySignals();
  private final MemoryQueues queues;

  MemoryStore(QueueLimits limits) {
    this(limits, GIVEN_UP);
  }

  MemoryStore(QueueLimits limits, Duration givenUp) {
    checkpoints = new MemoryCheckpoints(limits.retention());
    queues = new MemoryQueues(limits, leases);
    MemoryOrphans orphans = new MemoryOrphans(queues, leases, checkpoints, givenUp);
    leases.onRelease(orphans::released);
    queues.onAbandoned(orphans::abandoned);
  }

  @Override
  public RunQueues queues() {
    return queues;
  }

  @Override
  public Conversations conversations() {
    return conversations;
  }

  @Override
  public Checkpoints checkpoints() {
    return checkpoints;
  }

  @Override
  public Leases leases() {
    return leases;
  }

  @Override
  public Signals signals() {
    return signals;
  }

  @Override
  public Acknowledgement acknowledgement() {
    return Acknowledgement.HELD;
  }

  @Override
  public void close() {
    queues.close();
  }
}
