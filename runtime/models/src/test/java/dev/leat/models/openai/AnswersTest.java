package dev.leat.models.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.models.RawServer;
import dev.leat.models.Transcript;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers answer besides a well-behaved event stream. */
final class AnswersTest {
  private static final String WHOLE =
      """
      {"id":"1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant",
      "content":"Hello","reasoning_content":"Hm","tool_calls":[{"id":"a","type":"function",
      "function":{"name":"now","arguments":""}}]},"finish_reason":"tool_calls"}],
      "usage":{"prompt_tokens":3,"completion_tokens":2}}""";

  private static Reading read(RawServer.Reply reply) {
    try (RawServer server = new RawServer(reply);
        OpenAiChatModel model = Reading.model(server).build()) {
      return Reading.of(model);
    }
  }

  @Test
  void aWholeAnswerIsReadAsOne() {
    try (RawServer server = new RawServer(x -> x.answer(200, "application/json", WHOLE));
        OpenAiChatModel model = Reading.model(server).build()) {
      ChatOptions options = ChatOptions.builder().stream(false).build();
      Reading reading =
          Reading.of(
              model.stream(
                  new ChatRequest(List.of(Message.User.of("Hi")), Toolset.empty(), options)));
      assertEquals(
          """
          reasoning "Hm"
          text "Hello"
          start 0 a now
          arguments 0 {}
          end 0
          Usage[inputTokens=3, outputTokens=2, cachedInputTokens=0, reasoningTokens=0]
          Finish[reason=TOOL_CALLS, providerReason=tool_calls]
          """,
          Transcript.of(reading.deltas(), reading.failure()));
      assertTrue(server.requests().get(0).body().contains("\"stream\":false"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/event-stream", "text/plain", ""})
  void aServerMayIgnoreThatStreamingWasAskedFor(String type) {
    Reading reading = read(x -> x.answer(200, type, "\n\n  \n" + WHOLE));
    assertNull(reading.failure());
    assertEquals("Hello", reading.text());
  }

  @Test
  void eventsOfAWrongTypeAreEvents() {
    String events =
        "data: {\"choices\":[{\"delta\":{\"content\":\"Hello\"},\"finish_reason\":\"stop\"}]}\n\n";
    assertEquals("Hello", read(x -> x.answer(200, "application/json", events)).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'error':{'message':'No such model','type':'invalid','code':'nope'}} | IN_BAND | No such"
            + " model (nope, invalid)",
        "{'code':'InvalidParameter','message':'Model not exist.'} | IN_BAND | Model not exist."
            + " (InvalidParameter)",
        "{'id':'1'} | PROTOCOL | The answer has no choices.",
        "[] | PROTOCOL | The answer is not a JSON object.",
        "{'choices':[{'message' | TRUNCATED | The answer is not whole JSON.",
        "<html><head><title>x</title></head><body><h1>502</h1> Bad gateway</body> | PROTOCOL | The"
            + " answer is a page: 502 Bad gateway",
      })
  void a200ThatIsNoAnswer(String body, String kind, String message) {
    Reading reading = read(x -> x.answer(200, "application/json", body.replace('\'', '"')));
    assertEquals(kind, reading.kind().name());
    assertTrue(reading.message().endsWith(message), reading::message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {'error':{'message':'Bad\\u0007 thing','type':'invalid_request_error','param':null,"
            + "'code':null}} | HTTP 400: Bad thing (invalid_request_error)",
        "400 | {'code':'InvalidParameter','message':'Model not exist.','request_id':'r'} | HTTP 400:"
            + " Model not exist. (InvalidParameter)",
        "404 | {'error':'model x not found'} | HTTP 404: model x not found Check the base URL and"
            + " the model's name.",
        "422 | {'detail':[{'loc':['body'],'msg':'field required'}]} | HTTP 422:"
            + " [{\"loc\":[\"body\"],\"msg\":\"field required\"}]",
        "401 | [{'error':{'code':401,'message':'Bad key','status':'UNAUTHENTICATED'}}] | HTTP 401:"
            + " Bad key (401, UNAUTHENTICATED) Check the API key.",
        "502 | <html><body><h1>Bad Gateway</h1></body></html> | HTTP 502: Bad Gateway",
        "500 | {'error' | HTTP 500: {\"error\"",
        "500 | '' | HTTP 500.",
      })
  void errorStatusesTellWhatTheServerSays(int status, String body, String message) {
    Reading reading =
        read(
            x -> x.answer(status, "application/json", body.replace('\'', '"').replace("\"\"", "")));
    assertEquals(status, reading.failed().status().orElse(0));
    assertEquals(message, reading.message().substring(reading.message().indexOf("HTTP")));
  }

  @Test
  void anEndlessErrorBodyIsCutShort() {
    AtomicBoolean stopped = new AtomicBoolean();
    Reading reading =
        read(
            x -> {
              x.raw("HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n");
              try {
                while (true) {
                  x.chunk("spam ".repeat(1000));
                }
              } finally {
                stopped.set(true);
              }
            });
    assertEquals(500, reading.failed().status().orElse(0));
    assertTrue(reading.message().length() < 700, reading::message);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirectsAreNotFollowed(int status) {
    try (RawServer thief = new RawServer(x -> x.answer(200, "application/json", WHOLE));
        RawServer server =
            new RawServer(
                x -> x.answer(status, "text/plain", "", "Location: " + thief.url() + "?a=b"));
        OpenAiChatModel model = Reading.model(server).apiKey("sk-canary-123456").build()) {
      Reading reading = Reading.of(model);
      assertEquals(status, reading.failed().status().orElse(0));
      assertTrue(reading.message().contains("redirects to http://127.0.0.1"), reading::message);
      assertEquals(0, thief.requests().size());
      assertEquals(1, server.requests().size());
    }
  }

  @Test
  void compressionThatNobodyAskedForIsSaid() {
    Reading reading =
        read(x -> x.answer(200, "text/event-stream", "xyz", "Content-Encoding: gzip"));
    assertEquals(ChatException.Kind.PROTOCOL, reading.kind());
    assertTrue(reading.message().contains("compressed (gzip)"), reading::message);
  }

  @Test
  void completionDoesNotWaitForTheServerToHangUp() {
    RawServer.Reply holding =
        x -> {
          x.sse().token("a").finish().done();
          x.awaitClose(10_000);
        };
    try (RawServer server = new RawServer(holding);
        OpenAiChatModel model = Reading.model(server).build()) {
      Reading.of(model); // loads classes
      long best = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        Reading reading = Reading.of(model);
        assertEquals("a", reading.text());
        best = Math.min(best, reading.time().toMillis());
      }
      assertTrue(best <= 100, best + " ms");
    }
  }

  @Test
  void aConnectionServesOneAnswerAfterAnother() {
    try (RawServer server = new RawServer(x -> x.sse().token("a").finish().done().end());
        OpenAiChatModel model = Reading.model(server).build()) {
      for (int i = 0; i < 20; i++) {
        assertEquals("a", Reading.of(model).text());
      }
      assertEquals(20, server.requests().size());
      assertEquals(1, server.connections());
    }
  }
}
