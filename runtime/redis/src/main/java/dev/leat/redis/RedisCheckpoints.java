package dev.leat.redis;

import dev.leat.store.Checkpoint;
import dev.leat.store.Checkpoints;
import dev.leat.store.FencedException;
import dev.leat.store.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/** Checkpoints in Redis; one is kept beyond its expiry as long as a finished run is. */
final class RedisCheckpoints implements Checkpoints {
  private final Shared shared;

  RedisCheckpoints(Shared shared) {
    this.shared = shared;
  }

  @Override
  public void save(Checkpoint checkpoint) {
    long left = Duration.between(Instant.now(), checkpoint.expires()).toMillis();
    boolean saved =
        shared
            .writes()
            .ask(
                RunScripts.SAVE.on(
                    shared.keys().run(checkpoint.runId()),
                    checkpoint.epoch(),
                    checkpoint.created(),
                    checkpoint.expires(),
                    checkpoint.state(),
                    Math.max(0, left) + shared.keptMillis()),
                reply -> Replies.number(reply) == 1);
    if (!saved) {
      throw FencedException.of(new Lease(checkpoint.runId(), checkpoint.epoch()));
    }
  }

  @Override
  public Optional<Checkpoint> find(String runId) {
    CommandArguments request =
        new CommandArguments(Command.HMGET)
            .add(shared.keys().run(runId).checkpoint())
            .add("epoch")
            .add("created")
            .add("expires")
            .add("state");
    Instant oldest = Instant.now().minus(shared.limits().retention());
    return shared
        .reads()
        .ask(request, reply -> read(runId, Replies.list(reply)))
        .filter(found -> !found.expires().isBefore(oldest));
  }

  private static Optional<Checkpoint> read(String runId, List<? extends @Nullable Object> found) {
    if (found.get(0) == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Checkpoint(
            runId,
            Replies.number(found.get(0)),
            Instant.parse(Replies.text(found.get(1))),
            Instant.parse(Replies.text(found.get(2))),
            Replies.text(found.get(3))));
  }

  @Override
  public void delete(String runId, long epoch) {
    shared.writes().ask(RunScripts.FORGET.on(shared.keys().run(runId), epoch), Replies::number);
  }
}
