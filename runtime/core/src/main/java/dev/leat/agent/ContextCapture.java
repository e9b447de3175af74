package dev.leat.agent;

import java.util.Map;
import org.slf4j.MDC;

/**
 * Carries what a thread holds besides its work, such as a logging, tracing or security context,
 * from the thread that starts or resumes a run to the threads on which it goes on: the one that
 * drives it, where policies and listeners are called, and those of its tools. Of these Leat calls
 * {@link Captured#restore} before the work and closes the scope after it, on the same thread,
 * whatever happened in between.
 *
 * <p>What one of these methods throws is logged; the run goes on without what it would have
 * carried. An OpenTelemetry context travels so:
 *
 * <pre>{@code
 * ContextCapture tracing =
 *     () -> {
 *       Context context = Context.current();
 *       return () -> context.makeCurrent()::close;
 *     };
 * }</pre>
 */
@FunctionalInterface
public interface ContextCapture {
  /** Takes what the current thread holds. */
  Captured capture();

  /** What a thread held; it may be restored any number of times, on several threads at once. */
  @FunctionalInterface
  interface Captured {
    /** Puts it onto the current thread, until the scope is closed. */
    Scope restore();
  }

  /** Gives a thread back what it held before. */
  @FunctionalInterface
  interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  /** The logging context of SLF4J. */
  static ContextCapture mdc() {
    return () -> {
      Map<String, String> captured = MDC.getCopyOfContextMap();
      return () -> {
        Map<String, String> before = MDC.getCopyOfContextMap();
        MdcMap.put(captured);
        return () -> MdcMap.put(before);
      };
    };
  }
}
