package dev.leat.sqlite;

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
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** The writing side of one run, under one lease. */
final class Producer implements RunQueue {
  private final Shared shared;
  private final SqliteQueues queues;
  private final Lease lease;
  private final long run;
  private final AckLine acks;
  private final LogWindow window;
  private final InFlight inFlight;

  /** The sequence that the next event gets; guarded by this. */
  private long next;

  /** Whether the terminal event was appended; guarded by this. */
  private boolean finished;

  private Producer(Shared shared, SqliteQueues queues, Lease lease, RunRow run) {
    this.shared = shared;
    this.queues = queues;
    this.lease = lease;
    this.run = run.id();
    this.next = run.next();
    this.finished = run.finishedAt() != null;
    this.acks = new AckLine(run.next() - 1);
    this.window =
        new LogWindow(
            new KeptRows(shared, lease, run.id()),
            shared.limits().runBytes(),
            shared.limits().readerPatience());
    this.inFlight = new InFlight(() -> acks.failure() != null);
  }

  static Producer of(
      Shared shared, SqliteQueues queues, Lease lease, RunRow run, Statements statements)
      throws SQLException {
    Producer producer = new Producer(shared, queues, lease, run);
    statements.each(
        "select seq, length(body) from event where run = ? order by seq",
        row -> producer.window.add(row.getLong(1), row.getLong(2)),
        run.id());
    return producer;
  }

  @Override
  public synchronized long append(RunEvent event) {
    requireGood();
    if (finished) {
      throw new IllegalStateException("run " + lease.runId() + " has had its terminal event");
    }
    QueuedEvent queued = new QueuedEvent(next, lease.epoch(), Instant.now(), event);
    String body = new StoredEvent(lease.runId(), queued).toJson();
    window.makeRoom(body.length());
    inFlight.sent(body.length());
    requireGood();
    window.add(next, body.length());
    finished = event.isTerminal();
    shared.writer().add(new Appended(queued, body));
    return next++;
  }

  private void requireGood() {
    shared.requireOpen();
    if (acks.failure() instanceof RuntimeException failure) {
      throw failure;
    }
  }

  @Override
  public CompletionStage<Void> acknowledged(long sequence) {
    return acks.of(sequence);
  }

  @Override
  public Cursor cursor(long sequence) {
    return queues.cursor(lease.runId(), sequence);
  }

  /** One event on its way into the file. */
  private final class Appended implements Writer.Change {
    private final QueuedEvent queued;
    private final String body;

    /** Whether another lease is newer; known once it was written. */
    private boolean fenced;

    Appended(QueuedEvent queued, String body) {
      this.queued = queued;
      this.body = body;
    }

    @Override
    public void write(Transaction transaction) throws SQLException {
      fenced = !transaction.append(run, lease, queued, body);
    }

    @Override
    public void committed() {
      if (fenced) {
        failed(FencedException.of(lease));
        return;
      }
      inFlight.landed(body.length());
      // Before the acknowledgement: whoever has it finds the event.
      shared.watches().changed(lease.runId());
      acks.advance(queued.sequence());
    }

    /** Nothing may follow an event that is not there. */
    @Override
    public void failed(RuntimeException why) {
      acks.fail(why);
      inFlight.landed(body.length());
    }
  }
}
