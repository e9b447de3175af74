package dev.leat.redis;

import dev.leat.store.FencedException;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.RunQueue;
import dev.leat.store.RunQueues;
import dev.leat.store.spi.ReadingQueue;

/** The queues in Redis, a stream for each run. */
final class RedisQueues implements RunQueues {
  private final Shared shared;
  private final Orphans orphans;

  RedisQueues(Shared shared, Orphans orphans) {
    this.shared = shared;
    this.orphans = orphans;
  }

  @Override
  public RunQueue produce(Lease lease) {
    shared.requireOpen();
    RunState run = shared.look(lease.runId());
    if (run.epoch() != lease.epoch() || !run.isOwned()) {
      throw FencedException.of(lease);
    }
    return Producer.of(shared, orphans, lease, run);
  }

  @Override
  public RunQueue read(String runId) {
    shared.requireOpen();
    RunState run = shared.look(runId);
    if (run.expired()) {
      throw new GoneException(
          "run "
              + runId
              + " is not kept in "
              + shared.connector()
              + ": it is unknown, or finished longer ago than "
              + shared.limits().retention()
              + ", or made room for newer runs");
    }
    return new ReadingQueue(
        runId, run.range().next() - 1, (id, sequence) -> RunReader.open(shared, id, sequence));
  }
}
