package dev.leat.agent;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a tool that throws is called anew, within one call of the model. It is for tools that
 * are idempotent; others are called once whatever is set. The attempts and the waits between them
 * share the call's time. What a tool reports by {@code ToolResult.error} is its answer: only
 * exceptions are worth another attempt, and of these neither {@link Error} nor {@link
 * InterruptedException}.
 *
 * @param attempts the most attempts, the first included
 * @param firstDelay about how long the first wait is; each later one is twice as long
 * @param maxDelay how long no wait exceeds
 */
public record ToolRetry(int attempts, Duration firstDelay, Duration maxDelay) {
  private static final ToolRetry NONE = new ToolRetry(1, Duration.ZERO, Duration.ZERO);

  /** Checks the numbers. */
  public ToolRetry {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be positive: " + attempts);
    }
    if (firstDelay.isNegative() || maxDelay.compareTo(firstDelay) < 0) {
      throw new IllegalArgumentException(
          "expected 0 <= firstDelay <= maxDelay, found " + firstDelay + " and " + maxDelay);
    }
  }

  /** One attempt. */
  public static ToolRetry none() {
    return NONE;
  }

  /** So many attempts; the waits begin at half a second and are at most 8 seconds long. */
  public static ToolRetry upTo(int attempts) {
    return new ToolRetry(attempts, Duration.ofMillis(500), Duration.ofSeconds(8));
  }

  /**
   * How long to wait after an attempt that failed: by chance between half and all of what its
   * number says, so that callers that failed together do not come back together.
   */
  long delayMillis(int attempt) {
    double grown = (double) firstDelay.toMillis() * Math.pow(2, attempt - 1);
    double most = Math.min(grown, (double) maxDelay.toMillis());
    return Math.round(most * (0.5 + ThreadLocalRandom.current().nextDouble() / 2));
  }
}
