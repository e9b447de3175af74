package dev.leat.redis;

import dev.leat.store.Leases;
import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;
import dev.leat.store.spi.LoggedEvent;
import dev.leat.store.spi.Remains;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Ends runs in the place of who does it no more. Many at once: Redis is asked for all of them
 * before the first answer is waited for.
 */
final class RunEnds {
  private static final Logger LOG = LoggerFactory.getLogger(RunEnds.class);

  /** How often a run that changes meanwhile is looked at again. */
  private static final int LOOKS = 3;

  /** Entries of a stream that are looked at at once. */
  private static final int ENTRIES = 64;

  /** What logs that are read at once hold together; one alone may hold more. */
  private static final long BYTES = 4L << 20;

  /** What {@link LogScripts#END} says of a run that is at rest. */
  private static final long AT_REST = -2;

  private final Shared shared;

  RunEnds(Shared shared) {
    this.shared = shared;
  }

  /** A run as it was seen, and what it leaves. */
  private static final class Open {
    final String runId;
    final RunState state;
    final Remains remains = new Remains();

    /** The sequence of the first event that was not read. */
    long unread;

    Open(String runId, RunState state) {
      this.runId = runId;
      this.state = state;
      this.unread = state.range().first();
    }

    boolean isLease() {
      return runId.startsWith(Leases.CONVERSATION);
    }
  }

  /**
   * Ends the runs that are nobody's, and releases the conversations that are.
   *
   * @param abandoned whether a run, as it was seen, is nobody's
   * @return those that need nothing any more: the others change all the time, or are written
   */
  List<String> settle(List<String> runIds, BiPredicate<String, RunState> abandoned) {
    Set<String> settled = new HashSet<>();
    for (int look = 0; look < LOOKS && settled.size() < runIds.size(); look++) {
      List<Open> open = look(runIds.stream().filter(id -> !settled.contains(id)).toList());
      for (Open run : open) {
        boolean over = run.state.epoch() == 0 || run.state.finished();
        if (over || !abandoned.test(run.runId, run.state)) {
          settled.add(run.runId);
        }
      }
      open.removeIf(run -> settled.contains(run.runId));
      release(open.stream().filter(Open::isLease).toList(), settled);
      parts(open.stream().filter(run -> !run.isLease()).toList())
          .forEach(part -> end(part, settled));
    }
    return List.copyOf(settled);
  }

  private List<Open> look(List<String> runIds) {
    List<RunState> states =
        forAll(
            shared.reads(),
            runIds,
            runId -> RunScripts.LOOK.on(shared.keys().run(runId), Shared.GRACE.toMillis()),
            RunState::of);
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      open.add(new Open(runIds.get(i), states.get(i)));
    }
    return open;
  }

  /** Answers to what is asked for each, all of it before the first is waited for. */
  private static <A, T> List<T> forAll(
      Pipe pipe,
      List<A> all,
      Function<A, CommandArguments> request,
      Function<@Nullable Object, T> read) {
    List<CompletableFuture<T>> asked = new ArrayList<>();
    all.forEach(each -> asked.add(pipe.send(request.apply(each), read)));
    return asked.stream().map(Pipe::await).toList();
  }

  private static List<List<Open>> parts(List<Open> runs) {
    List<List<Open>> parts = new ArrayList<>();
    long bytes = 0;
    for (Open run : runs) {
      bytes += run.state.bytes();
      if (parts.isEmpty() || bytes > BYTES) {
        parts.add(new ArrayList<>());
        bytes = run.state.bytes();
      }
      parts.get(parts.size() - 1).add(run);
    }
    return parts;
  }

  private void end(List<Open> runs, Set<String> settled) {
    readAll(runs);
    List<Long> ended = forAll(shared.writes(), runs, this::ending, Replies::number);
    List<Open> atRest = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Open run = runs.get(i);
      if (ended.get(i) >= 0) {
        settled.add(run.runId);
        FinishedRuns.count(shared, run.runId, ended.get(i));
        LOG.warn("Run {} lost its owner and was ended", run.runId);
      } else if (ended.get(i) == AT_REST && run.state.isOwned()) {
        atRest.add(run);
      } else if (ended.get(i) == AT_REST) {
        settled.add(run.runId);
      }
    }
    release(atRest, settled);
  }

  private void readAll(List<Open> runs) {
    List<Open> left = new ArrayList<>(runs);
    while (!left.isEmpty()) {
      List<List<LoggedEvent>> read = forAll(shared.reads(), left, this::reading, Replies::events);
      List<Open> more = new ArrayList<>();
      for (int i = 0; i < left.size(); i++) {
        Open run = left.get(i);
        for (LoggedEvent event : read.get(i)) {
          run.remains.add(event.body());
          run.unread = event.sequence() + 1;
        }
        if (!read.get(i).isEmpty() && run.unread < run.state.range().next()) {
          more.add(run);
        }
      }
      left = more;
    }
  }

  private CommandArguments reading(Open run) {
    return new CommandArguments(Command.XRANGE)
        .add(shared.keys().run(run.runId).log())
        .add(run.unread + "-0")
        .add("+")
        .add("COUNT")
        .add(ENTRIES);
  }

  private CommandArguments ending(Open run) {
    long sequence = run.state.range().next();
    QueuedEvent last =
        new QueuedEvent(sequence, run.state.epoch() + 1, Instant.now(), run.remains.ownerLost());
    return LogScripts.END.on(
        shared.keys().run(run.runId),
        run.state.epoch(),
        run.state.owner(),
        sequence,
        new StoredEvent(run.runId, last).toBytes(),
        shared.keptMillis());
  }

  /** They wait for whoever goes on with them, as long as others of their kind do. */
  private void release(List<Open> runs, Set<String> settled) {
    List<Boolean> orphaned =
        forAll(
            shared.writes(),
            runs,
            run ->
                RunScripts.RELEASE.on(
                    shared.keys().run(run.runId), run.state.epoch(), shared.keptMillis()),
            reply -> Replies.number(reply) == 1);
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).isLease() || !orphaned.get(i)) {
        settled.add(runs.get(i).runId);
      }
    }
  }
}
