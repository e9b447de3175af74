package dev.leat.agent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the thread that started a run held, for the threads on which the run goes on. */
final class CarriedContext {
  private static final Logger LOG = LoggerFactory.getLogger(CarriedContext.class);

  private final List<ContextCapture.Captured> captured;

  private CarriedContext(List<ContextCapture.Captured> captured) {
    this.captured = captured;
  }

  /** Takes what the current thread holds. */
  static CarriedContext capture(List<ContextCapture> captures) {
    List<ContextCapture.Captured> captured = new ArrayList<>(captures.size());
    for (ContextCapture each : captures) {
      try {
        captured.add(each.capture());
      } catch (RuntimeException | Error e) {
        LOG.warn("A context could not be captured; the run goes on without it", e);
      }
    }
    return new CarriedContext(List.copyOf(captured));
  }

  /** The work with this context around it. */
  Runnable around(Runnable work) {
    return captured.isEmpty() ? work : () -> run(work);
  }

  private void run(Runnable work) {
    Deque<ContextCapture.Scope> scopes = new ArrayDeque<>();
    try {
      for (ContextCapture.Captured each : captured) {
        restore(each, scopes);
      }
      work.run();
    } finally {
      scopes.forEach(CarriedContext::close);
    }
  }

  private static void restore(
      ContextCapture.Captured captured, Deque<ContextCapture.Scope> scopes) {
    try {
      scopes.push(captured.restore());
    } catch (RuntimeException | Error e) {
      LOG.warn("A context could not be restored; the work goes on without it", e);
    }
  }

  private static void close(ContextCapture.Scope scope) {
    try {
      scope.close();
    } catch (RuntimeException | Error e) {
      LOG.warn("A context could not be taken off its thread", e);
    }
  }
}
