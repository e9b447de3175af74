package dev.leat.agent;

import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import java.io.PrintStream;

/** Prints a run's text for a reader at a console. */
final class TextPrinter implements RunEventVisitor {
  private final PrintStream out;

  /** The last character printed; 0 before the first. */
  private char last;

  /** Whether a turn has begun since. */
  private boolean newTurn;

  TextPrinter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    newTurn = true;
  }

  @Override
  public void visit(RunEvent.Text event) {
    if (newTurn && last != 0) {
      out.print(last == '\n' ? "\n" : "\n\n");
    }
    newTurn = false;
    out.print(event.text());
    out.flush();
    last = event.text().charAt(event.text().length() - 1);
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    end();
  }

  @Override
  public void visit(RunEvent.Completed event) {
    end();
  }

  @Override
  public void visit(RunEvent.Failed event) {
    end();
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    end();
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    end();
  }

  private void end() {
    if (last != 0 && last != '\n') {
      out.println();
    }
    out.flush();
  }
}
