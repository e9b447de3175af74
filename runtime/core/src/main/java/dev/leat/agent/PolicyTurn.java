package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.store.Approval;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The phase in which it is decided which of a turn's calls run; none has run before. */
final class PolicyTurn implements Phase {
  private static final Logger LOG = LoggerFactory.getLogger(PolicyTurn.class);

  private final CallBook book;

  PolicyTurn(CallBook book) {
    this.book = book;
  }

  @Override
  public Phase advance(RunState run) {
    List<ToolCall> allowed = new ArrayList<>();
    for (ToolCall call : book.said.calls()) {
      if (run.stop.isStopped()) {
        break; // the tools' phase ends the run
      }
      Optional<ToolBinding> tool = run.tools.find(call.name());
      if (tool.isEmpty()) {
        book.answer(run, call, ToolOutcome.UNKNOWN_TOOL, unknown(run, call.name()), 0);
      } else if (isAnswer(run, call)) {
        answer(run, call, allowed);
      } else if (decide(run, call, tool.get().descriptor())) {
        allowed.add(book.effective(call));
      }
    }
    return new ToolTurn(book, allowed);
  }

  private static boolean isAnswer(RunState run, ToolCall call) {
    AnswerForm<?> form = run.config.form();
    return form != null && form.isTool(call.name());
  }

  /**
   * Answers are no tools of the program's: the policy is not asked. Of several the first counts.
   */
  private void answer(RunState run, ToolCall call, List<ToolCall> allowed) {
    if (allowed.stream().anyMatch(before -> isAnswer(run, before))) {
      String why = "Not run: an answer was given before in this turn.";
      book.answer(run, call, ToolOutcome.NOT_RUN, why, 0);
    } else {
      allowed.add(call);
    }
  }

  @Override
  public List<Message> release(RunState run) {
    return book.abandon(run);
  }

  /** Whether the call may run now. */
  private boolean decide(RunState run, ToolCall call, ToolDescriptor tool) {
    Verdict verdict = verdict(run, call, tool);
    if (verdict instanceof Verdict.Deny deny) {
      book.answer(run, call, ToolOutcome.DENIED, "Not allowed: " + deny.reason(), 0);
    } else if (verdict instanceof Verdict.Ask ask) {
      book.asked.add(Approval.of(call, ask.reason()));
    } else if (verdict instanceof Verdict.Change change) {
      RunEvent.CallChanged event =
          new RunEvent.CallChanged(call.id(), change.arguments(), change.reason());
      book.changed.put(call.id(), event);
      run.emit(event);
    }
    return verdict instanceof Verdict.Allow || verdict instanceof Verdict.Change;
  }

  private static Verdict verdict(RunState run, ToolCall call, ToolDescriptor tool) {
    ProposedCall proposed =
        new ProposedCall(
            run.runId, run.request.principal(), run.request.conversation(), call, tool);
    try {
      Verdict verdict = Objects.requireNonNull(run.config.policy().decide(proposed), "a verdict");
      boolean nobodyToAsk = verdict instanceof Verdict.Ask && run.request.parent() != null;
      return nobodyToAsk
          ? Verdict.deny("somebody must be asked, and cannot be from within a tool.")
          : verdict;
    } catch (RuntimeException | Error e) {
      LOG.warn("The policy failed at tool {} in run {}; it denies", call.name(), run.runId, e);
      return Verdict.deny("the program could not decide whether it may run");
    }
  }

  private static String unknown(RunState run, String name) {
    Toolset tools = run.tools.current();
    String shown = Answers.clip(name, 100);
    if (run.tools.wasOffered(name)) {
      return "The tool '"
          + shown
          + "' was there in an earlier turn and is not now; nothing was run. "
          + (tools.isEmpty() ? "There are no tools now." : listed(tools));
    }
    List<String> near = tools.nearest(name);
    return "There is no tool '"
        + shown
        + "'; nothing was run. "
        + (near.isEmpty() ? listed(tools) : "Did you mean " + String.join(" or ", near) + "?");
  }

  private static String listed(Toolset tools) {
    return "The tools are: " + String.join(", ", tools.names()) + ".";
  }
}
