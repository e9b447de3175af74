package dev.leat.redis;

import dev.leat.store.Signals;
import dev.leat.store.spi.RunListeners;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/** Signals through a stream that every process reads. */
final class RedisSignals implements Signals {
  /** Signals are for whoever listens now; a process that was cut off for a moment finds them. */
  private static final int KEPT = 1_000;

  private final Shared shared;

  /** By the run's name as it stands in Redis. */
  private final RunListeners listeners;

  RedisSignals(Shared shared, RunListeners listeners) {
    this.shared = shared;
    this.listeners = listeners;
  }

  @Override
  public void cancel(String runId) {
    shared
        .writes()
        .ask(
            new CommandArguments(Command.XADD)
                .add(shared.keys().signals())
                .add("MAXLEN")
                .add("~")
                .add(KEPT)
                .add("*")
                .add("run")
                .add(Names.escape(runId)),
            reply -> true);
  }

  @Override
  public Subscription onCancel(String runId, Runnable action) {
    return listeners.add(Names.escape(runId), action);
  }
}
