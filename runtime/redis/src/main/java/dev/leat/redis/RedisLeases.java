package dev.leat.redis;

import dev.leat.store.Lease;
import dev.leat.store.Leases;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/** Leases in Redis. One is good as long as its process is alive and nobody took it over. */
final class RedisLeases implements Leases {
  private final Shared shared;
  private final Orphans orphans;

  RedisLeases(Shared shared, Orphans orphans) {
    this.shared = shared;
    this.orphans = orphans;
  }

  @Override
  public Lease acquire(String runId) {
    return new Lease(runId, take(runId, ""));
  }

  @Override
  public Optional<Lease> tryAcquire(String runId) {
    RunState run = shared.look(runId);
    if (run.isOwned() && shared.isAlive(run.owner())) {
      return Optional.empty();
    }
    long epoch = take(runId, Long.toString(run.epoch()));
    return epoch == 0 ? Optional.empty() : Optional.of(new Lease(runId, epoch));
  }

  /** The run is noted for this process first: whoever finds it dead must find its runs. */
  private long take(String runId, String expectedEpoch) {
    shared
        .writes()
        .tell(
            new CommandArguments(Command.SADD)
                .add(shared.keys().runsOf(shared.process()))
                .add(Names.escape(runId)));
    return shared
        .writes()
        .ask(
            RunScripts.TAKE.on(
                shared.keys().run(runId), shared.process(), Names.random(), expectedEpoch),
            Replies::number);
  }

  @Override
  public boolean isCurrent(Lease lease) {
    RunState run = shared.look(lease.runId());
    return run.epoch() == lease.epoch() && run.isOwned();
  }

  @Override
  public void release(Lease lease) {
    boolean orphaned =
        shared
            .writes()
            .ask(
                RunScripts.RELEASE.on(
                    shared.keys().run(lease.runId()), lease.epoch(), shared.keptMillis()),
                reply -> Replies.number(reply) == 1);
    if (orphaned && !lease.runId().startsWith(CONVERSATION)) {
      orphans.add(lease);
    } else {
      orphans.forget(shared.process(), List.of(lease.runId()));
    }
  }
}
