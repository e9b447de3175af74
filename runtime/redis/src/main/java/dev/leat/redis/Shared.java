package dev.leat.redis;

import dev.leat.store.QueueLimits;
import dev.leat.store.spi.RunTails;
import java.time.Duration;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * What the parts of one store share.
 *
 * @param writes carries what changes something, in order
 * @param reads carries what only looks, so that it holds no producer up
 * @param peers what is known of the other processes
 * @param process this store's name among those that use the same keys
 */
record Shared(
    Connector connector,
    Pipe writes,
    Pipe reads,
    Keys keys,
    RunTails tails,
    QueueLimits limits,
    Peers peers,
    String process) {
  /**
   * How much longer than its retention Redis keeps a finished run, so that readers that are on
   * their way see its end.
   */
  static final Duration GRACE = Duration.ofSeconds(30);

  void requireOpen() {
    if (writes.isClosed()) {
      throw new IllegalStateException("the store is closed");
    }
  }

  /** How long the keys of a run are kept from its end on, in milliseconds. */
  long keptMillis() {
    return limits.retention().plus(GRACE).toMillis();
  }

  /** What is known of a run. */
  RunState look(String runId) {
    return look(keys.run(runId));
  }

  RunState look(Keys.RunKeys run) {
    return reads.ask(RunScripts.LOOK.on(run, GRACE.toMillis()), RunState::of);
  }

  /** Whether a process has said lately that it is alive. */
  boolean isAlive(String other) {
    String[] processes = {keys.processes()};
    List<String> word = reads.ask(StoreScripts.WORD.on(processes, other), Replies::texts);
    return peers.isAlive(other, word.get(0), word.get(1).equals("1"));
  }

  /** Ends the wait for events in this process: there is another run to wait for. */
  void wakeFeed() {
    writes.tell(
        new CommandArguments(Command.XADD)
            .add(keys.wake(process))
            .add("MAXLEN")
            .add(1)
            .add("*")
            .add("w")
            .add(1));
  }
}
