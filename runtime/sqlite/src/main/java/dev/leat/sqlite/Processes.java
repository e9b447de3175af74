package dev.leat.sqlite;

import dev.leat.chat.Ticker;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has the file open. Each process changes its mark, the column {@code alive_until}, as long as
 * it lives; whoever sees that one does not sets the mark to zero, and the process is dead for all,
 * until it says otherwise. Used by the writer's thread.
 */
final class Processes {
  private static final Logger LOG = LoggerFactory.getLogger(Processes.class);

  /** The names of those who are alive. */
  static final String ALIVE = "select id from process where alive_until > 0";

  /** How long a dead process and its readers are remembered: it may be only asleep. */
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private static final String BEAT =
      "insert into process values (?, ?, ?) on conflict (id) do update set bell = excluded.bell,"
          + " alive_until = max(alive_until + 1, excluded.alive_until)";

  private static final String REATTACH =
      "update reader set detached = 0 where process = ?"
          + " and position + 1 >= (select first_seq from run where run.id = reader.run)";

  private final String process;
  private final String bell;
  private final Duration leaseTime;
  private final Sightings sightings;

  /** Whether this process has said that it is alive. */
  private boolean known;

  Processes(String process, String bell, Duration leaseTime, Ticker ticker) {
    this.process = process;
    this.bell = bell;
    this.leaseTime = leaseTime;
    this.sightings = new Sightings(ticker, leaseTime.dividedBy(2));
  }

  /** A process that is no more: its name, and where it was to be rung. */
  record Gone(String process, String bell) {}

  /**
   * Says that this process is alive, and judges the others.
   *
   * @return those who are remembered no more
   */
  List<Gone> beat(Statements statements) throws SQLException {
    if (known) {
      wake(statements, process);
    }
    known = true;
    statements.run(BEAT, process, bell, System.currentTimeMillis() + leaseTime.toMillis());
    return judge(statements);
  }

  /** Takes back, before it does anything that others may undo, that this process is dead. */
  static void wake(Statements statements, String process) throws SQLException {
    if (!isAlive(statements, process)) {
      LOG.warn("This process was silent for so long that it was taken for dead");
      statements.run(BEAT, process, "", 1);
      statements.run(REATTACH, process);
    }
  }

  private List<Gone> judge(Statements statements) throws SQLException {
    Map<String, Long> marks = new HashMap<>();
    Map<String, String> bells = new HashMap<>();
    statements.each(
        "select id, alive_until, bell from process where id <> ?",
        row -> {
          marks.put(row.getString(1), row.getLong(2));
          bells.put(row.getString(1), row.getString(3));
        },
        process);
    sightings.look(marks);
    List<Gone> gone = new ArrayList<>();
    for (Map.Entry<String, Long> other : marks.entrySet()) {
      if (other.getValue() > 0 && sightings.isUnchangedFor(other.getKey(), leaseTime)) {
        bury(statements, other.getKey());
      } else if (other.getValue() == 0 && sightings.isUnchangedFor(other.getKey(), REMEMBERED)) {
        leave(statements, other.getKey());
        gone.add(new Gone(other.getKey(), bells.getOrDefault(other.getKey(), "")));
      }
    }
    return gone;
  }

  /** Its readers hold nobody up any more, and are told so if they come back. */
  private static void bury(Statements statements, String other) throws SQLException {
    statements.run("update process set alive_until = 0 where id = ?", other);
    statements.run("update reader set detached = 1 where process = ?", other);
  }

  /** Nothing is left of the process but its runs. */
  static int leave(Statements statements, String process) throws SQLException {
    statements.run("delete from reader where process = ?", process);
    return statements.run("delete from process where id = ?", process);
  }

  static boolean isAlive(Statements statements, String process) throws SQLException {
    return statements.number("select alive_until from process where id = ?", process).orElse(0) > 0;
  }
}
