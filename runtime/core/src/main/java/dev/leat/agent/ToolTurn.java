package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.chat.ToolCall;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolResult;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The phase in which the tools that the model called run: in waves, each of calls that may run side
 * by side or of one that runs alone. Answers go to the model in the order of the calls.
 */
final class ToolTurn implements Phase {
  private static final Logger LOG = LoggerFactory.getLogger(ToolTurn.class);

  private final CallBook book;

  /** The calls to run, as they are to run. */
  private final List<ToolCall> calls;

  /** The first call that no wave has taken yet. */
  private int next;

  /** Announced and not yet handed to the executor: their events go out before their effects. */
  private final List<Staged> staged = new ArrayList<>();

  private final List<ToolTask> running = new ArrayList<>();

  ToolTurn(CallBook book, List<ToolCall> calls) {
    this.book = book;
    this.calls = calls;
  }

  /** A call whose tool is known. */
  private record Staged(ToolCall call, ToolBinding tool) {}

  @Override
  public Phase advance(RunState run) {
    if (run.stop.isStopped()) {
      return Ending.stopped(run).leaving(release(run));
    }
    if (!staged.isEmpty()) {
      submit(run);
    }
    if (!running.isEmpty()) {
      await(run);
      return this;
    }
    if (next < calls.size()) {
      stage(run);
      return this;
    }
    return book.next(run);
  }

  /** Announces the next wave. */
  private void stage(RunState run) {
    boolean alone = false;
    while (next < calls.size() && !alone) {
      ToolCall call = calls.get(next);
      ToolBinding tool = run.tools.find(call.name()).orElse(null);
      if (tool == null) {
        next++; // a run at rest went on with fewer tools
        book.answer(run, call, ToolOutcome.UNKNOWN_TOOL, "There is no such tool any more.", 0);
        continue;
      }
      alone = tool.descriptor().isAlone();
      if (alone && !staged.isEmpty()) {
        return;
      }
      next++;
      staged.add(new Staged(call, tool));
      run.emit(new RunEvent.ToolStarted(call.id()));
    }
  }

  private void submit(RunState run) {
    // On an executor that runs tasks on the caller's thread nobody else could make room for mail.
    run.mailbox.readHere();
    for (Staged next : staged) {
      ToolTask task = new ToolTask(run, next.tool(), next.call());
      running.add(task);
      try {
        run.config.executor().execute(run.context.around(task));
      } catch (RuntimeException e) {
        LOG.warn("The agent's executor refused the tool {}", next.call().name(), e);
        if (task.abandon() != ToolTask.Progress.DONE) {
          running.remove(task);
          book.answer(run, next.call(), ToolOutcome.NOT_RUN, "The tool could not be started.", 0);
        }
      }
    }
    staged.clear();
  }

  /** Takes a word from the tools, waiting for it until the first of them is out of time. */
  private void await(RunState run) {
    // First, for a tool that tells and tells has its time, too.
    expire(run);
    if (running.isEmpty()) {
      return;
    }
    run.mailbox.readHere();
    Mailbox.Mail mail = run.mailbox.poll();
    if (mail == null) {
      long now = run.config.ticker().nanos();
      long wait = running.stream().mapToLong(task -> task.deadlineNanos() - now).min().orElse(0);
      run.idle.waiting();
      mail = wait > 0 ? run.mailbox.poll(wait) : null;
      run.idle.heard();
    }
    if (mail != null) {
      take(run, mail);
    }
    if (mail instanceof Mailbox.Wake && Thread.currentThread().isInterrupted()) {
      run.stop.stop(StopSignal.Reason.CANCELLED);
    }
  }

  private void take(RunState run, Mailbox.Mail mail) {
    if (mail instanceof Mailbox.Done done) {
      finished(run, done);
    } else if (mail instanceof Mailbox.Retrying retrying && running.contains(retrying.task())) {
      retrying(run, retrying);
    } else if (mail instanceof Mailbox.Progress progress
        && running.stream().anyMatch(task -> task.call.id().equals(progress.callId()))) {
      run.emit(progress.event());
    }
  }

  private void finished(RunState run, Mailbox.Done done) {
    ToolTask task = done.task();
    if (!running.remove(task)) {
      return;
    }
    if (done.failure() != null) {
      LOG.warn("Tool {} failed in run {}", task.call.name(), run.runId, done.failure());
      run.trace.threw(done.failure());
    }
    ToolResult result = done.result();
    ToolOutcome outcome =
        switch (result.status()) {
          case OK -> ToolOutcome.OK;
          case ERROR -> ToolOutcome.ERROR;
          case INVALID_ARGUMENTS -> ToolOutcome.INVALID_ARGUMENTS;
        };
    String text = result.asText();
    if (outcome == ToolOutcome.OK) {
      book.succeeded(task.call, task.tool().descriptor(), text);
    }
    book.answer(run, task.call, outcome, text, result.media(), task.millis());
  }

  private static void retrying(RunState run, Mailbox.Retrying retrying) {
    String error = Answers.clip(ToolTask.describe(retrying.failure()), Limits.MAX_PROGRESS);
    run.trace.threw(retrying.failure());
    run.emit(
        new RunEvent.ToolRetried(
            retrying.task().call.id(), retrying.attempt(), error, retrying.delayMillis()));
  }

  /** Gives up the tools whose time is over; of those that are done after all there is mail. */
  private void expire(RunState run) {
    long now = run.config.ticker().nanos();
    for (ToolTask task : List.copyOf(running)) {
      if (task.deadlineNanos() - now <= 0) {
        giveUp(run, task, "it did not finish within " + task.time());
      }
    }
  }

  private void giveUp(RunState run, ToolTask task, String why) {
    ToolTask.Progress reached = task.abandon();
    if (reached == ToolTask.Progress.DONE) {
      return;
    }
    running.remove(task);
    boolean started = reached == ToolTask.Progress.RUNNING;
    String text =
        started
            ? "The tool was given up: " + why + ". Whether it took effect is unknown."
            : "Not run: " + why + ".";
    ToolOutcome outcome = started ? ToolOutcome.OUTCOME_UNKNOWN : ToolOutcome.NOT_RUN;
    book.answer(run, task.call, outcome, text, task.millis());
  }

  /** Answers everything at once: nothing more is started, and what runs is given up. */
  @Override
  public List<Message> release(RunState run) {
    List.copyOf(running).forEach(task -> giveUp(run, task, "the run ended"));
    // What was done by then is in the mailbox, and counts.
    for (Mailbox.Mail mail = run.mailbox.poll(); mail != null; mail = run.mailbox.poll()) {
      take(run, mail);
    }
    return book.abandon(run);
  }
}
