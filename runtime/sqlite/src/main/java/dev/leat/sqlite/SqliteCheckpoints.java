package dev.leat.sqlite;

import dev.leat.store.Checkpoint;
import dev.leat.store.Checkpoints;
import java.time.Instant;
import java.util.Optional;

/** Checkpoints in the file; one is kept beyond its expiry as long as a finished run is. */
final class SqliteCheckpoints implements Checkpoints {
  private final Shared shared;

  SqliteCheckpoints(Shared shared) {
    this.shared = shared;
  }

  @Override
  public void save(Checkpoint checkpoint) {
    shared
        .writer()
        .ask(
            statements ->
                statements.run(
                    "insert or replace into checkpoint values (?, ?, ?, ?, ?)",
                    Names.stored(checkpoint.runId()),
                    checkpoint.epoch(),
                    checkpoint.created().toString(),
                    checkpoint.expires().toString(),
                    checkpoint.state()));
  }

  @Override
  public Optional<Checkpoint> find(String runId) {
    Instant oldest = Instant.now().minus(shared.limits().retention());
    return shared
        .readings()
        .read(
            statements ->
                statements.first(
                    "select epoch, created, expires, state from checkpoint where run = ?",
                    row ->
                        new Checkpoint(
                            runId,
                            row.getLong(1),
                            Instant.parse(row.getString(2)),
                            Instant.parse(row.getString(3)),
                            row.getString(4)),
                    Names.stored(runId)))
        .filter(found -> !found.expires().isBefore(oldest));
  }

  @Override
  public void delete(String runId, long epoch) {
    shared
        .writer()
        .ask(
            statements ->
                statements.run(
                    "delete from checkpoint where run = ? and epoch <= ?",
                    Names.stored(runId),
                    epoch));
  }
}
