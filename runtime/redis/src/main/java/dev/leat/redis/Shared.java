package dev.leat.redis;

import dev.leat.store.QueueLimits;
import dev.leat.store.spi.RunTails;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * What the parts of one store share.
 *
 * @param writes carries what changes something, in order
 * @param reads carries what only looks, so that it holds no producer up
 * @param peers what is known of the other processes
 * @param readers those in this process
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
    Readers readers,
    String process) {
  /**
   * How much longer than its retention Redis keeps a finished run, so that readers that are on
   * their way see its end.
   */
  static final Duration GRACE = Duration.ofSeconds(30);

  /** What a process is asked for with the name of a run. */
  static final String PLACES = "places";

  /** Words to a process that are kept: it reads them at once, or they are said again. */
  private static final int WORDS = 64;

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
    return Pipe.await(alive(other));
  }

  /** The same, for whoever waits for it later. */
  CompletableFuture<Boolean> alive(String other) {
    return reads.send(
        StoreScripts.WORD.on(new String[] {keys.processes()}, other),
        reply -> {
          List<String> word = Replies.texts(reply);
          return peers.isAlive(other, word.get(0), word.get(1).equals("1"));
        });
  }

  /** Ends the wait for events in this process: there is another run to wait for. */
  void wakeFeed() {
    writes.tell(
        new CommandArguments(Command.XADD)
            .add(keys.wake(process))
            .add("MAXLEN")
            .add(WORDS)
            .add("*")
            .add("wake")
            .add(1));
  }

  /** Asks another process to say how far its readers of a run are; see {@link Feed}. */
  void askForPlaces(String other, String runId) {
    writes.tell(
        new CommandArguments(Command.XADD)
            .add(keys.wake(other))
            // A process that has readers has it; that of a dead one must not come back.
            .add("NOMKSTREAM")
            .add("MAXLEN")
            .add(WORDS)
            .add("*")
            .add(PLACES)
            .add(Names.escape(runId)));
  }
}
