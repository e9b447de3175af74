package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Usage;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The part of the contract about answers: what a wire says is what is delivered. */
abstract class ChatAnswersContract extends ServedModel {
  @Test
  void textComesAsItIs() {
    List<Delta> answer = ChatAnswers.text("Hel", "lo, ", "\"\\\n\u2028 你好😀");
    assertSays(answer, read(streamed(answer)));
  }

  @Test
  void reasoningAndCallsAreToldApart() {
    List<Delta> answer = ChatAnswers.everything();
    assertSays(answer, read(streamed(answer)));
  }

  @Test
  void anAnswerInSingleBytesIsTheSame() {
    List<Delta> answer = ChatAnswers.everything();
    assertSays(answer, read(streamed(answer).writeSize(1)));
  }

  @Test
  void anAnswerInOnePieceIsTheSame() {
    List<Delta> answer = ChatAnswers.everything();
    try (ModelServer server = serving(Reply.status(200, script().whole(answer)));
        ChatModel model = calm(server, 0)) {
      ChatAnswers.Read read = ChatAnswers.Read.of(model.stream(ChatAnswers.question(false)));
      assertSays(answer, read);
      assertTrue(read.deltas().contains(ChatAnswers.USAGE), read.deltas()::toString);
    }
  }

  @Test
  void aCallWithoutArgumentsHasAnEmptyObject() {
    List<Delta> answer = new ArrayList<>(ChatAnswers.call(0, "now", "{}"));
    answer.add(ChatAnswers.finish(FinishReason.TOOL_CALLS));
    assertSays(answer, read(streamed(answer)));
  }

  @Test
  void countsComeOnce() {
    ChatAnswers.Read read = read(streamed(ChatAnswers.text("a")));
    assertEquals(1, read.count(Usage.class));
    assertTrue(read.deltas().contains(ChatAnswers.USAGE), read.deltas()::toString);
  }

  @Test
  void theReasonIsTold() {
    for (FinishReason reason : List.of(FinishReason.STOP, FinishReason.LENGTH)) {
      List<Delta> answer = List.of(new Delta.Text("a"), ChatAnswers.finish(reason));
      assertSays(answer, read(streamed(answer)));
    }
  }

  @Test
  void aCallCutByTheLimitIsNotWhole() {
    Assumptions.assumeTrue(script().splitsArguments(), "calls come whole on this wire");
    List<Delta> answer =
        List.of(
            new Delta.CallStart(0, "call_0", "get_weather"),
            new Delta.ArgumentsDelta(0, "{\"city\":\"Par"),
            ChatAnswers.finish(FinishReason.LENGTH));
    ChatAnswers.Read read = read(streamed(answer));
    assertEquals(0, read.count(Delta.CallEnd.class));
    assertEquals(1, read.count(Delta.MalformedCall.class));
    assertEquals(1, read.count(Delta.Finish.class));
  }

  @Test
  void anErrorInsideTheAnswerFailsIt() {
    List<String> frames = new ArrayList<>(script().frames(ChatAnswers.text("Hello", " world")));
    int half = frames.size() - 1;
    List<String> broken = new ArrayList<>(frames.subList(0, half));
    while (!String.join("", broken).contains("Hello")
        || String.join("", broken).contains("world")) {
      broken = new ArrayList<>(frames.subList(0, --half));
    }
    broken.add(script().errorFrame("no more today"));
    ChatAnswers.Read read = read(Reply.frames(script().contentType(), broken));
    assertKind(ChatException.Kind.IN_BAND, read);
    assertEquals("Hello", read.text());
    assertTrue(String.valueOf(read.failed().getMessage()).contains("no more today"));
  }

  @Test
  void anErrorStatusIsToldWithItsWords() {
    ChatAnswers.Read read = read(Reply.status(400, script().errorBody("such a model is none")));
    assertKind(ChatException.Kind.HTTP, read);
    assertEquals(400, read.failed().status().orElse(0));
    assertTrue(String.valueOf(read.failed().getMessage()).contains("such a model is none"));
  }

  @Test
  void theWaitThatAServerAsksForIsTold() {
    Reply busy = Reply.status(429, script().errorBody("slowly")).retryAfter("7");
    assertEquals(Duration.ofSeconds(7), read(busy).failed().retryAfter().orElse(Duration.ZERO));
  }

  @Test
  void noFailureTellsTheKey() {
    String key = "sk-canary-0123456789";
    for (Reply reply :
        List.of(
            Reply.status(401, script().errorBody("bad key " + key)),
            Reply.frames(script().contentType(), List.of(script().errorFrame("bad " + key))))) {
      try (ModelServer server = serving(reply);
          ChatModel model = model(new ModelSettings(root(server), key, CALM, CALM, 0))) {
        ChatAnswers.Read read = ChatAnswers.Read.of(model.stream(ChatAnswers.question(true)));
        StringWriter told = new StringWriter();
        read.failed().printStackTrace(new PrintWriter(told));
        assertFalse((told + read.failed().code().orElse("")).contains(key), told::toString);
        assertFalse((model + model.name()).contains(key));
        assertTrue(server.exchanges().get(0).request().headers().toString().contains(key));
      }
    }
  }

  @Test
  void manyAnswersAtOnceKeepToThemselves() throws Exception {
    int count = 50;
    ExecutorService readers = Executors.newFixedThreadPool(count);
    List<Delta> answer = ChatAnswers.everything();
    try (ModelServer server = serving(streamed(answer).pace(Duration.ofMillis(2)));
        ChatModel model = calm(server, 0)) {
      List<Future<ChatAnswers.Read>> reads = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        reads.add(
            readers.submit(() -> ChatAnswers.Read.of(model.stream(ChatAnswers.question(true)))));
      }
      for (Future<ChatAnswers.Read> read : reads) {
        assertSays(answer, read.get(30, TimeUnit.SECONDS));
      }
    } finally {
      readers.shutdownNow();
    }
  }
}
