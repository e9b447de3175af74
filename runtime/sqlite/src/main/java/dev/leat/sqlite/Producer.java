package dev.leat.sqlite;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.Lease;
import dev.leat.store.RunQueue;
import dev.leat.store.spi.LogProducer;
import dev.leat.store.spi.LogWindow;
import dev.leat.store.spi.RunTail;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the events of one run go, under one lease: its rows in the file. */
final class Producer implements LogProducer.Log {
  /** How many rows one statement writes: many while there are many. */
  private static final int[] ROWS = {32, 8, 1};

  private static final List<String> INSERTS =
      List.of(Statements.eventRows(32), Statements.eventRows(8), Statements.eventRows(1));

  private static final String ADVANCE =
      "update run set next_seq = ?, bytes = bytes + ?"
          + " where id = ? and epoch = ? and owner is not null and next_seq = ?";

  private final Shared shared;
  private final SqliteQueues queues;
  private final Lease lease;
  private final long run;

  private Producer(Shared shared, SqliteQueues queues, Lease lease, long run) {
    this.shared = shared;
    this.queues = queues;
    this.lease = lease;
    this.run = run;
  }

  /** The queue of a run, to write. */
  static RunQueue of(
      Shared shared, SqliteQueues queues, Lease lease, RunRow run, Statements statements)
      throws SQLException {
    LogWindow window =
        new LogWindow(
            new KeptRows(shared, lease, run.id()),
            shared.limits().runBytes(),
            shared.limits().readerPatience());
    statements.each(
        "select seq, octet_length(body) from event where run = ? order by seq",
        row -> window.add(row.getLong(1), row.getLong(2)),
        run.id());
    return new LogProducer(
        new Producer(shared, queues, lease, run.id()),
        lease,
        run.next(),
        run.finishedAt() != null,
        window);
  }

  @Override
  public void requireOpen() {
    shared.requireOpen();
  }

  @Override
  public void flush(LogProducer producer) {
    shared.writer().add(new Flush(producer));
  }

  @Override
  public Cursor cursor(long sequence) {
    return queues.cursor(lease.runId(), sequence);
  }

  @Override
  public @Nullable RunTail tail() {
    return shared.tails().find(lease.runId());
  }

  /** Some neighbouring events on their way into the file. */
  private final class Flush implements Writer.Change {
    private final LogProducer producer;

    /** Taken when the writer comes to it: what was appended until then goes with it. */
    private LogProducer.@Nullable Batch batch;

    /** Whether another lease is newer; known once it was written. */
    private boolean fenced;

    Flush(LogProducer producer) {
      this.producer = producer;
    }

    @Override
    public void write(Statements statements) throws SQLException {
      LogProducer.Batch taken = taken();
      fenced = !advance(statements, taken);
      if (!fenced) {
        insert(statements, taken);
      }
    }

    private LogProducer.Batch taken() {
      LogProducer.Batch taken = batch != null ? batch : producer.take();
      batch = taken;
      return taken;
    }

    @Override
    public void committed() {
      if (fenced) {
        failed(FencedException.of(lease));
      } else {
        taken().kept();
      }
    }

    /** Nothing may follow an event that is not there: the run is given up. */
    @Override
    public void failed(RuntimeException why) {
      if (taken().lost(why)) {
        shared.unreleased().add(lease);
      }
    }
  }

  /** Counts the events in, if the lease is the run's and they are its next. */
  private boolean advance(Statements statements, LogProducer.Batch batch) throws SQLException {
    int advanced =
        statements.run(ADVANCE, batch.last() + 1, batch.bytes(), run, lease.epoch(), batch.first());
    Instant end = batch.end();
    if (advanced > 0 && end != null) {
      // Apart, and once: the indexes that have it are not touched by each batch.
      statements.run("update run set finished_at = ? where id = ?", end.toEpochMilli(), run);
    }
    return advanced > 0;
  }

  private void insert(Statements statements, LogProducer.Batch batch) throws SQLException {
    List<byte[]> bodies = batch.bodies();
    int done = 0;
    for (int size = 0; size < ROWS.length; size++) {
      while (bodies.size() - done >= ROWS[size]) {
        List<byte[]> rows = bodies.subList(done, done + ROWS[size]);
        statements.insertEvents(INSERTS.get(size), run, batch.first() + done, rows);
        done += rows.size();
      }
    }
  }
}
