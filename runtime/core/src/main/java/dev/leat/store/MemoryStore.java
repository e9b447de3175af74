package dev.leat.store;

/** A store in memory; what it keeps ends with it. */
final class MemoryStore implements Store {
  private final MemoryLeases leases = new MemoryLeases();
  private final MemoryConversations conversations = new MemoryConversations();
  private final MemoryCheckpoints checkpoints;
  private final MemorySignals signals = new MemorySignals();
  private final MemoryQueues queues;

  MemoryStore(QueueLimits limits) {
    this.checkpoints = new MemoryCheckpoints(limits.retention());
    this.queues = new MemoryQueues(limits, leases);
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
