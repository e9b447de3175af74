package dev.leat.sqlite;

import dev.leat.store.QueuedEvent;
import dev.leat.store.StoredEvent;
import dev.leat.store.spi.Remains;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends runs that have nobody to do it, so that their readers end: those of processes that are gone,
 * and those that were given up before their end and that nobody went on with for the time of a
 * lease. A run at rest waits for whoever goes on with it, and a conversation for whoever uses it
 * next. What is found and what is read of it costs no writer's time; the end is written only if the
 * run is still the same.
 */
final class Orphans {
  private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

  /** Runs that are read before the first of them is ended: each may have much to tell. */
  private static final int AT_ONCE = 16;

  private static final String NOT_AT_REST =
      " and not exists (select 1 from checkpoint where checkpoint.run = run.name)";

  private static final String FIND =
      "select id, name, epoch, next_seq from run where finished_at is null and " + Names.IS_RUN;

  static final String GIVEN_UP =
      FIND + " and owner is null and released_at < ?" + NOT_AT_REST + " limit " + AT_ONCE;

  static final String DEAD =
      FIND
          + (" and owner is not null and owner not in (" + Processes.ALIVE + ")")
          + NOT_AT_REST
          + (" limit " + AT_ONCE);

  private static final String END =
      "update run set epoch = ?, owner = null, next_seq = ?, bytes = bytes + ?, finished_at = ?"
          + " where id = ? and epoch = ? and next_seq = ? and finished_at is null"
          + (" and (owner is null or owner not in (" + Processes.ALIVE + "))")
          + NOT_AT_REST;

  static final String HELD_BY_DEAD =
      "select id from run indexed by run_lease where owner is not null and "
          + Names.IS_CONVERSATION
          + (" and owner not in (" + Processes.ALIVE + ")");

  private static final String FREE =
      "update run set owner = null, released_at = ? where id in (" + HELD_BY_DEAD + ")";

  private final Shared shared;
  private final Duration leaseTime;

  Orphans(Shared shared, Duration leaseTime) {
    this.shared = shared;
    this.leaseTime = leaseTime;
  }

  /** A run that is to end. */
  private record Orphan(long id, String name, long epoch, long next) {
    static Orphan of(ResultSet row) throws SQLException {
      return new Orphan(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4));
    }
  }

  /** Ends some of them. Returns whether there may be more. */
  boolean end() {
    freeConversations();
    List<CompletableFuture<Integer>> ends = new ArrayList<>();
    for (Orphan orphan : shared.readings().read(this::find)) {
      try {
        ends.add(end(orphan));
      } catch (RuntimeException e) {
        LOG.warn("Run {} of a lost owner cannot be ended", orphan.name(), e);
      }
    }
    int ended = ends.stream().mapToInt(Orphans::outcome).sum();
    if (ended > 0) {
      shared.feed().poke();
    }
    return ended > 0;
  }

  private void freeConversations() {
    if (shared.readings().read(statements -> statements.number(HELD_BY_DEAD)).isPresent()) {
      int unused =
          shared.writer().ask(statements -> statements.run(FREE, System.currentTimeMillis()));
    }
  }

  private List<Orphan> find(Statements statements) throws SQLException {
    List<Orphan> found = new ArrayList<>();
    statements.each(DEAD, row -> found.add(Orphan.of(row)));
    long before = System.currentTimeMillis() - leaseTime.toMillis();
    statements.each(GIVEN_UP, row -> found.add(Orphan.of(row)), before);
    return found;
  }

  private CompletableFuture<Integer> end(Orphan orphan) {
    String runId = Names.read(orphan.name());
    Remains remains = remains(orphan);
    Instant now = Instant.now();
    StoredEvent event =
        new StoredEvent(
            runId, new QueuedEvent(orphan.next(), orphan.epoch() + 1, now, remains.ownerLost()));
    byte[] body = event.toBytes();
    return shared.writer().start(statements -> write(statements, orphan, body, now));
  }

  /** What can be read of it: where the file is damaged, the run must end all the same. */
  private Remains remains(Orphan orphan) {
    Remains remains = new Remains();
    try {
      int unused =
          shared
              .readings()
              .read(
                  statements -> {
                    statements.each(
                        "select body from event where run = ? and seq < ? order by seq",
                        row -> remains.add(Statements.bytes(row, 1)),
                        orphan.id(),
                        orphan.next());
                    return 0;
                  });
    } catch (SqliteStoreException e) {
      LOG.warn("Run {} of a lost owner cannot be read to its end", orphan.name(), e);
    }
    return remains;
  }

  private static int write(Statements statements, Orphan orphan, byte[] body, Instant now)
      throws SQLException {
    int ended =
        statements.run(
            END,
            orphan.epoch() + 1,
            orphan.next() + 1,
            body.length,
            now.toEpochMilli(),
            orphan.id(),
            orphan.epoch(),
            orphan.next());
    if (ended > 0) {
      statements.insertEvents(Statements.eventRows(1), orphan.id(), orphan.next(), List.of(body));
      LOG.warn("Run {} lost its owner and was ended", orphan.name());
    }
    return ended;
  }

  private static int outcome(CompletableFuture<Integer> end) {
    try {
      return end.join();
    } catch (CompletionException e) {
      LOG.warn("A run of a lost owner could not be ended", e.getCause());
      return 0;
    }
  }
}
