package dev.leat.server.runs;

import dev.leat.chat.Usage;
import dev.leat.store.Approval;
import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import dev.leat.store.RunQueue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run stands, as its log tells so far. */
public final class RunOutline implements RunEventVisitor {
  private final long after;
  private final StringBuilder said = new StringBuilder();
  private String state = "running";
  private long sequence;
  private @Nullable String conversation;
  private List<Approval> approvals = List.of();
  private @Nullable Instant expires;
  private @Nullable Usage usage;
  private @Nullable String code;
  private @Nullable String message;

  private RunOutline(long after) {
    this.after = after;
    this.sequence = after;
  }

  /** Reads what there is; of a run whose beginning is kept no more, the newest event. */
  static RunOutline of(RunQueue queue) {
    long last = queue.last();
    try {
      return of(queue, 0, last);
    } catch (GoneException e) {
      return of(queue, Math.max(0, last - 1), last);
    }
  }

  private static RunOutline of(RunQueue queue, long after, long last) {
    RunOutline outline = new RunOutline(after);
    try (Cursor cursor = queue.cursor(after)) {
      // Not until there is nothing to poll: what the store has may have yet to come here.
      while (outline.sequence < last) {
        QueuedEvent queued = cursor.next();
        if (queued == null) {
          return outline;
        }
        outline.sequence = queued.sequence();
        queued.event().accept(outline);
      }
      return outline;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a run was read", e);
    }
  }

  /** {@code running}, {@code suspended}, or how it ended. */
  public String state() {
    return state;
  }

  /** Whether it waits for approvals. */
  public boolean isSuspended() {
    return expires != null;
  }

  /** Whether it has ended. */
  public boolean hasEnded() {
    return usage != null;
  }

  /** The sequence behind which this begins: 0, unless earlier events are kept no more. */
  public long after() {
    return after;
  }

  /** The sequence of the last event. */
  public long sequence() {
    return sequence;
  }

  /** The user's text so far, from where this begins. */
  public String text() {
    return said.toString();
  }

  /** The name of its conversation in the store; null if it stands alone. */
  public @Nullable String conversation() {
    return conversation;
  }

  /** What it waits for. */
  public List<Approval> approvals() {
    return approvals;
  }

  /** Until when it waits; null unless it does. */
  public @Nullable Instant expires() {
    return expires;
  }

  /** What it cost; null as long as it has not ended. */
  public @Nullable Usage usage() {
    return usage;
  }

  /** Why it failed or which limit it reached; null if neither. */
  public @Nullable String code() {
    return code;
  }

  /** The same for people. */
  public @Nullable String message() {
    return message;
  }

  @Override
  public void visit(RunEvent.Started event) {
    conversation = event.conversation();
  }

  @Override
  public void visit(RunEvent.Text event) {
    said.append(event.text());
  }

  @Override
  public void visit(RunEvent.Suspended event) {
    state = "suspended";
    approvals = event.approvals();
    expires = event.expires();
  }

  @Override
  public void visit(RunEvent.Resumed event) {
    state = "running";
    approvals = List.of();
    expires = null;
  }

  @Override
  public void visit(RunEvent.Completed event) {
    end("completed", event);
  }

  @Override
  public void visit(RunEvent.Failed event) {
    end("failed", event);
    code = event.code();
    message = event.message();
  }

  @Override
  public void visit(RunEvent.Cancelled event) {
    end("cancelled", event);
  }

  @Override
  public void visit(RunEvent.LimitReached event) {
    end("limit_reached", event);
    code = EventFrames.name(event.limit());
    message = event.message();
  }

  private void end(String how, RunEvent.Terminal event) {
    state = how;
    usage = event.usage();
    approvals = List.of();
    expires = null;
  }
}
