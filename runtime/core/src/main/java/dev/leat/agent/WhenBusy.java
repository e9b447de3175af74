package dev.leat.agent;

import java.time.Duration;

/**
 * What a run does whose conversation another run is using, in this process or another that shares
 * the store. Immutable.
 */
public final class WhenBusy {
  private static final WhenBusy REFUSE = new WhenBusy(Duration.ZERO);

  private final Duration patience;

  private WhenBusy(Duration patience) {
    this.patience = patience;
  }

  /** It does not begin: {@code agent.run} throws {@link ConversationBusyException}. */
  public static WhenBusy refuse() {
    return REFUSE;
  }

  /**
   * It begins and waits before its first turn, at most so long; then it fails, with the code {@code
   * conversation:busy}. Runs of one process get their turn in the order in which they came. Waiting
   * counts for {@link Limits#time}, and cancelling ends it.
   */
  public static WhenBusy waitFor(Duration most) {
    if (most.isNegative() || most.isZero()) {
      throw new IllegalArgumentException("a run waits for a positive time. Found: " + most);
    }
    return new WhenBusy(most);
  }

  boolean refuses() {
    return patience.isZero();
  }

  Duration patience() {
    return patience;
  }
}
