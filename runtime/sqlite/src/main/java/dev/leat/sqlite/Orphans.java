package dev.leat.sqlite;

import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;
import dev.leat.store.spi.Remains;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends runs that have nobody to do it, so that their readers end: those of processes that are gone,
 * and those that were given up before their end and that nobody went on with for the time of a
 * lease. A run at rest waits for whoever goes on with it, and a conversation for whoever uses it
 * next.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  /** Runs that are ended at once, so that nobody waits long for the file. */
  private static final int AT_ONCE = 64;

  private static final String FIND =
      "select r.id, r.name from run r left join process p on p.id = r.owner"
          + " where r.finished_at is null"
          + " and ((r.owner is null and r.released_at < ?)"
          + " or (r.owner is not null and (p.id is null or p.alive_until < ?)))"
          + " and not exists (select 1 from checkpoint c where c.run = r.name)"
          + " and r.name not like '"
          + Names.CONVERSATIONS
          + "' limit "
          + AT_ONCE;

  private static final String FREE =
      "update run set owner = null, released_at = ? where owner is not null"
          + " and owner not in (select id from process where alive_until >= ?) and name like '"
          + Names.CONVERSATIONS
          + "'";

  private final Duration leaseTime;

  Orphans(Duration leaseTime) {
    this.leaseTime = leaseTime;
  }

  /** Ends them, and returns how many. */
  int end(Statements statements) throws SQLException {
    long now = System.currentTimeMillis();
    statements.run(FREE, now, now);
    List<Long> ids = new ArrayList<>();
    List<String> names = new ArrayList<>();
    statements.each(
        FIND,
        row -> {
          ids.add(row.getLong(1));
          names.add(row.getString(2));
        },
        now - leaseTime.toMillis(),
        now);
    for (int i = 0; i < ids.size(); i++) {
      end(statements, RunRow.find(statements, ids.get(i)).orElseThrow(), Names.read(names.get(i)));
    }
    return ids.size();
  }

  private void end(Statements statements, RunRow run, String runId) throws SQLException {
    Remains remains = new Remains();
    statements.each(
        "select body from event where run = ? order by seq",
        row -> remains.add(Statements.bytes(row, 1)),
        run.id());
    long epoch = run.epoch() + 1;
    Instant now = Instant.now();
    StoredEvent event =
        new StoredEvent(runId, new QueuedEvent(run.next(), epoch, now, remains.ownerLost()));
    byte[] body = event.toBytes();
    statements.run(
        "update run set epoch = ?, owner = null, next_seq = ?, bytes = bytes + ?, finished_at = ?"
            + " where id = ?",
        epoch,
        run.next() + 1,
        body.length,
        now.toEpochMilli(),
        run.id());
    statements.insertEvents(Statements.eventRows(1), run.id(), run.next(), List.of(body));
    LOG.warn("Run {} lost its owner and was ended", runId);
  }
}
