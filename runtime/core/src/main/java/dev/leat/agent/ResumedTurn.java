package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.store.Approval;
import dev.leat.store.Decision;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phase in which a run at rest goes on, by what was decided of its calls. */
final class ResumedTurn implements Phase {
  private final CallBook book;
  private final List<Decision> decisions;
  private final boolean expired;

  private ResumedTurn(CallBook book, List<Decision> decisions, boolean expired) {
    this.book = book;
    this.decisions = decisions;
    this.expired = expired;
  }

  /**
   * The phase.
   *
   * @throws IllegalArgumentException if a decision is of a call that is not asked about, or of
   *     other arguments
   */
  static ResumedTurn of(CallBook book, Resumption resumption) {
    for (Decision decision : resumption.decisions()) {
      Approval asked = book.asked(decision.callId());
      if (asked == null || !asked.argumentsHash().equals(decision.argumentsHash())) {
        throw new IllegalArgumentException(
            "run "
                + resumption.checkpoint().runId()
                + (asked == null
                    ? " does not ask about call " + decision.callId()
                    : " asks about call " + decision.callId() + " with other arguments")
                + "; it asks about "
                + book.asked.stream().map(Approval::callId).toList());
      }
    }
    book.expires = resumption.checkpoint().expires();
    boolean expired = Instant.now().isAfter(resumption.checkpoint().expires());
    return new ResumedTurn(book, resumption.decisions(), expired);
  }

  @Override
  public Phase advance(RunState run) {
    book.said.calls().forEach(run.trace::knows);
    Map<String, Decision> first = new LinkedHashMap<>();
    decisions.forEach(decision -> first.putIfAbsent(decision.callId(), decision));
    run.emit(new RunEvent.Resumed(List.copyOf(first.values())));
    return new AwaitConversation(new Decided(first));
  }

  /** What follows once the run has its conversation again. */
  private final class Decided implements Phase {
    private final Map<String, Decision> first;

    Decided(Map<String, Decision> first) {
      this.first = first;
    }

    @Override
    public Phase advance(RunState run) {
      if (run.transcript.isOutdated() && !run.stop.isStopped()) {
        // What was allowed was allowed for a conversation that stood elsewhere: nothing is run.
        String why = "the conversation went on without this run";
        return Ending.conflict(run).leaving(book.abandon(run, why));
      }
      try {
        if (!run.stop.isStopped()) {
          run.tools.select(run.turn(book.turn, run.transcript.prompt()));
        }
      } catch (RuntimeException e) {
        String why = "the run's tools could not be chosen";
        return Ending.selectionFailed(book.turn, e).leaving(book.abandon(run, why));
      }
      return decide(run, first);
    }

    @Override
    public List<Message> release(RunState run) {
      return book.abandon(run);
    }
  }

  private Phase decide(RunState run, Map<String, Decision> first) {
    List<ToolCall> allowed = new ArrayList<>();
    for (ToolCall call : book.said.calls()) {
      Approval asked = book.asked(call.id());
      Decision decision = first.get(call.id());
      if (asked == null || (decision == null && !expired)) {
        continue;
      }
      book.asked.remove(asked);
      if (decision != null && decision.allowed() && !expired) {
        allowed.add(call);
      } else {
        book.answer(run, call, ToolOutcome.DENIED, "Not allowed: " + reason(decision), 0);
      }
    }
    return new ToolTurn(book, allowed);
  }

  @Override
  public List<Message> release(RunState run) {
    return book.abandon(run);
  }

  private String reason(@Nullable Decision decision) {
    if (expired) {
      return "nobody allowed it in time.";
    }
    String said = decision == null ? "" : decision.reason();
    return said.isEmpty() ? "it was refused." : said;
  }
}
