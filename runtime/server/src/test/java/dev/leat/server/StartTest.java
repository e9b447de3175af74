package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a server starts and ends. */
final class StartTest {
  private final Puppet model = new Puppet();

  private AgentServer.Builder server() {
    return AgentServer.of(Agent.builder(model).build()).port(0).shutdownTime(Duration.ZERO);
  }

  @Test
  void aTakenPortIsSaidSo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      ServerStartException refused =
          assertThrows(ServerStartException.class, () -> server().port(port).start());
      assertTrue(
          String.valueOf(refused.getMessage()).contains("port " + port), refused.getMessage());
    }
  }

  @Test
  void theFirstFreePortOfARangeIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      try (AgentServer server = server().ports(port, Math.min(port + 200, 65_535)).start()) {
        assertTrue(server.port() > port);
        assertEquals(200, new Client(server).get("/healthz").status());
      }
    }
  }

  @Test
  void closingFreesThePortAndWakesWhoWaits() throws Exception {
    AgentServer server = server().start();
    Client client = new Client(server);
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              try {
                server.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    assertEquals(200, client.get("/healthz").status());
    server.close();
    server.close();
    waiting.get(20, TimeUnit.SECONDS);
    assertThrows(ConnectException.class, () -> client.get("/healthz"));
  }

  @Test
  void whatFinishesInTimeFinishesAndNothingNewBegins() throws Exception {
    AgentServer server = server().shutdownTime(Duration.ofSeconds(30)).start();
    Client client = new Client(server);
    String id = client.start("hi");
    try (Client.Stream stream = client.events(id, 0)) {
      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
      while (client.get("/healthz").status() == 200) {
        Thread.onSpinWait();
      }
      Client.Answer refused = client.post("/v1/runs", "{\"input\":\"late\"}");
      assertEquals(503, refused.status());
      assertEquals("shutting_down", refused.code());
      assertEquals("10", refused.header("Retry-After"));
      model.say("Hello");
      model.finish();
      stream.next("run_completed");
      closing.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void whatDoesNotFinishIsCancelledAndReadersAreTold() throws Exception {
    AgentServer server = server().start();
    Client client = new Client(server);
    String id = client.start("hi");
    try (Client.Stream stream = client.events(id, 0)) {
      model.say("Hel");
      stream.next("text");
      server.close();
      stream.next("run_cancelled");
    }
    model.awaitCancelled();
  }

  @Test
  void anAnswerThatIsReadyInTimeIsGiven() throws Exception {
    String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}";
    for (int i = 0; i < 20; i++) {
      AgentServer server = server().shutdownTime(Duration.ofSeconds(20)).start();
      Client client = new Client(server);
      CompletableFuture<Client.Answer> answer =
          CompletableFuture.supplyAsync(() -> post(client, body));
      while (server.running() == 0) {
        Thread.onSpinWait();
      }
      CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
      model.say("Hello.");
      model.finish();
      assertEquals(200, answer.get(20, TimeUnit.SECONDS).status());
      closed.get(20, TimeUnit.SECONDS);
    }
  }

  private static Client.Answer post(Client client, String body) {
    try {
      return client.post("/v1/chat/completions", body);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void elsewhereThanOnTheLoopbackSomebodyMustAnswerForIt() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> server().host("0.0.0.0").start());
    assertTrue(String.valueOf(refused.getMessage()).contains("openToAll"));
    server().host("0.0.0.0").token("secret").start().close();
    server().host("0.0.0.0").openToAll().start().close();
  }

  @Test
  void anUnknownAddressIsSaidSo() {
    assertThrows(
        ServerStartException.class, () -> server().host("no.such.host.invalid").token("x").start());
  }

  @Test
  void aRunThatNobodyReadsEnds() throws Exception {
    try (AgentServer server = server().idleTime(Duration.ofMillis(50)).start()) {
      Client client = new Client(server);
      String id = client.start("hi");
      model.awaitCancelled();
      client.events(id, 0).next("run_cancelled");
    }
  }

  @Test
  void aRunThatSomebodyReadsGoesOn() throws Exception {
    Duration often = Duration.ofMillis(20);
    try (AgentServer server = server().idleTime(Duration.ofMillis(50)).heartbeat(often).start()) {
      Client client = new Client(server);
      Client.Stream stream = client.startAndRead("hi");
      String id = stream.next("run_started").json().path("run").asText();
      // Another run comes and is ended meanwhile: the look came by, and passed this one over.
      client.start("other");
      model.awaitCancelled();
      assertEquals("running", client.get("/v1/runs/" + id).json().path("state").asText());
      stream.close();
      model.awaitCancelled();
    }
  }

  @Test
  void aSilentConnectionIsKeptAlive() throws Exception {
    try (AgentServer server = server().heartbeat(Duration.ofMillis(20)).start();
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      stream.next("turn_started");
      stream.awaitComment();
      model.say("Hello");
      stream.next("text");
    }
  }
}
