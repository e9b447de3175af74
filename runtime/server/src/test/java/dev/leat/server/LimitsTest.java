package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a server takes on, and what it says to the rest. */
final class LimitsTest {
  private static final String RUN = "{\"input\":\"hi\"}";

  private final Puppet model = new Puppet();

  private AgentServer serve(ServerLimits.Builder limits) {
    return AgentServer.of(Agent.builder(model).build())
        .port(0)
        .shutdownTime(Duration.ZERO)
        .heartbeat(Duration.ofMillis(20))
        .limits(limits.build())
        .authenticate(request -> Principal.of(request.bearerToken().orElse("nobody")))
        .start();
  }

  private static void assertRefused(int status, String code, Client.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.code());
    long seconds = Long.parseLong(answer.header("Retry-After"));
    assertTrue(seconds >= 1 && seconds <= 60, "retry after " + seconds);
    assertEquals(seconds, answer.json().at("/error/retry_after").asLong());
  }

  @Test
  void beyondAllPlacesTheServerIsBusy() throws Exception {
    try (AgentServer server = serve(ServerLimits.builder().runs(1).waiting(0))) {
      Client ann = new Client(server, "ann");
      String id = ann.start("hi");
      assertRefused(503, "busy", new Client(server, "bob").post("/v1/runs", RUN));
      ann.post("/v1/runs/" + id + "/cancel", "");
      ann.events(id, 0).next("run_cancelled");
      while (server.running() > 0) {
        Thread.onSpinWait();
      }
      assertEquals(201, new Client(server, "bob").post("/v1/runs", RUN).status());
    }
  }

  @Test
  void whoWaitsComesInWhenAPlaceIsFree() throws Exception {
    ServerLimits.Builder one = ServerLimits.builder().runs(1).queueWait(Duration.ofSeconds(30));
    try (AgentServer server = serve(one)) {
      Client client = new Client(server, "ann");
      String first = client.start("one");
      CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> start(client));
      model.say("still here");
      client.events(first, 0).next("text");
      assertFalse(second.isDone());
      model.finish();
      client.events(second.get(20, TimeUnit.SECONDS), 0).next("run_started");
      assertEquals("completed", client.get("/v1/runs/" + first).json().path("state").asText());
    }
  }

  private static String start(Client client) {
    try {
      return client.start("two");
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void nobodyWaitsForEver() throws Exception {
    ServerLimits.Builder one = ServerLimits.builder().runs(1).queueWait(Duration.ofMillis(50));
    try (AgentServer server = serve(one)) {
      Client client = new Client(server, "ann");
      client.start("one");
      assertRefused(503, "busy", client.post("/v1/runs", RUN));
    }
  }

  @Test
  void oneClientLeavesRoomForTheOthers() throws Exception {
    try (AgentServer server = serve(ServerLimits.builder().runsPerClient(1))) {
      Client ann = new Client(server, "ann");
      ann.start("hi");
      assertRefused(429, "too_many_runs", ann.post("/v1/runs", RUN));
      assertEquals(201, new Client(server, "bob").post("/v1/runs", RUN).status());
    }
  }

  @Test
  void oneClientBeginsSoManyRunsAMinute() throws Exception {
    try (AgentServer server = serve(ServerLimits.builder().runsPerMinute(2))) {
      Client ann = new Client(server, "ann");
      ann.start("one");
      ann.start("two");
      assertRefused(429, "rate_limit", ann.post("/v1/runs", RUN));
      assertEquals(201, new Client(server, "bob").post("/v1/runs", RUN).status());
    }
  }

  @Test
  void whoHasNoPlaceToReadBeginsNoRun() throws Exception {
    try (AgentServer server = serve(ServerLimits.builder().readersPerClient(1))) {
      Client ann = new Client(server, "ann");
      try (Client.Stream stream = ann.startAndRead("hi")) {
        stream.next("run_started");
        String said = "[{\"role\":\"user\",\"content\":\"hi\"}]";
        String parts = "[{\"type\":\"text\",\"text\":\"hi\"}]";
        String chat = "{\"id\":\"c\",\"messages\":[{\"role\":\"user\",\"parts\":" + parts + "}]}";
        assertRefused(429, "too_many_readers", taking(ann, "text/event-stream"));
        assertRefused(429, "too_many_readers", taking(ann, "text/plain"));
        String streamed = "{\"stream\":true,\"messages\":" + said + "}";
        assertRefused(429, "too_many_readers", ann.post("/v1/chat/completions", streamed));
        assertRefused(429, "too_many_readers", ann.post("/api/chat", chat));
        assertEquals(1, server.running());
      }
      assertEquals(1, model.requests.size());
    }
  }

  private static Client.Answer taking(Client client, String type) throws Exception {
    return client.send(client.request("POST", "/v1/runs", RUN).header("Accept", type));
  }

  @Test
  void aSocketThatHasNoPlaceToReadBeginsNoRun() throws Exception {
    ServerLimits one = ServerLimits.builder().readersPerClient(1).build();
    try (AgentServer server =
            AgentServer.of(Agent.builder(model).build())
                .port(0)
                .shutdownTime(Duration.ZERO)
                .limits(one)
                .start();
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      stream.next("run_started");
      try (SocketClient socket = new SocketClient(server)) {
        socket.send("{\"type\":\"run\",\"input\":\"two\"}");
        JsonNode refused = socket.next("error");
        assertEquals("too_many_readers", refused.path("code").asText());
        assertEquals(1, refused.path("retry_after").asInt());
        assertEquals(1, server.running());
        assertRefused(429, "too_many_sockets", upgrade(server));
      }
      int status;
      do {
        status = upgrade(server).status();
      } while (status == 429);
      assertEquals(426, status, "there is a place again");
    }
  }

  /** A request for a socket that is none: it gets as far as the limits. */
  private static Client.Answer upgrade(AgentServer server) throws Exception {
    return new Client(server).get("/v1/chat");
  }

  @Test
  void moreConnectionsWait() throws Exception {
    try (AgentServer server = serve(ServerLimits.builder().connections(2))) {
      RawHttp first = new RawHttp(server);
      try (RawHttp second = new RawHttp(server);
          RawHttp third = new RawHttp(server)) {
        String ask = "GET /healthz HTTP/1.1\nHost: localhost\n\n";
        assertEquals(200, first.send(ask).status());
        assertEquals(200, second.send(ask).status());
        third.send(ask);
        third.socket.setSoTimeout(200);
        assertThrows(SocketTimeoutException.class, third::status);
        first.close();
        third.socket.setSoTimeout(20_000);
        assertEquals(200, third.status());
      }
    }
  }

  @Test
  void oneClientReadsOnSoManyConnections() throws Exception {
    try (AgentServer server = serve(ServerLimits.builder().readersPerClient(1))) {
      Client ann = new Client(server, "ann");
      String id = ann.start("hi");
      String events = "/v1/runs/" + id + "/events";
      try (Client.Stream stream = ann.events(id, 0)) {
        stream.next("run_started");
        assertRefused(429, "too_many_readers", ann.get(events));
      }
      // The place is free again once the server notices, by its next heartbeat.
      int status;
      do {
        Client.Stream again = ann.events(id, 0);
        status = again.status();
        again.close();
      } while (status == 429);
      assertEquals(200, status);
    }
  }
}
