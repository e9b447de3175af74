package dev.leat.redis;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.Lease;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.StoredEvent;
import dev.leat.store.spi.AckLine;
import dev.leat.store.spi.InFlight;
import dev.leat.store.spi.LogWindow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;

/** The writing side of one run, under one lease. */
final class Producer implements RunQueue {
  /** The most events of one script's call: Redis does nothing else meanwhile. */
  private static final int BATCH = 256;

  private final Shared shared;
  private final Orphans orphans;
  private final Lease lease;
  private final Keys.RunKeys keys;
  private final AckLine acks;
  private final LogWindow window;
  private final InFlight inFlight;

  /** Appended and not yet sent; guarded by itself. */
  private final Deque<Appended> outbox = new ArrayDeque<>();

  /** The sequence that the next event gets; guarded by this. */
  private long next;

  /** Whether the terminal event was appended; guarded by this. */
  private boolean finished;

  /** What the whole run holds; written once, before the terminal event is sent. */
  private volatile long finalBytes;

  /** An event with its stored form, as it is sent. */
  private static final class Appended {
    final QueuedEvent event;
    final byte[] body;

    Appended(QueuedEvent event, byte[] body) {
      this.event = event;
      this.body = body;
    }
  }

  Producer(Shared shared, Orphans orphans, Lease lease, RunState run) {
    this.shared = shared;
    this.orphans = orphans;
    this.lease = lease;
    this.keys = shared.keys().run(lease.runId());
    this.next = run.range().next();
    this.finished = run.finished();
    this.acks = new AckLine(next - 1);
    this.inFlight = new InFlight(() -> acks.failure() != null);
    this.window =
        new LogWindow(
            new KeptLog(shared, lease),
            shared.limits().runBytes(),
            shared.limits().readerPatience());
    window.addAll(run.range(), run.bytes());
  }

  @Override
  public synchronized long append(RunEvent event) {
    requireGood();
    if (finished) {
      throw new IllegalStateException("run " + lease.runId() + " has had its terminal event");
    }
    QueuedEvent queued = new QueuedEvent(next, lease.epoch(), Instant.now(), event);
    byte[] body = new StoredEvent(lease.runId(), queued).toJson().getBytes(StandardCharsets.UTF_8);
    window.makeRoom(body.length);
    inFlight.sent(body.length);
    requireGood();
    window.add(next, body.length);
    if (event.isTerminal()) {
      finished = true;
      finalBytes = window.size();
    }
    send(new Appended(queued, body));
    return next++;
  }

  private void requireGood() {
    shared.requireOpen();
    if (acks.failure() instanceof RuntimeException failure) {
      throw failure;
    }
  }

  /** What is appended before the pipe comes to it goes with the same call. */
  private void send(Appended appended) {
    boolean first;
    synchronized (outbox) {
      first = outbox.isEmpty();
      outbox.add(appended);
    }
    if (first) {
      shared.writes().add(new Flush());
    }
  }

  @Override
  public CompletionStage<Void> acknowledged(long sequence) {
    return acks.of(sequence);
  }

  @Override
  public Cursor cursor(long sequence) {
    return RunReader.open(shared, lease.runId(), sequence);
  }

  /** Some neighbouring events on their way. */
  private final class Flush implements Pipe.Command {
    private final List<Appended> sent = new ArrayList<>();

    @Override
    public CommandArguments request(boolean again) {
      if (!again) {
        take();
      }
      boolean ends = last().event.event().isTerminal();
      CommandArguments call =
          Script.APPEND.on(
              keys,
              lease.epoch(),
              sent.get(0).event.sequence(),
              again ? 1 : 0,
              ends ? Long.toString(shared.keptMillis()) : "");
      sent.forEach(each -> call.add(each.body));
      return call;
    }

    private void take() {
      boolean more;
      synchronized (outbox) {
        while (!outbox.isEmpty() && sent.size() < BATCH) {
          sent.add(outbox.removeFirst());
        }
        more = !outbox.isEmpty();
      }
      if (more) {
        shared.writes().add(new Flush());
      }
    }

    private Appended last() {
      return sent.get(sent.size() - 1);
    }

    @Override
    public void done(@Nullable Object reply) {
      String word = Replies.text(reply);
      if (!word.equals("OK")) {
        failed(refusal(word));
        return;
      }
      // Before the acknowledgement: whoever has it finds the event.
      show();
      landed();
      acks.advance(last().event.sequence());
      if (last().event.event().isTerminal()) {
        FinishedRuns.count(shared, lease.runId(), finalBytes);
      }
    }

    private void show() {
      RunTail tail = shared.tails().find(lease.runId());
      if (tail != null) {
        sent.forEach(each -> tail.wrote(each.event, each.body.length));
        tail.watch().changed();
      }
    }

    private RuntimeException refusal(String word) {
      return switch (word) {
        case "FENCED" -> FencedException.of(lease);
        case "GONE" ->
            new RedisStoreException(
                "Redis has lost run "
                    + lease.runId()
                    + ", which was under way: see its persistence"
                    + " and its maxmemory-policy");
        default ->
            new RedisStoreException(
                "Redis has lost events of run "
                    + lease.runId()
                    + " that it had acknowledged: see"
                    + " its persistence");
      };
    }

    /** Nothing may follow an event that is not there. */
    @Override
    public void failed(RuntimeException why) {
      if (acks.failure() == null && !(why instanceof FencedException)) {
        orphans.add(lease);
      }
      acks.fail(why);
      landed();
    }

    private void landed() {
      inFlight.landed(sent.stream().mapToLong(each -> each.body.length).sum());
    }
  }
}
