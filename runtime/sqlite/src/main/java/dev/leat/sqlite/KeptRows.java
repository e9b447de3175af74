package dev.leat.sqlite;

import dev.leat.store.Lease;
import dev.leat.store.spi.LogWindow;
import java.sql.SQLException;

/** The rows of a run's events, as its producer drops them. */
final class KeptRows implements LogWindow.Log {
  private static final String SLOWEST =
      "select min(position) from reader where run = ? and detached = 0";

  private static final String DROP =
      "update run set first_seq = ?, bytes = bytes - ? where id = ? and epoch = ?"
          + " and not exists (select 1 from reader"
          + " where reader.run = ? and detached = 0 and position < ?)";

  private final Shared shared;
  private final Lease lease;
  private final long run;

  /** What was to go and did not, in bytes; used by the writer's thread. */
  private long kept;

  KeptRows(Shared shared, Lease lease, long run) {
    this.shared = shared;
    this.lease = lease;
    this.run = run;
  }

  @Override
  public boolean drop(long sequence, long size) {
    if (slowest() < sequence) {
      return false;
    }
    shared.writer().add(statements -> drop(statements, sequence, size));
    return true;
  }

  /** A reader that came after the look keeps what it is to read, until the next piece goes. */
  private void drop(Statements statements, long sequence, long size) throws SQLException {
    int dropped =
        statements.run(DROP, sequence + 1, size + kept, run, lease.epoch(), run, sequence);
    if (dropped > 0) {
      kept = 0;
      statements.run("delete from event where run = ? and seq <= ?", run, sequence);
    } else {
      kept += size;
    }
  }

  /** How far the slowest attached reader is; beyond every event if there is none. */
  private long slowest() {
    return shared
        .readings()
        .read(statements -> statements.number(SLOWEST, run))
        .orElse(Long.MAX_VALUE);
  }

  @Override
  public void detach(long sequence) {
    shared
        .writer()
        .ask(
            statements ->
                statements.run(
                    "update reader set detached = 1 where run = ? and position < ?",
                    run,
                    sequence));
  }
}
