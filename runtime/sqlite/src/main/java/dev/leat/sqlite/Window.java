package dev.leat.sqlite;

import dev.leat.store.Lease;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * How much of a run is kept, as law 8 has it: at the bound, the oldest events are dropped once all
 * attached readers have read them, or have been waited for long enough. It belongs to the producer.
 */
final class Window {
  /** Into how many pieces a full window is divided; events are dropped a piece at a time. */
  private static final int PIECES = 16;

  /** How long a look at the readers is good for. */
  private static final long LOOK_MILLIS = 5;

  /** Some neighbouring events. */
  private record Piece(long last, long bytes) {}

  private final Shared shared;
  private final Lease lease;
  private final long run;
  private final long bound;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private long bytes;

  Window(Shared shared, Lease lease, long run) {
    this.shared = shared;
    this.lease = lease;
    this.run = run;
    this.bound = shared.limits().runBytes();
  }

  /** Finds what is kept of a run that goes on. */
  void load(Statements statements) throws SQLException {
    statements.each(
        "select seq, length(body) from event where run = ? order by seq",
        row -> add(row.getLong(1), row.getLong(2)),
        run);
  }

  void add(long sequence, long length) {
    bytes += length;
    Piece newest = pieces.peekLast();
    if (newest != null && newest.bytes() + length <= bound / PIECES) {
      pieces.removeLast();
      pieces.addLast(new Piece(sequence, newest.bytes() + length));
    } else {
      pieces.addLast(new Piece(sequence, length));
    }
  }

  /** Drops events until one of that length fits; an event alone always fits. */
  void makeRoom(long length) {
    Duration patience = shared.limits().readerPatience();
    long end = System.nanoTime() + patience.toNanos();
    while (bytes + length > bound && !pieces.isEmpty()) {
      Piece oldest = pieces.getFirst();
      if (slowest().orElse(Long.MAX_VALUE) >= oldest.last()) {
        drop(pieces.removeFirst());
      } else if (System.nanoTime() - end >= 0 || !paused()) {
        detach(oldest);
      }
    }
  }

  /** How far the slowest attached reader is; empty if there is none. */
  private OptionalLong slowest() {
    return shared
        .readings()
        .read(
            statements ->
                statements.number(
                    "select min(position) from reader where run = ? and detached = 0", run));
  }

  /** Whoever interrupts wants the run to end soon: no more waiting, and nothing is lost. */
  private static boolean paused() {
    try {
      Thread.sleep(LOOK_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void drop(Piece piece) {
    bytes -= piece.bytes();
    shared
        .writer()
        .add(
            transaction -> {
              Statements statements = transaction.statements();
              int kept =
                  statements.run(
                      "update run set first_seq = ?, bytes = bytes - ? where id = ? and epoch = ?",
                      piece.last() + 1,
                      piece.bytes(),
                      run,
                      lease.epoch());
              if (kept > 0) {
                statements.run("delete from event where run = ? and seq <= ?", run, piece.last());
              }
            });
  }

  private void detach(Piece piece) {
    shared
        .writer()
        .ask(
            statements ->
                statements.run(
                    "update reader set detached = 1 where run = ? and position < ?",
                    run,
                    piece.last()));
  }
}
