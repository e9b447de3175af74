package dev.leat.models.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.RawServer;
import dev.leat.models.Retry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is tried again, how often the server is asked, and that no text comes twice. */
final class RetriesTest {
  private static final RawServer.Reply GOOD =
      x -> x.sse().token("Hel").token("lo").finish().done().end();

  private static RawServer.Reply status(int status, String... headers) {
    return x -> x.answer(status, "application/json", "{\"error\":{\"message\":\"No.\"}}", headers);
  }

  private static Reading read(RawServer server) {
    try (OpenAiChatModel model = Reading.model(server).retry(Reading.QUICK).build()) {
      return Reading.of(model);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504, 529})
  void passingFailuresAreTriedAgain(int status) {
    try (RawServer server = new RawServer(status(status), status(status), GOOD)) {
      assertEquals("Hello", read(server).text());
      assertEquals(3, server.requests().size());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 413, 422})
  void lastingFailuresAreNot(int status) {
    try (RawServer server = new RawServer(status(status), GOOD)) {
      Reading reading = read(server);
      assertEquals(ChatException.Kind.HTTP, reading.kind());
      assertEquals(status, reading.failed().status().orElse(0));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void theLastFailureIsTold() {
    try (RawServer server = new RawServer(status(503))) {
      assertTrue(read(server).message().endsWith(": HTTP 503: No."));
      assertEquals(3, server.requests().size());
    }
  }

  @Test
  void noRetryBehindOurBack() {
    try (RawServer server = new RawServer(status(503, "Retry-After: 0"), GOOD);
        OpenAiChatModel model = Reading.model(server).build()) {
      assertEquals(503, Reading.of(model).failed().status().orElse(0));
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void connectionsLostBeforeContentAreTriedAgain() {
    RawServer.Reply lostBeforeHeaders = RawServer.Exchange::reset;
    RawServer.Reply lostBeforeContent =
        x -> {
          x.sse().chunk(": wait\n\n");
          x.reset();
        };
    try (RawServer server = new RawServer(lostBeforeHeaders, lostBeforeContent, GOOD)) {
      assertEquals("Hello", read(server).text());
      assertEquals(3, server.requests().size());
    }
  }

  @Test
  void afterAnyTextNothingIsTriedAgain() {
    for (int tokens = 1; tokens <= 50; tokens++) {
      int count = tokens;
      RawServer.Reply breaking =
          x -> {
            x.sse();
            for (int i = 0; i < count; i++) {
              x.token("t" + i + " ");
            }
            x.close();
          };
      try (RawServer server = new RawServer(breaking, GOOD)) {
        Reading reading = read(server);
        assertEquals(ChatException.Kind.TRUNCATED, reading.kind());
        assertEquals(count, reading.deltas().size());
        assertEquals(1, server.requests().size());
      }
    }
  }

  @Test
  void theServersWaitIsObeyed() {
    try (RawServer server = new RawServer(status(429, "retry-after-ms: 400"), GOOD)) {
      Reading reading = read(server);
      assertEquals("Hello", reading.text());
      assertTrue(reading.time().toMillis() >= 400, () -> reading.time().toString());
    }
  }

  @Test
  void aWaitBeyondTheBoundIsTold() {
    try (RawServer server = new RawServer(status(429, "Retry-After: 3600"), GOOD)) {
      Reading reading = read(server);
      assertEquals(Duration.ofHours(1), reading.failed().retryAfter().orElseThrow());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void refusedConnectionsAreTriedAgainAndTold() {
    RawServer gone = new RawServer(GOOD);
    gone.close();
    Reading reading = read(gone);
    assertEquals(ChatException.Kind.CONNECT, reading.kind());
    assertTrue(reading.message().contains("No connection"), reading::message);
  }

  @Test
  void aWaitEndsWithTheAnswer() throws Exception {
    Retry slow =
        new Retry(2, Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));
    try (RawServer server = new RawServer(status(503), GOOD);
        OpenAiChatModel model = Reading.model(server).retry(slow).build()) {
      ChatStream stream = model.stream(ChatRequest.of("Hi"));
      CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> Reading.of(stream));
      while (server.requests().isEmpty()) {
        Thread.sleep(5);
      }
      Thread.sleep(50);
      stream.close();
      assertEquals(ChatException.Kind.CANCELLED, reading.get(1, TimeUnit.SECONDS).kind());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void aWaitBeyondTheTotalTimeIsNotBegun() {
    Retry slow =
        new Retry(2, Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));
    try (RawServer server = new RawServer(status(503), GOOD);
        OpenAiChatModel model =
            Reading.model(server)
                .retry(slow)
                .timeouts(Reading.CALM.withTotal(Duration.ofSeconds(10)))
                .build()) {
      Reading reading = Reading.of(model);
      assertEquals(ChatException.Kind.HTTP, reading.kind());
      assertTrue(reading.time().toMillis() < 5_000, () -> reading.time().toString());
    }
  }
}
