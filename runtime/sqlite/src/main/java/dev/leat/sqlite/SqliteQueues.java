package dev.leat.sqlite;

import dev.leat.store.Cursor;
import dev.leat.store.FencedException;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.RunQueue;
import dev.leat.store.RunQueues;
import dev.leat.store.spi.LogCursor;
import dev.leat.store.spi.ReadingQueue;
import dev.leat.store.spi.RunWatch;
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
    return new ReadingQueue(runId, this::cursor);
  }

  /** A cursor, with its row in the file before it reads, so that nothing is dropped meanwhile. */
  Cursor cursor(String runId, long sequence) {
    RunWatch watch = shared.watches().acquire(runId);
    try {
      return shared
          .writer()
          .ask(
              statements -> {
                RunRow run = RunRow.find(statements, runId).orElseThrow(() -> gone(runId));
                run.range().requireKept(runId, sequence);
                RunReaderRow reader = new RunReaderRow(shared, runId, run.id());
                if (!run.isAtEnd(sequence)) {
                  reader.attach(statements, sequence);
                }
                return new LogCursor(reader, watch, sequence, run.isAtEnd(sequence));
              });
    } catch (RuntimeException e) {
      shared.watches().release(runId);
      throw e;
    }
  }

  private static GoneException gone(String runId) {
    return new GoneException("run " + runId + " keeps no events any more");
  }
}
