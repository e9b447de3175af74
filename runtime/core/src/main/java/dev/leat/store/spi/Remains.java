package dev.leat.store.spi;

import dev.leat.agent.Limits;
import dev.leat.chat.Usage;
import dev.leat.store.CorruptEventException;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import dev.leat.store.StoredEvent;

/** What a run leaves whose process is gone: the text and the cost that its kept events tell. */
public final class Remains {
  private final StringBuilder text = new StringBuilder();
  private Usage usage = Usage.NONE;
  private final RunEventVisitor adding = new Adding();

  /** Nothing is known of the run yet. */
  public Remains() {}

  /** Takes in the run's next event, in its stored form; one that is damaged is passed over. */
  public void add(byte[] stored) {
    try {
      add(StoredEvent.parse(stored).queued().event());
    } catch (CorruptEventException e) {
      // Its reader is told; the run must end all the same.
    }
  }

  /** Takes in the run's next event. */
  public void add(RunEvent event) {
    event.accept(adding);
  }

  /** The run's terminal event. */
  public RunEvent.Failed ownerLost() {
    return new RunEvent.Failed(
        "owner_lost", "the process that drove the run is gone", text.toString(), usage);
  }

  private final class Adding implements RunEventVisitor {
    @Override
    public void visit(RunEvent.Text event) {
      int room = Limits.MAX_TEXT - text.length();
      text.append(event.text(), 0, Math.min(room, event.text().length()));
    }

    @Override
    public void visit(RunEvent.TurnFinished event) {
      usage = usage.plus(event.usage());
    }

    /** What agents cost that serve as tools, the run has cost. */
    @Override
    public void visit(RunEvent.Nested event) {
      RunEvent inner = event.event();
      if (inner instanceof RunEvent.TurnFinished || inner instanceof RunEvent.Nested) {
        inner.accept(this);
      }
    }
  }
}
