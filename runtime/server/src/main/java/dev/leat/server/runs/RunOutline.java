package dev.leat.server.runs;

import dev.leat.chat.Usage;
import dev.leat.store.Approval;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunEventVisitor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run stands, as its log tells so far. */
public final class RunOutline implements RunEventVisitor {
  private final StringBuilder said = new StringBuilder();
  private String state = "running";
  private long sequence;
  private @Nullable String conversation;
  private List<Approval> approvals = List.of();
  private @Nullable Instant expires;
  private @Nullable Usage usage;
  private @Nullable String code;
  private @Nullable String message;

  private RunOutline() {}

  /** Reads what there is. */
  static RunOutline of(Cursor cursor) {
    RunOutline outline = new RunOutline();
    for (QueuedEvent queued = cursor.poll(); queued != null; queued = cursor.poll()) {
      outline.sequence = queued.sequence();
      queued.event().accept(outline);
    }
    return outline;
  }

  /** A run under way whose beginning is kept no more. */
  static RunOutline underWay() {
    return new RunOutline();
  }

  /** {@code running}, {@code suspended}, or how it ended. */
  public String state() {
    return state;
  }

  /** Whether it has ended. */
  public boolean hasEnded() {
    return usage != null;
  }

  /** The sequence of the last event. */
  public long sequence() {
    return sequence;
  }

  /** The user's text so far. */
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
