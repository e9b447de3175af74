package dev.leat.sqlite;

import dev.leat.store.CorruptEventException;
import dev.leat.store.DetachedException;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.spi.LogCursor;
import dev.leat.store.spi.LogReader;
import dev.leat.store.spi.LoggedEvent;
import dev.leat.store.spi.RunTail;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reader of a run, and its row in the file, by which producers know how far it is. */
final class RunReaderRow implements LogReader {
  private static final String EVENTS =
      "select seq, body from event where run = ? and seq > ?" + " order by seq limit ?";

  private static final String NEXT = "select next_seq from run where id = ?";

  private final Shared shared;
  private final RunTail tail;
  private final String runId;
  private final long run;
  private final String id = Names.random();
  private final AtomicBoolean left = new AtomicBoolean();

  /** How much was read since the row was last brought up to date, in bytes. */
  private long unreported;

  /** Where the reader is; written by its thread. */
  private volatile long moved;

  /** What the row says, or will say as soon as it is written. */
  private volatile long reported;

  /** Where the reader was at the last look for idle ones; used by who looks. */
  private long idleAt = -1;

  RunReaderRow(Shared shared, RunTail tail, long run) {
    this.shared = shared;
    this.tail = tail;
    this.runId = tail.runId();
    this.run = run;
  }

  /** Makes the row, by which the events after {@code position} are kept for this reader. */
  void attach(Statements statements, long position) throws SQLException {
    statements.run(
        "insert into reader (id, process, run, position) values (?, ?, ?, ?)",
        id,
        shared.process(),
        run,
        position);
    moved = position;
    reported = position;
  }

  /** From the tail; from the file what the tail has no more. */
  @Override
  public List<QueuedEvent> read(long position) {
    RunTail.Slice newest = tail.after(position);
    if (newest != null) {
      unreported += newest.size();
      return newest.events();
    }
    List<QueuedEvent> events = new ArrayList<>();
    try {
      shared
          .readings()
          .read(
              statements -> {
                find(statements, position, events);
                return events.size();
              });
    } catch (IllegalStateException e) {
      throw new GoneException("run " + runId + " cannot be read any more: the store was closed");
    }
    return events;
  }

  /**
   * Finds what is kept behind {@code position}, up to the run's end or as many as are read at once.
   * What is short of both is a fault of the file, which would leave the reader waiting for ever.
   */
  private void find(Statements statements, long position, List<QueuedEvent> found)
      throws SQLException {
    long last = position;
    boolean looked = false;
    while (found.size() < LogCursor.AHEAD) {
      int before = found.size();
      scan(statements, last, found);
      for (QueuedEvent event : found.subList(before, found.size())) {
        if (event.sequence() != ++last) {
          throw fault(statements, position, last);
        }
      }
      if (statements.number(NEXT, run).orElseThrow(this::noMore) <= last + 1) {
        return;
      }
      if (looked) {
        throw fault(statements, position, last + 1);
      }
      // It came between the two looks, or is not where it belongs.
      looked = found.size() == before;
    }
  }

  private void scan(Statements statements, long after, List<QueuedEvent> found)
      throws SQLException {
    statements.each(
        EVENTS,
        row -> {
          LoggedEvent event = new LoggedEvent(row.getLong(1), Statements.bytes(row, 2));
          unreported += event.body().length;
          found.add(event.parse(runId));
        },
        run,
        after,
        LogCursor.AHEAD - found.size());
  }

  /** Why an event that should follow does not: the reader was too slow, or the file is damaged. */
  private RuntimeException fault(Statements statements, long position, long sequence)
      throws SQLException {
    RunRow row = RunRow.find(statements, run).orElseThrow(this::noMore);
    if (row.first() > position + 1) {
      // Without its row it was detached as well: before, or by those who took its process for dead.
      if (statements.number("select detached from reader where id = ?", id).orElse(1) == 1) {
        left();
        return new DetachedException(runId, position);
      }
      row.range().requireKept(runId, position);
    }
    return new CorruptEventException(
        "event "
            + sequence
            + " of run "
            + runId
            + " is missing from "
            + shared.file()
            + ", which is damaged",
        null);
  }

  private GoneException noMore() {
    return new GoneException("run " + runId + " is kept no more");
  }

  /** Told to the file in steps, for each telling is a write. */
  @Override
  public void moved(long position) {
    moved = position;
    if (unreported >= shared.limits().runBytes() / 8) {
      unreported = 0;
      report(position);
    }
  }

  /** Tells the file at the second look that finds the reader at the same place. */
  void reportIfIdle() {
    long position = moved;
    if (position == idleAt && position > reported) {
      report(position);
    }
    idleAt = position;
  }

  private void report(long position) {
    if (left.get()) {
      return;
    }
    reported = position;
    shared
        .writer()
        .add(
            statements ->
                statements.run(
                    "update reader set position = max(position, ?) where id = ?", position, id));
  }

  @Override
  public void left() {
    if (left.compareAndSet(false, true)) {
      shared.readers().remove(this);
      if (shared.tails().release(runId)) {
        shared.feed().forget(run, tail);
      }
      shared.writer().add(statements -> statements.run("delete from reader where id = ?", id));
    }
  }
}
