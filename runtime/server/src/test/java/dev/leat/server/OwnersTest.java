package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.agent.Agent;
import dev.leat.store.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to one is unknown to the others. */
final class OwnersTest {
  private static AgentServer serve(Agent agent) {
    return AgentServer.of(agent)
        .port(0)
        .shutdownTime(Duration.ZERO)
        .authenticate(request -> request.bearerToken().map(Principal::of).orElse(null))
        .start();
  }

  @Test
  void anotherUsersRunIsUnknown() throws Exception {
    try (AgentServer server = serve(Agent.builder(new Puppet()).build())) {
      Client ann = new Client(server, "ann");
      Client bob = new Client(server, "bob");
      String run = "/v1/runs/" + ann.start("hi");
      String unknown = "/v1/runs/" + "0".repeat(64);
      for (String what : List.of("", "/events", "/approvals")) {
        Client.Answer other = bob.get(run + what);
        assertEquals(404, other.status(), what);
        assertEquals(bob.get(unknown + what).body(), other.body(), what);
      }
      String decisions = "{\"decisions\":[{\"call\":\"c\",\"hash\":\"h\",\"allow\":true}]}";
      assertEquals(404, bob.post(run + "/cancel", "").status());
      assertEquals(404, bob.post(run + "/approvals", decisions).status());
      assertEquals("running", ann.get(run).json().path("state").asText());
    }
  }

  @Test
  void noOtherProtocolKnowsAnotherUsersRun() throws Exception {
    try (AgentServer server = serve(Agent.builder(new Puppet()).build())) {
      Client ann = new Client(server, "ann");
      String id = ann.start("hi");
      String token =
          "leat.token."
              + Base64.getUrlEncoder()
                  .withoutPadding()
                  .encodeToString("bob".getBytes(StandardCharsets.UTF_8));
      try (SocketClient bob = new SocketClient(server, "leat.v1", token)) {
        String decisions = "\"decisions\":[{\"call\":\"c\",\"hash\":\"h\",\"allow\":true}]";
        for (String frame :
            List.of(
                "{\"type\":\"resume\",\"run\":\"" + id + "\"}",
                "{\"type\":\"cancel\",\"run\":\"" + id + "\"}",
                "{\"type\":\"approve\",\"run\":\"" + id + "\"," + decisions + "}")) {
          bob.send(frame);
          assertEquals("unknown_run", bob.next("error").path("code").asText(), frame);
        }
      }
      String chat =
          "{\"id\":\"secret\",\"messages\":[{\"role\":\"user\","
              + "\"parts\":[{\"type\":\"text\",\"text\":\"hi\"}]}]}";
      try (Client.Stream stream = ann.stream(ann.request("POST", "/api/chat", chat))) {
        stream.next();
        Client bob = new Client(server, "bob");
        assertEquals(204, bob.get("/api/chat/secret/stream").status());
        assertEquals(404, bob.get("/v1/conversations/secret").status());
      }
      assertEquals("running", ann.get("/v1/runs/" + id).json().path("state").asText());
    }
  }

  @Test
  void anotherUsersConversationIsUnknown() throws Exception {
    try (AgentServer server = serve(Agent.builder(new Puppet()).build())) {
      Client ann = new Client(server, "ann");
      Client bob = new Client(server, "bob");
      String id = ann.post("/v1/conversations", "{}").json().path("id").asText();
      String path = "/v1/conversations/" + id;
      assertEquals(404, bob.get(path).status());
      assertEquals(404, bob.patch(path, "{\"title\":\"mine\"}").status());
      assertEquals(404, bob.delete(path).status());
      String run = "{\"input\":\"hi\",\"conversation\":\"" + id + "\"}";
      assertEquals(404, bob.post("/v1/runs", run).status());
      assertEquals(0, bob.get("/v1/conversations").json().path("conversations").size());
      assertEquals(200, ann.get(path).status());
    }
  }

  @Test
  void aGuessedTagIsUnknown() throws Exception {
    try (AgentServer server = serve(Agent.builder(new Puppet()).build())) {
      Client ann = new Client(server, "ann");
      String id = ann.start("hi");
      char last = id.charAt(id.length() - 1);
      String near = id.substring(0, id.length() - 1) + (last == '0' ? '1' : '0');
      assertEquals(404, ann.get("/v1/runs/" + near).status());
      assertEquals(404, ann.get("/v1/runs/" + id.substring(0, 32)).status());
    }
  }

  @Test
  void anotherServerOnTheStoreKnowsTheOwner() throws Exception {
    Store store = Store.inMemory();
    Puppet model = new Puppet();
    Agent agent = Agent.builder(model).store(store).build();
    try (AgentServer one = serve(agent);
        AgentServer two = serve(agent)) {
      String id = new Client(one, "ann").start("hi");
      model.say("Hello.");
      Client ann = new Client(two, "ann");
      try (Client.Stream stream = ann.events(id, 0)) {
        assertEquals("Hello.", stream.next("text").text());
        ann.post("/v1/runs/" + id + "/cancel", "");
        stream.next("run_cancelled");
      }
      assertEquals(404, new Client(two, "bob").get("/v1/runs/" + id).status());
    }
  }

  @Test
  void whoHasNoNameIsRefused() throws Exception {
    try (AgentServer server = serve(Agent.builder(new Puppet()).build())) {
      Client nobody = new Client(server);
      Client.Answer refused = nobody.get("/v1/conversations");
      assertEquals(401, refused.status());
      assertEquals("Bearer", refused.header("WWW-Authenticate"));
      assertEquals("unauthorized", refused.code());
      assertEquals(401, nobody.post("/v1/runs", "{\"input\":\"hi\"}").status());
      assertEquals(200, nobody.get("/healthz").status());
    }
  }
}
