package dev.leat.server.http;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Answers what comes later than its request. */
public final class Answers {
  private Answers() {}

  /** Answers, or refuses for the reason why there is no answer. */
  public static void give(Exchange exchange, @Nullable Throwable failure, Runnable answer) {
    if (failure != null) {
      Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
      exchange.refuse(cause != null ? cause : failure);
      return;
    }
    try {
      answer.run();
    } catch (RuntimeException | Error e) {
      exchange.refuse(e);
    }
  }
}
