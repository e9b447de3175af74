package dev.leat.store;

/** Where runs live. Safe for several threads. Whoever made the store closes it. */
public interface Store extends AutoCloseable {
  /** The events of runs. */
  RunQueues queues();

  /** The messages of conversations. */
  Conversations conversations();

  /** What runs at rest need to go on. */
  Checkpoints checkpoints();

  /** Who drives which run. */
  Leases leases();

  /** Words to whoever drives a run. */
  Signals signals();

  /** How safe an event is once it is acknowledged, which is when readers see it. */
  Acknowledgement acknowledgement();

  /**
   * Frees what the store holds. Readers that wait get a {@link GoneException}, runs under way fail,
   * and new ones are refused with {@link IllegalStateException}.
   */
  @Override
  void close();

  /** A store in this process's memory, with default bounds. */
  static Store inMemory() {
    return inMemory(QueueLimits.DEFAULTS);
  }

  /** A store in this process's memory. */
  static Store inMemory(QueueLimits limits) {
    return new MemoryStore(limits);
  }
}
