package dev.leat.sqlite;

import dev.leat.store.Lease;
import dev.leat.store.Leases;
import java.sql.SQLException;
import java.util.Optional;

/** Leases in the file. One is good as long as its process is alive and nobody took it over. */
final class SqliteLeases implements Leases {
  private final Shared shared;

  SqliteLeases(Shared shared) {
    this.shared = shared;
  }

  @Override
  public Lease acquire(String runId) {
    return shared.writer().ask(statements -> take(statements, runId));
  }

  @Override
  public Optional<Lease> tryAcquire(String runId) {
    return shared
        .writer()
        .ask(
            statements -> {
              RunRow run = RunRow.find(statements, runId).orElse(null);
              return run != null
                      && run.owner() != null
                      && Processes.isAlive(statements, run.owner())
                  ? Optional.<Lease>empty()
                  : Optional.of(take(statements, runId));
            });
  }

  private Lease take(Statements statements, String runId) throws SQLException {
    Processes.wake(statements, shared.process());
    String name = Names.stored(runId);
    statements.run(
        "insert into run (name, epoch) values (?, 0) on conflict (name) do nothing", name);
    statements.run(
        "update run set epoch = epoch + 1, owner = ?, released_at = null where name = ?",
        shared.process(),
        name);
    return new Lease(runId, RunRow.find(statements, runId).orElseThrow().epoch());
  }

  @Override
  public boolean isCurrent(Lease lease) {
    return shared
        .readings()
        .read(
            statements ->
                RunRow.find(statements, lease.runId())
                    .filter(run -> run.epoch() == lease.epoch() && run.owner() != null)
                    .isPresent());
  }

  /** One that cannot be released now is so later, or nobody could ever go on with the run. */
  @Override
  public void release(Lease lease) {
    try {
      int unused = shared.writer().ask(statements -> release(statements, lease));
    } catch (RuntimeException e) {
      shared.unreleased().add(lease);
      throw e;
    }
  }

  static int release(Statements statements, Lease lease) throws SQLException {
    return statements.run(
        "update run set owner = null, released_at = ?"
            + " where name = ? and epoch = ? and owner is not null",
        System.currentTimeMillis(),
        Names.stored(lease.runId()),
        lease.epoch());
  }
}
