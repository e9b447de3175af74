package dev.leat.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatModel;
import dev.leat.chat.Delta;
import dev.leat.testing.ModelServer;
import dev.leat.testing.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;

/**
 * What the parts of the contract of chat models have in common: how the model is made, how its wire
 * says an answer, and a server that says it.
 */
@Timeout(60)
abstract class ServedModel {
  /** Long enough for a loaded machine, short enough for a test. */
  static final Duration CALM = Duration.ofSeconds(10);

  /** A model that answers from the server. */
  protected abstract ChatModel model(ModelSettings settings);

  /** How the model's wire says an answer. */
  protected abstract WireScript script();

  ChatModel calm(ModelServer server, int retries) {
    return model(new ModelSettings(root(server), "key-of-a-contract", CALM, CALM, retries));
  }

  static URI root(ModelServer server) {
    return server.baseUrl().resolve("/");
  }

  /** A server that gives these replies in turn, and the last one again and again. */
  static ModelServer serving(Reply... replies) {
    AtomicInteger next = new AtomicInteger();
    return ModelServer.startAnyWire(
        request -> replies[Math.min(next.getAndIncrement(), replies.length - 1)]);
  }

  Reply streamed(List<Delta> answer) {
    return Reply.frames(script().contentType(), script().frames(answer));
  }

  /** Reads one streamed answer that a server gives so. */
  ChatAnswers.Read read(Reply... replies) {
    return read(0, replies);
  }

  ChatAnswers.Read read(int retries, Reply... replies) {
    try (ModelServer server = serving(replies);
        ChatModel model = calm(server, retries)) {
      return ChatAnswers.Read.of(model.stream(ChatAnswers.question(true)));
    }
  }

  void assertSays(List<Delta> answer, ChatAnswers.Read read) {
    boolean ids = script().hasCallIds();
    assertEquals(ChatAnswers.summary(answer, ids), read.summary(ids));
    assertEquals(1, read.count(Delta.Finish.class));
    List<Delta> all = read.deltas();
    assertTrue(all.get(all.size() - 1) instanceof Delta.Finish, "the finish comes last: " + all);
  }

  static void assertKind(ChatException.Kind kind, ChatAnswers.Read read) {
    assertEquals(kind, read.failed().kind(), () -> String.valueOf(read.failure()));
    assertEquals(0, read.count(Delta.Finish.class), "a failed answer has no finish");
    assertEquals(0, read.count(Delta.CallEnd.class), "no call of a failed answer is whole");
  }
}
