package dev.leat.agent;

import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The phase in which what the window leaves out is summed up, before the model is asked. */
final class SummaryTurn implements Phase {
  private static final Logger LOG = LoggerFactory.getLogger(SummaryTurn.class);

  private static final String UNUSABLE = "summary:unusable";

  private final Summarizer summarizer;
  private final WindowedHistory.Due due;
  private final int turn;
  private final Phase next;
  private final Words words = new Words();
  private @Nullable ChatStream stream;
  private Runnable closing = () -> {};

  private SummaryTurn(Summarizer summarizer, WindowedHistory.Due due, int turn, Phase next) {
    this.summarizer = summarizer;
    this.due = due;
    this.turn = turn;
    this.next = next;
  }

  /** The phase that must come before a turn; null if nothing is to be summed up. */
  static @Nullable SummaryTurn before(int turn, Phase next, RunState run) {
    Summarizer summarizer = run.config.window().summarizer();
    WindowedHistory.Due due = run.transcript.dueSummary();
    return summarizer == null || due == null ? null : new SummaryTurn(summarizer, due, turn, next);
  }

  /** What the model said is no summary. */
  private static final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
      super(message);
    }
  }

  /** What was said so far. */
  private static final class Words implements Delta.Visitor {
    private final StringBuilder text = new StringBuilder();
    private Usage usage = Usage.NONE;
    private @Nullable FinishReason reason;

    @Override
    public void visit(Delta.Text more) {
      text.append(more.text());
    }

    @Override
    public void visit(Usage counted) {
      usage = counted;
    }

    @Override
    public void visit(Delta.Finish finish) {
      reason = finish.reason();
    }

    /**
     * The summary.
     *
     * @throws UnusableException if there is none
     */
    String summary() {
      String summary = text.toString().strip();
      if (reason != FinishReason.STOP && reason != FinishReason.OTHER) {
        throw new UnusableException(
            "the summary was not finished: " + (reason == null ? "it was cut off" : reason));
      }
      if (summary.isEmpty()) {
        throw new UnusableException("the summary is empty");
      }
      return summary;
    }

    /** Why the model stopped, once there is a summary. */
    FinishReason reason() {
      return Objects.requireNonNull(reason, "a reason");
    }

    boolean isTooLong() {
      return text.length() > Summarizer.MAX_SUMMARY;
    }
  }

  @Override
  public Phase advance(RunState run) {
    if (run.stop.isStopped()) {
      return stopped(run);
    }
    try {
      run.idle.waiting();
      Delta delta = open(run).next();
      run.idle.heard();
      if (delta != null) {
        delta.accept(words);
      }
      if (words.isTooLong()) {
        throw new UnusableException(
            "the summary is longer than " + Summarizer.MAX_SUMMARY + " characters");
      }
      if (delta != null) {
        return this;
      }
      words.summary();
    } catch (RuntimeException e) {
      return failed(run, e);
    }
    run.trace.summaryFinished(words.reason(), words.summary(), words.usage);
    close(run);
    Message.Summary summary = new Message.Summary(words.summary(), due.end());
    return run.transcript.addSummary(summary) ? next : Ending.conflict(run);
  }

  private ChatStream open(RunState run) {
    if (stream == null) {
      ChatRequest request = summarizer.request(due.earlier(), due.messages());
      run.trace.summaryStarted(turn, summarizer.model().name(), request.messages());
      stream = summarizer.model().stream(request);
      closing = stream::close;
      run.stop.add(closing);
    }
    return stream;
  }

  /** The run goes on without the summary, unless it was told to stop. */
  private Phase failed(RunState run, RuntimeException failure) {
    if (run.stop.isStopped()) {
      return stopped(run);
    }
    String code = failure instanceof UnusableException ? UNUSABLE : ModelTrace.code(failure);
    run.trace.summaryFailed(code, failure, words.usage);
    close(run);
    LOG.warn("The summary of a conversation failed; run {} goes on without it", run.runId, failure);
    run.transcript.giveUpSummaries();
    return next;
  }

  private Phase stopped(RunState run) {
    run.trace.summaryFailed("model:cancelled", null, words.usage);
    close(run);
    return Ending.stopped(run);
  }

  @Override
  public List<Message> release(RunState run) {
    close(run);
    return List.of();
  }

  /** Frees the stream; what the summary cost, the run has cost. */
  private void close(RunState run) {
    run.idle.heard();
    run.addUsage(words.usage);
    words.usage = Usage.NONE;
    if (stream != null) {
      run.stop.remove(closing);
      stream.close();
    }
  }
}
