package dev.leat.samples.weather;

import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** Prints the events of one run: the user's text to one stream, the trace to another. */
final class ConsolePrinter implements RunEventVisitor {
  /** How much is printed. */
  enum Style {
    TEXT,
    TRACE
  }

  private final PrintStream out;
  private final PrintStream err;
  private final Style style;
  private final Ansi ansi;

  /** Of a tool that is an agent: its calls and results, none of its text. */
  private final RunEventVisitor nested =
      new RunEventVisitor() {
        @Override
        public void visit(RunEvent.CallReady event) {
          trace("faint", "  | → " + event.call().name() + " " + event.call().arguments());
        }

        @Override
        public void visit(RunEvent.ToolFinished event) {
          trace("faint", "  | ← " + event.tool() + ": " + event.text());
        }

        @Override
        public void visit(RunEvent.Nested event) {
          event.event().accept(this);
        }
      };

  /** Whether text was printed since the last line's end. */
  private boolean inLine;

  /** Whether reasoning was printed since the last line's end. */
  private boolean inReasoning;

  ConsolePrinter(PrintStream out, PrintStream err, Style style, boolean colour) {
    this.out = out;
    this.err = err;
    this.style = style;
    this.ansi = colour ? Ansi.ON : Ansi.OFF;
  }

  @Override
  public void visit(RunEvent.Text event) {
    endReasoning();
    out.print(event.text());
    out.flush();
    inLine = !event.text().endsWith("\n");
  }

  @Override
  public void visit(RunEvent.TurnStarted event) {
    endLine();
    trace("faint", "turn " + event.turn());
  }

  @Override
  public void visit(RunEvent.Reasoning event) {
    if (style == Style.TRACE) {
      endLine();
      err.print(coloured("faint,italic", event.text()));
      err.flush();
      inReasoning = true;
    }
  }

  @Override
  public void visit(RunEvent.CallReady event) {
    endLine();
    trace("cyan", "→ " + event.call().name() + " " + event.call().arguments());
  }

  @Override
  public void visit(RunEvent.CallMalformed event) {
    endLine();
    trace("red", "→ unreadable call (" + event.reason() + "): " + event.raw());
  }

  @Override
  public void visit(RunEvent.PlanMade event) {
    endLine();
    for (int i = 0; i < event.steps().size(); i++) {
      trace("magenta", "plan " + (i + 1) + ". " + event.steps().get(i));
    }
  }

  @Override
  public void visit(RunEvent.StepStarted event) {
    endLine();
    trace("magenta", "step " + event.step() + ": " + event.text());
  }

  @Override
  public void visit(RunEvent.Nested event) {
    event.event().accept(nested);
  }

  @Override
  public void visit(RunEvent.ToolProgress event) {
    trace("faint", "  … " + event.message());
  }

  @Override
  public void visit(RunEvent.ToolFinished event) {
    String how = event.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    trace(
        event.outcome() == dev.leat.store.ToolOutcome.OK ? "green" : "red",
        "← " + event.tool() + " " + how + " in " + event.millis() + " ms: " + event.text());
  }

  @Override
  public void visit(RunEvent.Completed event) {
    endLine();
    long in = event.usage().inputTokens();
    long written = event.usage().outputTokens();
    trace("faint", "done; " + in + " tokens read, " + written + " written");
  }

  @Override
  public void visit(RunEvent.Failed event) {
    end("failed (" + event.code() + "): " + event.message());
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    end("cancelled");
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    end("stopped: " + event.message());
  }

  private void end(String why) {
    endLine();
    err.println(coloured("red", why));
  }

  private void trace(String colour, String line) {
    if (style == Style.TRACE) {
      endReasoning();
      err.println(coloured(colour, line));
    }
  }

  private void endLine() {
    endReasoning();
    if (inLine) {
      out.println();
      out.flush();
      inLine = false;
    }
  }

  private void endReasoning() {
    if (inReasoning) {
      err.println();
      inReasoning = false;
    }
  }

  /** Puts the text between the codes of a style; text is data here, never picocli's markup. */
  private String coloured(String colours, String text) {
    if (!ansi.enabled()) {
      return text;
    }
    Ansi.IStyle[] styles = Ansi.Style.parse(colours);
    return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
  }
}
