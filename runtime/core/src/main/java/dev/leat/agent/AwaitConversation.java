package dev.leat.agent;

import dev.leat.chat.Message;
import dev.leat.store.ConversationId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phase in which a run waits until no other uses its conversation, and then reads it. */
final class AwaitConversation implements Phase {
  private final Phase next;

  /** When the run has waited long enough, by the agent's ticker; null before it waits. */
  private @Nullable Long deadlineNanos;

  AwaitConversation(Phase next) {
    this.next = next;
  }

  @Override
  public Phase advance(RunState run) {
    ConversationHold hold = run.hold;
    if (hold == null || taken(run, hold)) {
      run.transcript.load();
      boolean conflict = run.transcript.isOutdated() && !run.transcript.isRestored();
      return conflict ? ended(run, Ending.conflict(run)) : next;
    }
    if (run.stop.isStopped()) {
      return ended(run, Ending.stopped(run));
    }
    long now = run.config.ticker().nanos();
    if (deadlineNanos == null) {
      deadlineNanos = now + Limits.nanos(hold.patience());
    }
    long left = deadlineNanos - now;
    if (left <= 0) {
      return ended(run, busy(hold));
    }
    Mailbox.Mail mail = run.mailbox.poll(Math.min(left, hold.nanosToNextTry()));
    if (mail instanceof Mailbox.Wake && Thread.currentThread().isInterrupted()) {
      run.stop.stop(StopSignal.Reason.CANCELLED);
    }
    return this;
  }

  private static boolean taken(RunState run, ConversationHold hold) {
    hold.onFirst(run.mailbox::wake);
    try {
      return hold.tryTake();
    } catch (RuntimeException e) {
      throw new StoreFailure(e);
    }
  }

  private static Ending busy(ConversationHold hold) {
    ConversationId id = hold.conversation();
    Duration patience = hold.patience();
    return Ending.failed(
        "conversation:busy",
        "another run used conversation " + id + "; this one has waited for " + patience,
        new ConversationBusyException(id));
  }

  private Ending ended(RunState run, Ending ending) {
    return ending.leaving(release(run));
  }

  /** What the run leaves is not for a conversation that it does not hold. */
  @Override
  public List<Message> release(RunState run) {
    List<Message> left = next.release(run);
    return run.hold == null ? left : List.of();
  }
}
