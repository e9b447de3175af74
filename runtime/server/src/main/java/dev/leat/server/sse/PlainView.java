package dev.leat.server.sse;

import dev.leat.server.http.Problem;
import dev.leat.server.runs.EventView;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import org.jspecify.annotations.Nullable;

/**
 * The user's text alone. A run that did not complete breaks the answer off, or gives it a status if
 * it has none yet: a text that was cut short must not look whole.
 */
final class PlainView implements EventView {
  /** The first half of a character whose second half is still to come; 0 if there is none. */
  private char half;

  private @Nullable Problem failure;

  @Override
  public void event(QueuedEvent queued, StringBuilder out) {
    RunEvent event = queued.event();
    if (event instanceof RunEvent.Text text) {
      add(text.text(), out);
    } else if (event instanceof RunEvent.Suspended) {
      failure =
          Problem.of(409, "suspended", "The run waits for approvals, which text cannot give.");
    } else if (event.isTerminal() && !(event instanceof RunEvent.Completed)) {
      failure = Problem.of(502, "run_" + how(event), "The run did not complete.");
    }
  }

  private static String how(RunEvent event) {
    if (event instanceof RunEvent.Cancelled) {
      return "cancelled";
    }
    return event instanceof RunEvent.LimitReached ? "limit_reached" : "failed";
  }

  private void add(String text, StringBuilder out) {
    if (half != 0) {
      out.append(half);
      half = 0;
    }
    int end = text.length();
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      half = text.charAt(--end);
    }
    out.append(text, 0, end);
  }

  @Override
  public void cutOff(CutOff why, StringBuilder out) {
    failure = Problem.of(503, "cut_off", "The run can be read on by its events.");
  }

  @Override
  public @Nullable Throwable failure() {
    return failure;
  }
}
