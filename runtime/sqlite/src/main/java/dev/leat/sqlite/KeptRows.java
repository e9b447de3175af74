package dev.leat.sqlite;

import dev.leat.store.Lease;
import dev.leat.store.spi.LogWindow;

/** The rows of a run's events, as its producer drops them. */
final class KeptRows implements LogWindow.Log {
  private final Shared shared;
  private final Lease lease;
  private final long run;

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
    shared
        .writer()
        .add(
            statements -> {
              int kept =
                  statements.run(
                      "update run set first_seq = ?, bytes = bytes - ? where id = ? and epoch = ?",
                      sequence + 1,
                      size,
                      run,
                      lease.epoch());
              if (kept > 0) {
                statements.run("delete from event where run = ? and seq <= ?", run, sequence);
              }
            });
    return true;
  }

  /** How far the slowest attached reader is; beyond every event if there is none. */
  private long slowest() {
    return shared
        .readings()
        .read(
            statements ->
                statements.number(
                    "select min(position) from reader where run = ? and detached = 0", run))
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
