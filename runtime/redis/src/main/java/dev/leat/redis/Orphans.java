package dev.leat.redis;

import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;
import dev.leat.store.spi.LoggedEvent;
import dev.leat.store.spi.Remains;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Ends runs that have nobody to do it, so that their readers end: those of processes that are gone,
 * and those that this process gave up before their end. A run at rest waits for whoever goes on
 * with it. Safe for all threads.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  /** Entries of a stream that are looked at at once. */
  private static final int ENTRIES = 64;

  private record Given(long epoch, long since) {}

  private final Shared shared;

  /** Runs that this process gave up, with their epochs then and since when. */
  private final Map<String, Given> given = new ConcurrentHashMap<>();

  Orphans(Shared shared) {
    this.shared = shared;
  }

  /** This process goes on with the run no more; somebody else may, for the time of a lease. */
  void add(Lease lease) {
    given.put(lease.runId(), new Given(lease.epoch(), System.nanoTime()));
  }

  /** Ends those given up at least so long ago that nobody has gone on with. */
  void endGiven(Duration patience) {
    long latest = System.nanoTime() - patience.toNanos();
    given.forEach(
        (runId, known) -> {
          if (known.since() - latest <= 0) {
            RunState run = shared.look(runId);
            if (run.epoch() == known.epoch()
                && (!run.isOwned() || run.owner().equals(shared.process()))) {
              end(runId, run);
            }
            forget(shared.process(), runId);
            given.remove(runId, known);
          }
        });
  }

  /** Ends those of a process that is gone, and forgets it. */
  void endOf(String process) {
    Keys keys = shared.keys();
    CommandArguments members = new CommandArguments(Command.SMEMBERS).add(keys.runsOf(process));
    for (String escaped : shared.reads().ask(members, Replies::texts)) {
      String runId = Names.unescape(escaped);
      RunState run = shared.look(runId);
      if (runId.startsWith(Leases.CONVERSATION)) {
        if (run.owner().equals(process)) {
          release(runId, run);
        }
      } else if (!run.isOwned() || run.owner().equals(process)) {
        end(runId, run);
      }
      forget(process, runId);
    }
    shared.writes().tell(new CommandArguments(Command.ZREM).add(keys.processes()).add(process));
    shared.writes().tell(new CommandArguments(Command.UNLINK).add(keys.wake(process)));
  }

  /** The process has nothing to do with the run any more. */
  void forget(String process, String runId) {
    shared
        .writes()
        .tell(
            new CommandArguments(Command.SREM)
                .add(shared.keys().runsOf(process))
                .add(Names.escape(runId)));
  }

  /** A conversation waits for whoever uses it next; its lease does not wait for ever. */
  private void release(String name, RunState lease) {
    shared
        .writes()
        .tell(RunScripts.RELEASE.on(shared.keys().run(name), lease.epoch(), shared.keptMillis()));
  }

  private void end(String runId, RunState run) {
    if (run.epoch() == 0 || run.finished()) {
      return;
    }
    Keys.RunKeys keys = shared.keys().run(runId);
    long sequence = run.range().next();
    QueuedEvent last =
        new QueuedEvent(sequence, run.epoch() + 1, Instant.now(), remains(keys).ownerLost());
    long bytes =
        shared
            .writes()
            .ask(
                LogScripts.END.on(
                    keys,
                    run.epoch(),
                    run.owner(),
                    sequence,
                    new StoredEvent(runId, last).toBytes(),
                    shared.keptMillis()),
                Replies::number);
    if (bytes >= 0) {
      FinishedRuns.count(shared, runId, bytes);
      LOG.warn("Run {} lost its owner and was ended", runId);
    }
  }

  private Remains remains(Keys.RunKeys keys) {
    Remains remains = new Remains();
    String from = "-";
    while (true) {
      List<LoggedEvent> events =
          shared
              .reads()
              .ask(
                  new CommandArguments(Command.XRANGE)
                      .add(keys.log())
                      .add(from)
                      .add("+")
                      .add("COUNT")
                      .add(ENTRIES),
                  Replies::events);
      if (events.isEmpty()) {
        return remains;
      }
      events.forEach(event -> remains.add(event.body()));
      from = events.get(events.size() - 1).sequence() + 1 + "-0";
    }
  }
}
