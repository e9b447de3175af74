package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.ChatStream;
import dev.leat.models.anthropic.AnthropicChatModel;
import dev.leat.models.gemini.GeminiChatModel;
import dev.leat.models.openai.OpenAiChatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many answers at once and one after another, of every wire, and what is left of them: nothing. */
final class WiresTest {
  /** Calls of all wires together; {@code -Dleat.calls} makes it more. */
  private static final int CALLS = Integer.getInteger("leat.calls", 1_000);

  /** A wire in as few words as it can say something with. */
  private record Spoken(
      String name,
      Function<String, ChatModel> model,
      Function<String, String> token,
      String finish,
      String error) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Spoken> wires() {
    return List.of(
        new Spoken(
            "openai",
            url -> OpenAiChatModel.builder().baseUrl(url).model("m").retry(Retry.none()).build(),
            text -> "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"}}]}\n\n",
            """
            data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

            data: [DONE]

            """,
            "data: {\"error\":{\"message\":\"No.\"}}\n\n"),
        new Spoken(
            "anthropic",
            url -> AnthropicChatModel.builder().baseUrl(url).model("m").retry(Retry.none()).build(),
            text ->
                "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"text\",\"text\":\""
                    + text
                    + "\"}}\n\n",
            """
            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"}}

            data: {"type":"message_stop"}

            """,
            "data: {\"type\":\"error\",\"error\":{\"message\":\"No.\"}}\n\n"),
        new Spoken(
            "gemini",
            url -> GeminiChatModel.builder().baseUrl(url).model("m").retry(Retry.none()).build(),
            text ->
                "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\""
                    + text
                    + "\"}]}}]}\n\n",
            "data: {\"candidates\":[{\"finishReason\":\"STOP\"}]}\n\n",
            "data: {\"error\":{\"message\":\"No.\"}}\n\n"));
  }

  @ParameterizedTest
  @MethodSource("wires")
  void fiveHundredAnswersAtOnceKeepToThemselves(Spoken wire) throws Exception {
    int count = 500;
    CountDownLatch all = new CountDownLatch(count);
    RawServer.Reply tagged =
        x -> {
          String body = x.request().body();
          int at = body.indexOf("tag-");
          String tag = body.substring(at, body.indexOf('"', at));
          x.sse().chunk(wire.token.apply(tag + ";"));
          all.countDown();
          if (!all.await(30, TimeUnit.SECONDS)) {
            x.close(); // some answer waits for another
          }
          x.chunk(wire.token.apply(tag)).chunk(wire.finish).end();
        };
    ExecutorService readers = Executors.newFixedThreadPool(count);
    try (RawServer server = new RawServer(tagged);
        ChatModel model = wire.model.apply(server.url())) {
      List<Future<Replay.Outcome>> readings = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        ChatStream stream = model.stream(ChatRequest.of("tag-" + i));
        readings.add(readers.submit(() -> Replay.read(stream)));
      }
      for (int i = 0; i < count; i++) {
        Replay.Outcome outcome = readings.get(i).get(60, TimeUnit.SECONDS);
        assertEquals("tag-" + i + ";tag-" + i, outcome.text(), () -> "" + outcome.failure());
      }
    } finally {
      readers.shutdownNow();
    }
  }

  @ParameterizedTest
  @MethodSource("wires")
  void nothingIsLeftOfAnswersHoweverTheyEnded(Spoken wire) throws Exception {
    RawServer.Reply mixed =
        x -> {
          switch (Math.floorMod(x.request().body().hashCode(), 5)) {
            case 0 -> x.sse().chunk(wire.token.apply("a")).chunk(wire.finish).end();
            case 1 -> x.reset();
            case 2 -> x.answer(500, "text/plain", "No.");
            case 3 -> x.sse().chunk(wire.token.apply("a")).chunk(wire.error);
            default -> {
              x.sse().chunk(wire.token.apply("a"));
              x.awaitClose(20);
              x.close();
            }
          }
        };
    try (RawServer server = new RawServer(mixed)) {
      ChatModel model = wire.model.apply(server.url());
      int calls = CALLS / wires().size() + 1;
      for (int i = 0; i < calls; i++) {
        try (ChatStream stream = model.stream(ChatRequest.of("number " + i))) {
          stream.next();
          if (i % 2 == 0) {
            stream.next();
          }
        } catch (ChatException e) {
          // one way to end
        }
      }
      model.close();
      for (int i = 0; i < 100 && server.connections() > 0; i++) {
        Thread.sleep(20);
      }
      assertEquals(0, server.connections());
      assertTrue(server.requests().size() >= calls);
      assertEquals(Set.of(), userThreads());
    }
  }

  /** Threads that would keep the program alive, but for the test's own. */
  private static Set<String> userThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread != Thread.currentThread())
        .map(Thread::getName)
        .filter(name -> !name.startsWith("junit-"))
        .filter(name -> !name.equals("main") && !name.startsWith("surefire"))
        .filter(name -> !name.equals("DestroyJavaVM"))
        .collect(Collectors.toSet());
  }
}
