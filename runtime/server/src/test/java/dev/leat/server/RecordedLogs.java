package dev.leat.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Logging for these tests: nothing is printed; everything can be recorded, down to TRACE. */
public final class RecordedLogs implements SLF4JServiceProvider {
  /** Where everything goes that is logged; null most of the time. */
  private static volatile @Nullable Queue<String> recording;

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter mdc = new BasicMDCAdapter();

  /** For SLF4J. */
  public RecordedLogs() {}

  /** Something that logs. */
  interface Work {
    void run() throws Exception;
  }

  /** All that is logged meanwhile: logger, message and stack trace. */
  static List<String> during(Work work) throws Exception {
    Queue<String> lines = new ConcurrentLinkedQueue<>();
    recording = lines;
    try {
      work.run();
    } finally {
      recording = null;
    }
    return new ArrayList<>(lines);
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return RecordedLogger::new;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return mdc;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {}

  private static final class RecordedLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    RecordedLogger(String name) {
      this.name = name;
    }

    @Override
    public boolean isTraceEnabled() {
      return recording != null;
    }

    @Override
    public boolean isDebugEnabled() {
      return recording != null;
    }

    @Override
    public boolean isInfoEnabled() {
      return recording != null;
    }

    @Override
    public boolean isWarnEnabled() {
      return recording != null;
    }

    @Override
    public boolean isErrorEnabled() {
      return recording != null;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level,
        @Nullable Marker marker,
        String pattern,
        Object @Nullable [] arguments,
        @Nullable Throwable throwable) {
      Queue<String> lines = recording;
      if (lines != null) {
        StringWriter text = new StringWriter();
        text.append(name).append(": ");
        text.append(MessageFormatter.basicArrayFormat(pattern, arguments));
        if (throwable != null) {
          throwable.printStackTrace(new PrintWriter(text, true));
        }
        lines.add(text.toString());
      }
    }
  }
}
