package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.Effect;
import dev.leat.agent.Agent;
import dev.leat.agent.ToolPolicy;
import dev.leat.agent.Verdict;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The native API of runs. */
final class RunsTest {
  private static final ScriptedTurn CALLING =
      ScriptedTurn.start().reasoning("I look it up. ").text("Let me see. ").call("look", "{}");
  private static final ScriptedTurn ANSWERING =
      ScriptedTurn.of("It is ", "10", " degrees.").usage(7, 5);

  private static AgentServer serve(Agent agent) {
    return AgentServer.of(agent).port(0).shutdownTime(Duration.ZERO).start();
  }

  private static Agent looking() {
    return Agent.builder(ScriptedModel.of(CALLING, ANSWERING))
        .tools(Tools.of("look", context -> "10"))
        .build();
  }

  @Test
  void aRunIsMadeAndItsEventsReadLater() throws Exception {
    try (AgentServer server = serve(looking())) {
      Client client = new Client(server);
      Client.Answer made = client.post("/v1/runs", "{\"input\":\"How warm is it?\"}");
      assertEquals(201, made.status());
      String id = made.json().path("id").asText();
      assertEquals("/v1/runs/" + id, made.header("Location"));
      assertTrue(id.length() * 4 >= 128, "an id has at least 128 bits, found " + id);
      List<Client.Event> events = client.events(id, 0).all();
      assertEquals("Let me see. It is 10 degrees.", Client.text(events));
      assertEquals("run_completed", events.get(events.size() - 1).type());
      JsonNode state = client.get("/v1/runs/" + id).json();
      assertEquals("completed", state.path("state").asText());
      assertEquals("Let me see. It is 10 degrees.", state.path("text").asText());
      assertEquals(5, state.at("/usage/output").asInt());
    }
  }

  @Test
  void aPostThatTakesEventsGetsAllOfThem() throws Exception {
    try (AgentServer server = serve(looking());
        Client.Stream stream = new Client(server).startAndRead("How warm is it?")) {
      assertEquals(
          "text/event-stream", stream.response.headers().firstValue("Content-Type").orElse(""));
      List<Client.Event> events = stream.all();
      List<String> types = Client.types(events).stream().distinct().toList();
      assertEquals(
          List.of(
              "run_started",
              "turn_started",
              "reasoning",
              "text",
              "call_started",
              "call_arguments",
              "call_ready",
              "turn_finished",
              "tool_started",
              "tool_finished",
              "run_completed"),
          types);
      long last = 0;
      for (Client.Event event : events) {
        long sequence = Long.parseLong(event.id());
        assertTrue(sequence > last, "sequences grow");
        assertEquals(sequence, event.json().path("seq").asLong());
        last = sequence;
      }
    }
  }

  @Test
  void textIsStreamedAsItComes() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      model.say("Hel");
      var request =
          client.request("POST", "/v1/runs", "{\"input\":\"hi\"}").header("Accept", "text/plain");
      try (InputStream body = client.stream(request).response.body()) {
        assertEquals("Hel", new String(body.readNBytes(3), StandardCharsets.UTF_8));
        model.say("lo \ud83d");
        model.say("\ude00.");
        model.finish();
        assertEquals("lo \ud83d\ude00.", new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void aTextThatIsCutShortDoesNotLookWhole() throws Exception {
    Puppet model = new Puppet();
    Agent agent = Agent.builder(model).build();
    try (AgentServer server = serve(agent)) {
      Client client = new Client(server);
      model.say("Hel");
      var request =
          client.request("POST", "/v1/runs", "{\"input\":\"hi\"}").header("Accept", "text/plain");
      var response = client.stream(request).response;
      try (InputStream body = response.body()) {
        body.readNBytes(3);
        client.post(response.headers().firstValue("Location").orElseThrow() + "/cancel", "");
        assertThrows(IOException.class, body::readAllBytes);
      }
    }
  }

  @Test
  void aTextThatNobodyHearsEndsItsRun() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      model.say("Hel");
      var request =
          client.request("POST", "/v1/runs", "{\"input\":\"hi\"}").header("Accept", "text/plain");
      Client.Stream stream = client.stream(request);
      stream.response.body().readNBytes(3);
      stream.close();
      while (model.cancelled.isEmpty()) {
        // Only a write shows that nobody is there any more.
        model.say("lo");
        Thread.onSpinWait();
      }
      model.awaitCancelled();
    }
  }

  @Test
  void aReaderComesBackWhereItWas() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      String id = client.start("count");
      model.say("one ");
      Client.Event one;
      try (Client.Stream first = client.events(id, 0)) {
        one = first.next("text");
        assertEquals("one ", one.text());
      }
      model.say("two ");
      var again =
          client
              .request("GET", "/v1/runs/" + id + "/events", null)
              .header("Last-Event-ID", one.id());
      try (Client.Stream second = client.stream(again)) {
        assertEquals("two ", Objects.requireNonNull(second.next()).text());
        model.finish();
        second.next("run_completed");
        assertNull(second.next());
      }
      assertTrue(model.cancelled.isEmpty(), "a reader's leaving does not stop the run");
    }
  }

  @Test
  void manyReadersReadOneRun() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      String id = client.start("hi");
      model.say("shared");
      try (Client.Stream first = client.events(id, 0);
          Client.Stream second = client.events(id, 0)) {
        assertEquals("shared", first.next("text").text());
        assertEquals("shared", second.next("text").text());
        model.finish();
        first.next("run_completed");
        second.next("run_completed");
      }
    }
  }

  @Test
  void nothingIsLeftToReadBehindTheEnd() throws Exception {
    try (AgentServer server = serve(looking());
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      List<Client.Event> events = stream.all();
      String run = events.get(0).json().path("run").asText();
      String last = events.get(events.size() - 1).id();
      Client client = new Client(server);
      assertEquals(204, client.get("/v1/runs/" + run + "/events?after=" + last).status());
      Client.Answer beyond = client.get("/v1/runs/" + run + "/events?after=999");
      assertEquals(400, beyond.status());
      assertEquals("bad_event_id", beyond.code());
    }
  }

  @Test
  void cancellingReachesTheModelAndTheReaders() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      String id = client.start("hi");
      model.say("part");
      try (Client.Stream stream = client.events(id, 0)) {
        stream.next("text");
        assertEquals(202, client.post("/v1/runs/" + id + "/cancel", "").status());
        stream.next("run_cancelled");
        assertNull(stream.next());
      }
      model.awaitCancelled();
      assertEquals("cancelled", client.get("/v1/runs/" + id).json().path("state").asText());
    }
  }

  @Test
  void aRunWaitsForApprovalAndGoesOn() throws Exception {
    Agent agent =
        Agent.builder(ScriptedModel.of(CALLING, ANSWERING))
            .tools(Tools.of("look", context -> "10"))
            .policy(call -> Verdict.ask("looking costs money"))
            .build();
    try (AgentServer server = serve(agent)) {
      Client client = new Client(server);
      try (Client.Stream stream = client.startAndRead("hi")) {
        String id = Objects.requireNonNull(stream.next()).json().path("run").asText();
        JsonNode asked = stream.next("run_suspended").json().at("/approvals/0");
        assertEquals("look", asked.path("tool").asText());
        assertEquals("looking costs money", asked.path("reason").asText());
        JsonNode waiting = client.get("/v1/runs/" + id + "/approvals").json();
        assertEquals("suspended", waiting.path("state").asText());
        assertEquals(asked, waiting.at("/approvals/0"));
        String call = asked.path("call").asText();
        String path = "/v1/runs/" + id + "/approvals";
        Client.Answer other = client.post(path, decision(call, "0".repeat(64)));
        assertEquals(409, other.status());
        assertEquals("wrong_decision", other.code());
        String right = decision(call, asked.path("hash").asText());
        assertEquals(202, client.post(path, right).status());
        stream.next("run_resumed");
        stream.next("tool_finished");
        stream.next("run_completed");
        Client.Answer late = client.post(path, right);
        assertEquals(409, late.status());
        assertEquals("not_suspended", late.code());
      }
    }
  }

  private static String decision(String call, String hash) {
    return "{\"decisions\":[{\"call\":\"" + call + "\",\"hash\":\"" + hash + "\",\"allow\":true}]}";
  }

  @Test
  void aRunAtRestIsCancelled() throws Exception {
    Agent agent =
        Agent.builder(ScriptedModel.of(CALLING))
            .tools(Tools.of("look", context -> "10"))
            .policy(ToolPolicy.askFor(Effect.UNSPECIFIED))
            .build();
    try (AgentServer server = serve(agent);
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      String id = Objects.requireNonNull(stream.next()).json().path("run").asText();
      stream.next("run_suspended");
      assertEquals(202, new Client(server).post("/v1/runs/" + id + "/cancel", "").status());
      stream.next("run_cancelled");
    }
  }

  @Test
  void whoSeesNoTraceGetsTheTextAlone() throws Exception {
    try (AgentServer server =
            AgentServer.of(looking()).port(0).authenticate(request -> Principal.of("ann")).start();
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      List<Client.Event> events = stream.all();
      assertEquals(
          List.of("run_started", "text", "run_completed"),
          Client.types(events).stream().distinct().toList());
      assertFalse(events.get(events.size() - 1).json().has("usage"));
      String id = events.get(0).json().path("run").asText();
      assertFalse(new Client(server).get("/v1/runs/" + id).json().has("usage"));
    }
  }

  @Test
  void toolsKnowForWhomTheyWork() throws Exception {
    Agent agent =
        Agent.builder(ScriptedModel.of(CALLING, ANSWERING))
            .tools(Tools.of("look", context -> context.principal().orElse("nobody")))
            .build();
    try (AgentServer server =
            AgentServer.of(agent)
                .port(0)
                .authenticate(request -> Principal.of("ann").withTrace())
                .start();
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      assertEquals("ann", stream.next("tool_finished").text());
    }
  }

  @Test
  void aFailureIsToldWithoutItsInside() throws Exception {
    Agent agent =
        Agent.builder(
                ScriptedModel.answering(
                    request -> {
                      throw new IllegalStateException("secret host db-7");
                    }))
            .build();
    try (AgentServer server =
            AgentServer.of(agent).port(0).authenticate(request -> Principal.of("ann")).start();
        Client.Stream stream = new Client(server).startAndRead("hi")) {
      Client.Event failed = stream.next("run_failed");
      assertEquals("The run failed.", failed.json().path("message").asText());
      assertFalse(failed.data().contains("db-7"));
    }
  }

  @Test
  void idsDiffer() throws Exception {
    try (AgentServer server = serve(Agent.builder(new Puppet()).build())) {
      Client client = new Client(server);
      assertNotEquals(client.start("a"), client.start("b"));
      assertEquals(2, server.running());
      assertNotNull(server.url());
    }
  }
}
