package dev.leat.models.openai;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.models.RawServer;
import dev.leat.models.Replay;
import dev.leat.models.Retry;
import dev.leat.models.Timeouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer read to its end, with the time that took. */
record Reading(List<Delta> deltas, @Nullable ChatException failure, Duration time) {
  /** Long enough for a loaded machine, short enough for a test. */
  static final Timeouts CALM =
      new Timeouts(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30));

  static final Retry QUICK =
      new Retry(2, Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofSeconds(5));

  static OpenAiChatModel.Builder model(RawServer server) {
    return OpenAiChatModel.builder()
        .baseUrl(server.url())
        .model("m")
        .timeouts(CALM)
        .retry(Retry.none());
  }

  static Reading of(OpenAiChatModel model) {
    return of(model.stream(ChatRequest.of("Hi")));
  }

  static Reading of(ChatStream stream) {
    List<Delta> deltas = new ArrayList<>();
    long start = System.nanoTime();
    ChatException failure = null;
    try (stream) {
      for (Delta delta = stream.next(); delta != null; delta = stream.next()) {
        deltas.add(delta);
      }
    } catch (ChatException e) {
      failure = e;
    }
    return new Reading(deltas, failure, Duration.ofNanos(System.nanoTime() - start));
  }

  /** The failure, which must have been. */
  ChatException failed() {
    if (failure == null) {
      throw new AssertionError("no failure but " + deltas);
    }
    return failure;
  }

  ChatException.Kind kind() {
    return failed().kind();
  }

  String message() {
    return String.valueOf(failed().getMessage());
  }

  String text() {
    return new Replay.Outcome(deltas, failure).text();
  }
}
