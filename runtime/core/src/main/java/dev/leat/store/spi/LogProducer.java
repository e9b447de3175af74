package dev.leat.store.spi;

import dev.leat.store.Cursor;
import dev.leat.store.Lease;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.StoredEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The writing side of one run under one lease: what is appended while the log is busy goes to it as
 * one batch. Safe for all threads.
 */
public final class LogProducer implements RunQueue {
  /** The most events of one batch, so that the log does not keep others waiting for long. */
  private static final int MOST = 256;

  /** Where the events go. */
  public interface Log {
    /** Refuses if the store is closed. */
    void requireOpen();

    /**
     * Something was appended: {@link LogProducer#take} is to be called once for each call of this,
     * before what the log is asked later.
     */
    void flush(LogProducer producer);

    /** A reader of the run's events after {@code sequence}. */
    Cursor cursor(long sequence);

    /** The run's tail, if it has readers here. */
    @Nullable RunTail tail();
  }

  private final Log log;
  private final Lease lease;
  private final AckLine acks;
  private final LogWindow window;
  private final InFlight inFlight;

  /** Appended and not yet taken; guarded by itself. */
  private final Deque<Appended> outbox = new ArrayDeque<>();

  /** How many batches the log was asked to take, enough for the outbox; guarded by the outbox. */
  private int asked;

  /** The sequence that the next event gets; guarded by this. */
  private long next;

  /** Whether the terminal event was appended; guarded by this. */
  private boolean finished;

  /** What the whole run holds; written once, before the terminal event is taken. */
  private volatile long finalBytes;

  /** An event with its stored form. */
  private static final class Appended {
    final QueuedEvent event;
    final byte[] body;

    Appended(QueuedEvent event, byte[] body) {
      this.event = event;
      this.body = body;
    }
  }

  /**
   * A producer that appends the event {@code next}.
   *
   * @param finished whether the run has had its terminal event
   * @param window what is kept of the run
   */
  public LogProducer(Log log, Lease lease, long next, boolean finished, LogWindow window) {
    this.log = log;
    this.lease = lease;
    this.next = next;
    this.finished = finished;
    this.window = window;
    this.acks = new AckLine(next - 1);
    this.inFlight = new InFlight(() -> acks.failure() != null);
  }

  @Override
  public synchronized long append(RunEvent event) {
    requireGood();
    if (finished) {
      throw new IllegalStateException("run " + lease.runId() + " has had its terminal event");
    }
    QueuedEvent queued = new QueuedEvent(next, lease.epoch(), Instant.now(), event);
    byte[] body = new StoredEvent(lease.runId(), queued).toBytes();
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
    log.requireOpen();
    if (acks.failure() instanceof RuntimeException failure) {
      throw failure;
    }
  }

  /**
   * What is appended before the log comes to it goes with the same batch. What that batch has no
   * room for gets a place in the log's line now: nothing that comes after it may overtake it, the
   * release of the lease above all.
   */
  private void send(Appended appended) {
    boolean full;
    synchronized (outbox) {
      full = outbox.size() >= asked * MOST;
      asked += full ? 1 : 0;
      outbox.add(appended);
    }
    if (full) {
      log.flush(this);
    }
  }

  @Override
  public CompletionStage<Void> acknowledged(long sequence) {
    return acks.of(sequence);
  }

  @Override
  public synchronized long last() {
    return next - 1;
  }

  @Override
  public Cursor cursor(long sequence) {
    return log.cursor(sequence);
  }

  /** Takes what is to be written next, at least one event. For the log alone, in order. */
  public Batch take() {
    List<Appended> taken = new ArrayList<>();
    synchronized (outbox) {
      asked--;
      while (!outbox.isEmpty() && taken.size() < MOST) {
        taken.add(outbox.removeFirst());
      }
    }
    return new Batch(taken);
  }

  /** Some neighbouring events on their way to the log. */
  public final class Batch {
    private final List<Appended> events;

    private Batch(List<Appended> events) {
      this.events = events;
    }

    /** The sequence of the first event. */
    public long first() {
      return events.get(0).event.sequence();
    }

    /** The sequence of the last event. */
    public long last() {
      return lastEvent().sequence();
    }

    private QueuedEvent lastEvent() {
      return events.get(events.size() - 1).event;
    }

    /** When the run ended, if it ends with this batch. */
    public @Nullable Instant end() {
      return lastEvent().event().isTerminal() ? lastEvent().time() : null;
    }

    /** What the whole run holds, if it ends with this batch, in bytes. */
    public long finalBytes() {
      return finalBytes;
    }

    /** The stored forms of the events, in order. */
    public List<byte[]> bodies() {
      return events.stream().map(each -> each.body).toList();
    }

    /** What the stored forms hold, in bytes. */
    public long bytes() {
      return events.stream().mapToLong(each -> each.body.length).sum();
    }

    /** The log has them. Shown before they are acknowledged: whoever is told finds them. */
    public void kept() {
      RunTail tail = log.tail();
      if (tail != null) {
        events.forEach(each -> tail.wrote(each.event, each.body.length));
        tail.watch().changed();
      }
      inFlight.landed(bytes());
      acks.advance(last());
    }

    /**
     * The log has not taken them, and nothing may follow them.
     *
     * @return whether this is the first failure of the run here
     */
    public boolean lost(RuntimeException why) {
      boolean first = acks.failure() == null;
      acks.fail(why);
      inFlight.landed(bytes());
      return first;
    }
  }
}
