package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.agent.Verdict;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Runs over a WebSocket. */
final class SocketTest {
  private static final int MAX_MESSAGE = 2_000;

  static final String UPGRADE =
      """
      GET /v1/chat HTTP/1.1
      Host: localhost
      Upgrade: websocket
      Connection: Upgrade
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
      %s
      """;

  private final Puppet model = new Puppet();

  private static AgentServer.Builder server(Agent agent) {
    return AgentServer.of(agent)
        .port(0)
        .shutdownTime(Duration.ZERO)
        .limits(ServerLimits.builder().bodyBytes(MAX_MESSAGE).build());
  }

  private AgentServer puppets() {
    return server(Agent.builder(model).build()).start();
  }

  @Test
  void aConversationIsHeldAndEachAnswerHasItsEnd() throws Exception {
    ScriptedModel scripted =
        ScriptedModel.of(ScriptedTurn.of("Hello ", "Ann."), ScriptedTurn.of("Ann."));
    try (AgentServer server = server(Agent.builder(scripted).build()).start();
        SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"run\",\"input\":\"I am Ann.\"}");
      JsonNode started = socket.next("run_started");
      socket.next("run_completed");
      assertEquals(started.path("run"), socket.next("end").path("run"));
      socket.send("{\"type\":\"run\",\"input\":\"Who am I?\"}");
      assertEquals(started.path("conversation"), socket.next("run_started").path("conversation"));
      assertEquals("Ann.", socket.next("text").path("text").asText());
      socket.next("end");
      assertEquals(3, scripted.requests().get(1).messages().size());
    }
  }

  @Test
  void theNextQuestionMayFollowTheEndAtOnce() throws Exception {
    ScriptedModel scripted = ScriptedModel.answering(request -> ScriptedTurn.of("Yes."));
    try (AgentServer server = server(Agent.builder(scripted).build()).start();
        SocketClient socket = new SocketClient(server)) {
      socket.atEnd("{\"type\":\"run\",\"input\":\"again\"}", 200);
      socket.send("{\"type\":\"run\",\"input\":\"hi\"}");
      for (int i = 0; i < 200; i++) {
        JsonNode frame = socket.next();
        while (!frame.path("type").asText().equals("end")) {
          assertFalse(frame.has("code"), frame.toString());
          frame = socket.next();
        }
      }
    }
  }

  @Test
  void oneRunAtATimeIsRead() throws Exception {
    try (AgentServer server = puppets();
        SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"run\",\"input\":\"one\"}");
      socket.next("run_started");
      socket.send("{\"type\":\"run\",\"input\":\"two\"}");
      assertEquals("socket_busy", socket.next("error").path("code").asText());
      model.finish();
      socket.next("end");
    }
  }

  @Test
  void cancelIsAFrame() throws Exception {
    try (AgentServer server = puppets();
        SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"run\",\"input\":\"hi\"}");
      model.say("part");
      socket.next("text");
      socket.send("{\"type\":\"cancel\"}");
      socket.next("run_cancelled");
      socket.next("end");
      model.awaitCancelled();
    }
  }

  @Test
  void whoLeavesEndsTheRun() throws Exception {
    try (AgentServer server = puppets()) {
      SocketClient socket = new SocketClient(server);
      socket.send("{\"type\":\"run\",\"input\":\"hi\"}");
      model.say("part");
      socket.next("text");
      socket.close();
      model.awaitCancelled();
    }
  }

  @Test
  void aResumableRunIsReadOnElsewhere() throws Exception {
    try (AgentServer server = puppets()) {
      SocketClient first = new SocketClient(server);
      first.send("{\"type\":\"run\",\"input\":\"hi\",\"resumable\":true}");
      String id = first.next("run_started").path("run").asText();
      model.say("one ");
      long seen = first.next("text").path("seq").asLong();
      first.close();
      model.say("two");
      try (SocketClient second = new SocketClient(server)) {
        second.send("{\"type\":\"resume\",\"run\":\"" + id + "\",\"after\":" + seen + "}");
        assertEquals("two", second.next("text").path("text").asText());
        model.finish();
        second.next("run_completed");
        second.next("end");
        second.send("{\"type\":\"resume\",\"run\":\"" + "0".repeat(64) + "\"}");
        assertEquals("unknown_run", second.next("error").path("code").asText());
      }
      assertTrue(model.cancelled.isEmpty());
    }
  }

  @Test
  void approvalsAreGivenInFrames() throws Exception {
    Agent agent =
        Agent.builder(
                ScriptedModel.of(ScriptedTurn.start().call("look", "{}"), ScriptedTurn.of("10")))
            .tools(Tools.of("look", context -> "10"))
            .policy(call -> Verdict.ask("why"))
            .build();
    try (AgentServer server = server(agent).start();
        SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"run\",\"input\":\"hi\"}");
      JsonNode asked = socket.next("run_suspended").at("/approvals/0");
      String decision =
          "{\"call\":%s,\"hash\":%s,\"allow\":true}"
              .formatted(asked.path("call"), asked.path("hash"));
      socket.send("{\"type\":\"approve\",\"decisions\":[" + decision + "]}");
      socket.next("run_resumed");
      socket.next("run_completed");
      socket.next("end");
      socket.send("{\"type\":\"approve\",\"decisions\":[" + decision + "]}");
      assertEquals("bad_request", socket.next("error").path("code").asText());
    }
  }

  @Test
  void wrongFramesAreAnsweredAndTheSocketStays() throws Exception {
    try (AgentServer server = puppets();
        SocketClient socket = new SocketClient(server)) {
      for (String frame :
          new String[] {
            "nope",
            "[]",
            "{}",
            "{\"type\":7}",
            "{\"type\":\"dance\"}",
            "{\"type\":\"run\"}",
            "{\"type\":\"run\",\"input\":\" \"}",
            "{\"type\":\"cancel\"}",
            "{\"type\":\"resume\",\"run\":\"x\"}",
            "{\"type\":\"resume\",\"run\":\"x\",\"after\":-1}"
          }) {
        socket.send(frame);
        JsonNode error = socket.next("error");
        assertFalse(error.path("message").asText().isBlank(), frame);
      }
      socket.send("{\"type\":\"ping\"}");
      socket.next("pong");
    }
  }

  @Test
  void whatIsTooLargeClosesWith1009() throws Exception {
    try (AgentServer server = puppets();
        SocketClient socket = new SocketClient(server)) {
      socket.send("{\"type\":\"ping\",\"x\":\"" + "x".repeat(MAX_MESSAGE) + "\"}");
      assertEquals(1009, socket.closeCode());
    }
  }

  @Test
  void whatIsBinaryClosesWith1003() throws Exception {
    try (AgentServer server = puppets();
        SocketClient socket = new SocketClient(server)) {
      socket.sendBinary(new byte[] {1, 2, 3});
      assertEquals(1003, socket.closeCode());
    }
  }

  /** Overlong forms, surrogates, lone and missing continuations, beyond the last plane. */
  @Test
  void whatIsNotUtf8ClosesWith1007() throws Exception {
    byte[][] wrong = {
      {(byte) 0xc0, (byte) 0xaf},
      {(byte) 0xe0, (byte) 0x80, (byte) 0xaf},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0x80},
      {(byte) 0xc3, 0x28},
      {(byte) 0xe2, (byte) 0x82},
      {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
      {(byte) 0xff}
    };
    try (AgentServer server = puppets()) {
      for (byte[] payload : wrong) {
        assertEquals(1007, closeCodeAfter(server, 0x81, payload));
      }
      assertEquals(1002, closeCodeAfter(server, 0x83, new byte[] {1}), "a reserved opcode");
      assertEquals(1002, closeCodeAfter(server, 0xc1, new byte[] {'x'}), "a reserved bit");
      assertEquals(1002, closeCodeAfter(server, 0x80, new byte[] {'x'}), "nothing to go on with");
    }
  }

  /** Sends one masked frame on a connection of its own and reads with which code it is closed. */
  private static int closeCodeAfter(AgentServer server, int first, byte[] payload)
      throws IOException {
    try (RawHttp raw = new RawHttp(server)) {
      assertEquals(101, raw.send(UPGRADE.formatted("")).status());
      DataInputStream in = new DataInputStream(raw.socket.getInputStream());
      for (int ends = 0; ends < 2; ) {
        // Two line ends in a row are the end of the head.
        int c = in.readUnsignedByte();
        ends = c == '\n' ? ends + 1 : c == '\r' ? ends : 0;
      }
      byte[] frame = new byte[6 + payload.length];
      frame[0] = (byte) first;
      frame[1] = (byte) (0x80 | payload.length);
      System.arraycopy(payload, 0, frame, 6, payload.length);
      raw.socket.getOutputStream().write(frame);
      assertEquals(0x88, in.readUnsignedByte(), "a close frame comes");
      in.readUnsignedByte();
      return in.readUnsignedShort();
    }
  }

  @Test
  void aForeignOriginOpensNoSocket() throws Exception {
    try (AgentServer server = puppets();
        RawHttp raw = new RawHttp(server)) {
      raw.send(UPGRADE.formatted("Origin: https://evil.example\n"));
      assertEquals(403, raw.status());
    }
  }

  @Test
  void aTokenComesAsASubprotocol() throws Exception {
    String token = "s3cret/+=";
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(token.getBytes(StandardCharsets.UTF_8));
    try (AgentServer server = server(Agent.builder(model).build()).token(token).start()) {
      try (SocketClient socket = new SocketClient(server, "leat.v1", "leat.token." + encoded)) {
        assertEquals("leat.v1", socket.subprotocol());
        socket.send("{\"type\":\"ping\"}");
        socket.next("pong");
      }
      ExecutionException refused =
          Assertions.assertThrows(ExecutionException.class, () -> new SocketClient(server));
      assertTrue(
          refused.getCause() instanceof WebSocketHandshakeException e
              && e.getResponse().statusCode() == 401);
    }
  }

  @Test
  void whatIsNoWebSocketIsToldSo() throws Exception {
    try (AgentServer server = puppets()) {
      Client.Answer answer = new Client(server).get("/v1/chat");
      assertEquals(426, answer.status());
      assertEquals("not_websocket", answer.code());
    }
  }

  @Test
  void theServerSaysWhenItCloses() throws Exception {
    AgentServer server = puppets();
    try (SocketClient idle = new SocketClient(server)) {
      idle.send("{\"type\":\"ping\"}");
      idle.next("pong");
      server.close();
      assertEquals(1001, idle.closeCode());
    }
  }

  @Test
  void whoDoesNotAnswerPingsIsLetGo() throws Exception {
    try (AgentServer server =
            server(Agent.builder(model).build()).heartbeat(Duration.ofMillis(20)).start();
        RawHttp raw = new RawHttp(server)) {
      raw.send(UPGRADE.formatted(""));
      assertTrue(raw.all().contains(" 101 "));
    }
  }
}
