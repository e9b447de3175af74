package dev.leat.agent;

import dev.leat.chat.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What a run has spent of its limits, what its tools that are agents spent included: their runs
 * spend from their own limits and from those of the runs above them. Safe for several threads.
 */
final class Spending {
  private final Limits limits;
  private final @Nullable Spending above;

  /** Guarded by this. */
  private Usage usage = Usage.NONE;

  /** Guarded by this. */
  private int calls;

  Spending(Limits limits, @Nullable Spending above) {
    this.limits = limits;
    this.above = above;
  }

  /** Goes on with what an earlier part of the run has spent, which those above know. */
  synchronized void restore(Usage spent, int made) {
    usage = spent;
    calls = made;
  }

  void add(Usage more) {
    synchronized (this) {
      usage = usage.plus(more);
    }
    if (above != null) {
      above.add(more);
    }
  }

  void addCall() {
    synchronized (this) {
      calls++;
    }
    if (above != null) {
      above.addCall();
    }
  }

  synchronized Usage usage() {
    return usage;
  }

  synchronized int calls() {
    return calls;
  }

  /** How the tokens are used up, of this run or one above; null if they are not. */
  @Nullable String tokensUsedUp() {
    long tokens = usage().totalTokens();
    if (tokens >= limits.tokens()) {
      return "the run may cost " + limits.tokens() + " tokens and has cost " + tokens;
    }
    return above == null ? null : above.tokensUsedUp();
  }

  /** How more calls were made than this run or one above may make; null if there were not. */
  @Nullable String callsUsedUp() {
    if (calls() > limits.toolCalls()) {
      return "the run may make " + limits.toolCalls() + " tool calls, the model asks for more";
    }
    return above == null ? null : above.callsUsedUp();
  }
}
