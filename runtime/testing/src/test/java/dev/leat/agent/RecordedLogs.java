package dev.leat.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** Logging for these tests: nothing is printed, warnings can be recorded, and there is an MDC. */
public final class RecordedLogs implements SLF4JServiceProvider {
  private static final List<List<String>> RECORDINGS = new CopyOnWriteArrayList<>();

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter mdc = new BasicMDCAdapter();

  /** For SLF4J. */
  public RecordedLogs() {}

  /** What {@code work} and whoever runs meanwhile log at warning or above. */
  static List<String> during(Work work) throws Exception {
    List<String> recording = new CopyOnWriteArrayList<>();
    RECORDINGS.add(recording);
    try {
      work.run();
    } finally {
      RECORDINGS.remove(recording);
    }
    return new ArrayList<>(recording);
  }

  /** Something that logs. */
  interface Work {
    void run() throws Exception;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> new RecordedLogger();
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

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public boolean isInfoEnabled() {
      return false;
    }

    @Override
    public boolean isWarnEnabled() {
      return !RECORDINGS.isEmpty();
    }

    @Override
    public boolean isErrorEnabled() {
      return !RECORDINGS.isEmpty();
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
      String text = MessageFormatter.basicArrayFormat(pattern, arguments);
      RECORDINGS.forEach(
          recording -> recording.add(text + (throwable == null ? "" : ": " + throwable)));
    }
  }
}
