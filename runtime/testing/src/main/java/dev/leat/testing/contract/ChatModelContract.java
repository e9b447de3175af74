package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.ChatStream;
import dev.leat.chat.Delta;
import dev.leat.testing.Exchange;
import dev.leat.testing.Fault;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The contract of a {@link ChatModel} over HTTP, for one wire. What the wire says is what is
 * delivered; and where its server fails it, by silence, breaks, cuts or errors, an answer ends
 * once, and as complete only if its wire has said so.
 */
public abstract class ChatModelContract extends ChatAnswersContract {
  private static final Duration SHORT = Duration.ofMillis(500);

  /** Loaded machines are late; clocks themselves are within a tenth. */
  private static final Duration LATE = Duration.ofMillis(1500);

  private static final int CUTS = Integer.getInteger("leat.cuts", 60);
  private static final long SEED = Long.getLong("leat.seed", System.nanoTime());

  /** For the subclass that names its model and its wire. */
  protected ChatModelContract() {}

  private void assertStalls(Reply reply, String text) throws Exception {
    try (ModelServer server = serving(reply);
        ChatModel model =
            model(new ModelSettings(root(server), "key-of-a-test", SHORT, SHORT, 2))) {
      ChatAnswers.Read read = ChatAnswers.Read.of(model.stream(ChatAnswers.question(true)));
      assertKind(ChatException.Kind.TIMEOUT, read);
      assertEquals(text, read.text());
      assertTrue(
          read.time().compareTo(SHORT.multipliedBy(9).dividedBy(10)) >= 0
              && read.time().compareTo(SHORT.plus(LATE)) < 0,
          () -> "after " + read.time());
      assertTrue(server.exchanges().get(0).awaitHangUp(Duration.ofSeconds(1)), "still connected");
      assertEquals(1, server.exchanges().size());
    }
  }

  @Test
  void silenceBeforeTheHeaders() throws Exception {
    assertStalls(streamed(ChatAnswers.text("a")).fault(Fault.stall().beforeHeaders()), "");
  }

  @Test
  void silenceAfterTheHeaders() throws Exception {
    assertStalls(streamed(ChatAnswers.text("a")).fault(Fault.stall()), "");
  }

  @Test
  void silenceAfterSomeText() throws Exception {
    List<Delta> answer = ChatAnswers.text("Hello", " world");
    assertStalls(streamed(answer).fault(Fault.stall().after(framesOfHello(answer))), "Hello");
  }

  @Test
  void pingsAreNoContent() throws Exception {
    Fault pings = Fault.pings(Duration.ofMillis(20));
    assertStalls(streamed(ChatAnswers.text("a")).fault(pings), "");
  }

  /** How many frames it takes until the first text is out and the second is not. */
  private int framesOfHello(List<Delta> answer) {
    List<String> frames = script().frames(answer);
    int count = 0;
    while (!frames.get(count).contains("Hello")) {
      count++;
    }
    return count + 1;
  }

  @Test
  void aResetAfterSomeTextKeepsTheText() {
    List<Delta> answer = ChatAnswers.text("Hello", " world");
    Reply reply =
        streamed(answer)
            .pace(Duration.ofMillis(30))
            .fault(Fault.reset().after(framesOfHello(answer)));
    ChatAnswers.Read read = read(2, reply);
    assertKind(ChatException.Kind.TRUNCATED, read);
    assertTrue("Hello".startsWith(read.text()), read::text);
  }

  @Test
  void cutAnywhereAnAnswerIsNeverAWrongSuccess(TestReporter reporter) {
    reporter.publishEntry("leat.seed", Long.toString(SEED));
    List<Delta> answer = ChatAnswers.everything();
    byte[] bytes = String.join("", script().frames(answer)).getBytes(StandardCharsets.UTF_8);
    String whole = ChatAnswers.summary(answer, script().hasCallIds());
    Random random = new Random(SEED);
    for (int i = 0; i < CUTS; i++) {
      int at = random.nextInt(bytes.length);
      String part = new String(Arrays.copyOf(bytes, at), StandardCharsets.UTF_8);
      Fault end = random.nextBoolean() ? Fault.endEarly() : Fault.close();
      Reply reply = Reply.frames(script().contentType(), List.of(part)).fault(end.after(1));
      ChatAnswers.Read read = read(reply);
      String where = "cut at " + at + ", seed " + SEED;
      if (read.failure() == null) {
        assertEquals(whole, read.summary(script().hasCallIds()), where);
      } else {
        assertEquals(0, read.count(Delta.CallEnd.class), where);
        assertEquals(0, read.count(Delta.Finish.class), where);
      }
    }
  }

  @Test
  void aRetryRepeatsNothing() {
    List<Delta> answer = ChatAnswers.text("Hello", " world");
    Reply busy = Reply.status(503, script().errorBody("busy"));
    Reply lost = streamed(answer).fault(Fault.reset());
    try (ModelServer server = serving(busy, lost, streamed(answer));
        ChatModel model = calm(server, 2)) {
      assertSays(answer, ChatAnswers.Read.of(model.stream(ChatAnswers.question(true))));
      assertEquals(3, server.exchanges().size());
    }
    Reply breaking = streamed(answer).fault(Fault.close().after(framesOfHello(answer)));
    try (ModelServer server = serving(breaking, streamed(answer));
        ChatModel model = calm(server, 2)) {
      ChatAnswers.Read read = ChatAnswers.Read.of(model.stream(ChatAnswers.question(true)));
      assertKind(ChatException.Kind.TRUNCATED, read);
      assertEquals("Hello", read.text());
      assertEquals(1, server.exchanges().size(), "asked again after text was delivered");
    }
  }

  @Test
  void whatWillNotPassIsNotTriedAgain() {
    try (ModelServer server = serving(Reply.status(400, script().errorBody("no")));
        ChatModel model = calm(server, 2)) {
      assertKind(
          ChatException.Kind.HTTP, ChatAnswers.Read.of(model.stream(ChatAnswers.question(true))));
      assertEquals(1, server.exchanges().size());
    }
  }

  private void assertCancels(Reply reply, boolean readFirst) throws Exception {
    try (ModelServer server = serving(reply);
        ChatModel model = calm(server, 2)) {
      ChatStream stream = model.stream(ChatAnswers.question(true));
      CompletableFuture<ChatAnswers.Read> read =
          CompletableFuture.supplyAsync(() -> ChatAnswers.Read.of(stream));
      Exchange exchange = server.awaitExchange(0, CALM);
      while (readFirst && exchange.eventsSent() == 0) {
        Thread.sleep(5);
      }
      Thread.sleep(30);
      stream.close();
      assertTrue(exchange.awaitHangUp(Duration.ofMillis(500)), "the server does not see it");
      assertKind(ChatException.Kind.CANCELLED, read.get(1, TimeUnit.SECONDS));
      assertEquals(1, server.exchanges().size());
    }
  }

  @Test
  void cancelBeforeTheHeaders() throws Exception {
    assertCancels(streamed(ChatAnswers.text("a")).fault(Fault.stall().beforeHeaders()), false);
  }

  @Test
  void cancelBetweenTokens() throws Exception {
    assertCancels(streamed(ChatAnswers.text("a", "b")).fault(Fault.stall().after(1)), true);
  }

  @Test
  void closingTheModelEndsItsAnswers() throws Exception {
    try (ModelServer server = serving(streamed(ChatAnswers.text("a")).fault(Fault.stall()))) {
      ChatModel model = calm(server, 2);
      ChatStream stream = model.stream(ChatAnswers.question(true));
      CompletableFuture<ChatAnswers.Read> read =
          CompletableFuture.supplyAsync(() -> ChatAnswers.Read.of(stream));
      Exchange exchange = server.awaitExchange(0, CALM);
      Thread.sleep(30);
      model.close();
      assertKind(ChatException.Kind.CANCELLED, read.get(1, TimeUnit.SECONDS));
      assertTrue(exchange.awaitHangUp(Duration.ofSeconds(1)));
    }
  }
}
