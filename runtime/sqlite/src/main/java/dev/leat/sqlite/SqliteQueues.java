package dev.leat.sqlite;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.RunQueue;
import dev.leat.store.RunQueues;
import dev.leat.store.spi.LogCursor;
import dev.leat.store.spi.ReadingQueue;
import dev.leat.store.spi.RunTail;
import java.sql.SQLException;
import java.util.Optional;

/** The queues in the file. */
final class SqliteQueues implements RunQueues {
  private final Shared shared;

  SqliteQueues(Shared shared) {
    this.shared = shared;
  }

  @Override
  public RunQueue produce(Lease lease) {
    shared.requireOpen();
    return shared
        .readings()
        .read(
            statements -> {
              RunRow run =
                  RunRow.find(statements, lease.runId())
                      .filter(row -> row.epoch() == lease.epoch() && row.owner() != null)
                      .orElseThrow(() -> FencedException.of(lease));
              return Producer.of(shared, this, lease, run, statements);
            });
  }

  @Override
  public RunQueue read(String runId) {
    shared.requireOpen();
    long now = System.currentTimeMillis();
    Optional<RunRow> run = shared.readings().read(statements -> RunRow.find(statements, runId));
    if (run.isEmpty() || run.get().isExpired(now, shared.limits().retention())) {
      throw new GoneException(
          "run "
              + runId
              + " is not kept in "
              + shared.file()
              + ": it is unknown, or finished longer ago than "
              + shared.limits().retention()
              + ", or made room for newer runs");
    }
    return new ReadingQueue(runId, run.get().next() - 1, this::cursor);
  }

  /** A cursor, with its row in the file before it reads, so that nothing is dropped meanwhile. */
  Cursor cursor(String runId, long sequence) {
    RunTail tail = shared.tails().acquire(runId);
    try {
      return shared
          .writer()
          .ask(
              statements -> attached(statements, tail, sequence), attached -> begin(attached, tail))
          .cursor();
    } catch (RuntimeException e) {
      if (shared.tails().release(runId)) {
        shared.feed().forget(tail);
      }
      throw e;
    }
  }

  /** A reader, its cursor, and the run as it was then. */
  private record Attached(RunRow run, RunReaderRow reader, Cursor cursor) {}

  private void begin(Attached attached, RunTail tail) {
    tail.startAfter(attached.run().next() - 1);
    if (!attached.cursor().ended()) {
      shared.readers().add(attached.reader());
    }
  }

  private Attached attached(Statements statements, RunTail tail, long sequence)
      throws SQLException {
    String runId = tail.runId();
    RunRow run = RunRow.find(statements, runId).orElseThrow(() -> gone(runId));
    run.range().requireKept(runId, sequence);
    RunReaderRow reader = new RunReaderRow(shared, tail, run.id());
    if (!run.isAtEnd(sequence)) {
      // Within the transaction: what others commit after it comes to the tail.
      shared.feed().follow(run.id(), tail);
      reader.attach(statements, sequence);
    }
    return new Attached(
        run, reader, new LogCursor(reader, tail.watch(), sequence, run.isAtEnd(sequence)));
  }

  private static GoneException gone(String runId) {
    return new GoneException("run " + runId + " keeps no events any more");
  }
}
