package dev.leat.redis;

import dev.leat.store.Lease;
import dev.leat.store.Leases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Knows the runs that have nobody to end them: those of processes that are gone, and those that
 * this process gave up before their end. A run at rest waits for whoever goes on with it. Safe for
 * all threads.
 */
final class Orphans {
  /** How many are looked at at once. */
  private static final int AT_ONCE = 64;

  private record Given(long epoch, long since) {}

  private final Shared shared;
  private final RunEnds ends;

  /** Runs that this process gave up, with their epochs then and since when. */
  private final Map<String, Given> given = new ConcurrentHashMap<>();

  Orphans(Shared shared) {
    this.shared = shared;
    this.ends = new RunEnds(shared);
  }

  /** This process goes on with the run no more; somebody else may, for the time of a lease. */
  void add(Lease lease) {
    given.put(lease.runId(), new Given(lease.epoch(), System.nanoTime()));
  }

  /** Ends those given up at least so long ago that nobody has gone on with. */
  void endGiven(Duration patience) {
    long latest = System.nanoTime() - patience.toNanos();
    Map<String, Given> due = new HashMap<>(given);
    due.values().removeIf(known -> known.since() - latest > 0);
    for (List<String> some : parts(List.copyOf(due.keySet()))) {
      List<String> settled =
          ends.settle(
              some,
              (runId, run) ->
                  isOf(shared.process(), run)
                      && due.getOrDefault(runId, new Given(0, 0)).epoch() == run.epoch());
      forget(shared.process(), settled);
      settled.forEach(runId -> given.remove(runId, due.get(runId)));
    }
  }

  private static boolean isOf(String process, RunState run) {
    return !run.isOwned() || run.owner().equals(process);
  }

  /**
   * Ends those of a process that is gone, and forgets it when none is left: what could not be
   * settled is tried again when it is called again.
   *
   * @param mayGoOn whether the process is still gone, and this one is to do it
   */
  void endOf(String process, BooleanSupplier mayGoOn) {
    CommandArguments members =
        new CommandArguments(Command.SMEMBERS).add(shared.keys().runsOf(process));
    boolean all = true;
    for (List<String> some : parts(shared.reads().ask(members, Replies::texts))) {
      if (!mayGoOn.getAsBoolean()) {
        return;
      }
      List<String> settled =
          ends.settle(
              some.stream().map(Names::unescape).toList(),
              (name, run) ->
                  name.startsWith(Leases.CONVERSATION)
                      ? run.owner().equals(process)
                      : isOf(process, run));
      forget(process, settled);
      all &= settled.size() == some.size();
    }
    if (all && mayGoOn.getAsBoolean()) {
      forget(process);
    }
  }

  private static List<List<String>> parts(List<String> names) {
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i += AT_ONCE) {
      parts.add(names.subList(i, Math.min(names.size(), i + AT_ONCE)));
    }
    return parts;
  }

  private void forget(String process) {
    Keys keys = shared.keys();
    shared
        .writes()
        .tell(
            StoreScripts.BURY.on(
                new String[] {keys.processes()}, process, shared.peers().lastWord(process)));
    shared.writes().tell(new CommandArguments(Command.UNLINK).add(keys.wake(process)));
  }

  /** The process has nothing to do with these runs any more. */
  void forget(String process, List<String> runIds) {
    if (!runIds.isEmpty()) {
      CommandArguments request =
          new CommandArguments(Command.SREM).add(shared.keys().runsOf(process));
      runIds.forEach(runId -> request.add(Names.escape(runId)));
      shared.writes().tell(request);
    }
  }
}
