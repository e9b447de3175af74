package dev.leat.sqlite;

import dev.leat.agent.Limits;
import dev.leat.chat.Usage;
import dev.leat.store.CorruptEventException;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import dev.leat.store.StoredEvent;
import java.sql.SQLException;

/** What a run leaves whose process is gone: the text and the cost that its kept events tell. */
final class Remains implements RunEventVisitor {
  private final StringBuilder text = new StringBuilder();
  private Usage usage = Usage.NONE;

  private Remains() {}

  static Remains of(Statements statements, long run) throws SQLException {
    Remains remains = new Remains();
    statements.each(
        "select body from event where run = ? order by seq",
        row -> remains.add(row.getString(1)),
        run);
    return remains;
  }

  private void add(String body) {
    try {
      StoredEvent.parse(body).queued().event().accept(this);
    } catch (CorruptEventException e) {
      // Its reader is told; the run must end all the same.
    }
  }

  @Override
  public void visit(RunEvent.Text event) {
    int room = Limits.MAX_TEXT - text.length();
    text.append(event.text(), 0, Math.min(room, event.text().length()));
  }

  @Override
  public void visit(RunEvent.TurnFinished event) {
    usage = usage.plus(event.usage());
  }

  RunEvent.Failed ownerLost() {
    return new RunEvent.Failed(
        "owner_lost", "the process that drove the run is gone", text.toString(), usage);
  }
}
