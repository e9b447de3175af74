package dev.leat.redis;

import dev.leat.store.CorruptEventException;
import dev.leat.store.Cursor;
import dev.leat.store.DetachedException;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.spi.LogCursor;
import dev.leat.store.spi.LogReader;
import dev.leat.store.spi.LoggedEvent;
import dev.leat.store.spi.RunTail;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * One reader of a run: it takes events from the run's tail, and asks Redis for what the tail has no
 * more, without waiting for it. Its position stands in Redis, by which producers know how far it
 * is.
 */
final class RunReader implements LogReader {
  private final Shared shared;
  private final Keys.RunKeys keys;
  private final RunTail tail;
  private final String id = Names.random();
  private final AtomicBoolean left = new AtomicBoolean();

  /** What was asked for and came; guarded by this. */
  private @Nullable Fetched fetched;

  /** Why nothing came, to be told once; guarded by this. */
  private @Nullable RuntimeException failure;

  /** Whether something was asked for and has not come; guarded by this. */
  private boolean fetching;

  private final Place place;

  private RunReader(Shared shared, RunTail tail, long sequence) {
    this.shared = shared;
    this.tail = tail;
    this.place = new Place(sequence, shared.limits().runBytes() / 8);
    this.keys = shared.keys().run(tail.runId());
  }

  /** A cursor behind {@code sequence}, attached before it reads, so that nothing is dropped. */
  static Cursor open(Shared shared, String runId, long sequence) {
    RunTail tail = shared.tails().acquire(runId);
    try {
      RunReader reader = new RunReader(shared, tail, sequence);
      return shared
          .writes()
          .ask(
              reader.request(sequence, shared.process()),
              reply -> reader.attached(reply, sequence));
    } catch (RuntimeException e) {
      shared.tails().release(runId);
      throw e;
    }
  }

  private CommandArguments request(long position, String process) {
    return LogScripts.READ.on(
        keys, position, LogCursor.AHEAD, id, process, Shared.GRACE.toMillis());
  }

  /** On the pipe's thread, so that no event of this process's comes before the tail begins. */
  private Cursor attached(@Nullable Object reply, long sequence) {
    Fetched found = Fetched.of(reply);
    if (found.isGone()) {
      throw new GoneException("run " + tail.runId() + " keeps no events any more");
    }
    found.range().requireKept(tail.runId(), sequence);
    boolean atEnd = found.finished() && sequence == found.range().next() - 1;
    if (!atEnd && tail.startAfter(found.range().next() - 1)) {
      shared.wakeFeed();
    }
    came(found);
    shared.readers().add(this);
    return new LogCursor(this, tail.watch(), sequence, atEnd);
  }

  private synchronized void came(Fetched found) {
    fetching = false;
    fetched = found;
  }

  /** Of a store that is closed the tail tells. */
  private synchronized void failed(RuntimeException why) {
    fetching = false;
    failure = shared.reads().isClosed() ? null : why;
  }

  private synchronized @Nullable Fetched takeFetched() {
    RuntimeException why = failure;
    if (why != null) {
      failure = null;
      throw why;
    }
    Fetched taken = fetched;
    fetched = null;
    return taken;
  }

  @Override
  public List<QueuedEvent> read(long position) {
    List<QueuedEvent> events = new ArrayList<>();
    Fetched asked = takeFetched();
    if (asked != null) {
      addFetched(asked, position, events);
    }
    // What came meanwhile belongs to this look: no change is told of it any more.
    long end = events.isEmpty() ? position : events.get(events.size() - 1).sequence();
    RunTail.Slice known = tail.after(end);
    if (known == null) {
      fetch(end);
    } else {
      int room = Math.max(0, LogCursor.AHEAD - events.size());
      events.addAll(known.events().subList(0, Math.min(room, known.events().size())));
      place.read(known.size());
    }
    return events;
  }

  private void addFetched(Fetched found, long position, List<QueuedEvent> events) {
    String runId = tail.runId();
    if (found.isGone()) {
      throw new GoneException("run " + runId + " is kept no more");
    }
    if (position >= found.range().next()) {
      throw lost(position);
    }
    long expected = position + 1;
    for (LoggedEvent event : found.events()) {
      if (event.sequence() == expected) {
        events.add(event.parse(runId));
        place.read(event.body().length);
        expected++;
      }
    }
    if (events.isEmpty() && position < found.range().next() - 1) {
      if (!found.attached()) {
        left();
        throw new DetachedException(runId, position);
      }
      found.range().requireKept(runId, position);
      throw new CorruptEventException(
          "event " + (position + 1) + " of run " + runId + " is missing from Redis", null);
    }
  }

  private GoneException lost(long position) {
    return new GoneException(
        "run " + tail.runId() + " cannot be read on from " + position + ": Redis has lost events");
  }

  /**
   * Asks for what follows, unless something was asked for already; the watch tells when it came. It
   * may have come since this look began: asking for it twice would bring it twice.
   */
  private void fetch(long position) {
    synchronized (this) {
      if (fetching || fetched != null || failure != null) {
        return;
      }
      fetching = true;
    }
    shared.reads().add(new Fetch(position));
  }

  private final class Fetch implements Pipe.Command {
    private final long position;

    Fetch(long position) {
      this.position = position;
    }

    @Override
    public CommandArguments request(boolean again) {
      return RunReader.this.request(position, "");
    }

    @Override
    public void done(@Nullable Object reply) {
      came(Fetched.of(reply));
      tail.watch().changed();
    }

    @Override
    public void failed(RuntimeException why) {
      RunReader.this.failed(why);
      tail.watch().changed();
    }
  }

  String runId() {
    return tail.runId();
  }

  @Override
  public void moved(long position) {
    if (place.moved(position)) {
      tell(position);
    }
  }

  /** Tells how far it is, if that is not known: a producer waits for it. */
  void report() {
    place.tell().ifPresent(this::tell);
  }

  private void tell(long position) {
    if (!left.get()) {
      shared.writes().tell(LogScripts.MOVED.on(keys, id, position, shared.process()));
    }
  }

  @Override
  public void left() {
    if (left.compareAndSet(false, true)) {
      shared.readers().remove(this);
      shared.tails().release(tail.runId());
      shared.writes().tell(new CommandArguments(Command.HDEL).add(keys.readers()).add(id));
    }
  }
}
