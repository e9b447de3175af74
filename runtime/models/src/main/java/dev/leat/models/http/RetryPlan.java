package dev.leat.models.http;

import dev.leat.chat.ChatException;
import dev.leat.models.Retry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides whether and when a call that delivered nothing is made again. */
final class RetryPlan {
  /** By how much a delay is shortened at most, so that clients do not come back all at once. */
  private static final double JITTER = 0.25;

  private final Retry retry;

  RetryPlan(Retry retry) {
    this.retry = retry;
  }

  /**
   * The wait before another try, or null if there is to be none.
   *
   * @param tries how many have failed
   * @param left the call's time that is left
   * @param random from 0 to 1
   */
  @Nullable Duration delay(int tries, ChatException failure, Duration left, double random) {
    if (tries > retry.times() || !mayPass(failure)) {
      return null;
    }
    Duration asked = failure.retryAfter().orElse(null);
    if (asked != null && asked.compareTo(retry.longestRetryAfter()) > 0) {
      return null;
    }
    Duration delay = asked != null ? asked : backoff(tries, random);
    return delay.compareTo(left) < 0 ? delay : null;
  }

  private Duration backoff(int tries, double random) {
    double doubled = retry.firstDelay().toMillis() * Math.pow(2, tries - 1.0);
    double full = Math.min(doubled, (double) retry.longestDelay().toMillis());
    return Duration.ofMillis((long) (full * (1 - JITTER * random)));
  }

  private static boolean mayPass(ChatException failure) {
    return switch (failure.kind()) {
      case CONNECT, TRUNCATED -> true;
      case HTTP, IN_BAND -> mayPass(failure.status().orElse(0));
      case TIMEOUT, PROTOCOL, TOO_LARGE, CANCELLED -> false;
    };
  }

  private static boolean mayPass(int status) {
    return status == 408 || status == 409 || status == 429 || status >= 500;
  }
}
