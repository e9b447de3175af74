package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.agent.Verdict;
import dev.leat.chat.Message;
import dev.leat.store.ConversationId;
import dev.leat.store.Store;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The native API of conversations. */
final class ConversationsTest {
  private static AgentServer serve(Agent agent) {
    return AgentServer.of(agent).port(0).shutdownTime(Duration.ZERO).start();
  }

  private static String made(Client client) throws Exception {
    return client.post("/v1/conversations", "{}").json().path("id").asText();
  }

  private static Client.Answer say(Client client, String conversation, String input)
      throws Exception {
    return client.post(
        "/v1/runs", "{\"input\":\"" + input + "\",\"conversation\":\"" + conversation + "\"}");
  }

  private static List<Client.Event> heard(Client client, Client.Answer begun) throws Exception {
    return client.events(begun.json().path("id").asText(), 0).all();
  }

  @Test
  void whatARunElsewhereStillSaysDoesNotComeBack() throws Exception {
    Store store = Store.inMemory();
    Puppet model = new Puppet();
    Agent agent = Agent.builder(model).store(store).build();
    try (AgentServer one = serve(agent);
        AgentServer two = serve(agent)) {
      Client here = new Client(one);
      String id = made(here);
      String run = say(here, id, "hi").json().path("id").asText();
      try (Client.Stream stream = here.events(run, 0)) {
        model.say("What I say last.");
        stream.next("text");
        assertEquals(204, new Client(two).delete("/v1/conversations/" + id).status());
        stream.next("run_cancelled");
      }
      // It is said when the run is cancelled, and forgotten when that has ended.
      ConversationId kept = new ConversationId(prefix(Principal.LOCAL.id()) + id);
      while (store.conversations().get(kept).version() > 0) {
        Thread.onSpinWait();
      }
    }
  }

  /** As every conversation's name in the store begins. */
  private static String prefix(String owner) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(owner.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 16) + "/";
  }

  @Test
  void aTitleThatIsRefusedLeavesNoConversation() throws Exception {
    try (AgentServer server = serve(Agent.builder(ScriptedModel.of()).build())) {
      Client client = new Client(server);
      assertEquals(400, client.post("/v1/conversations", "{\"title\":\" \"}").status());
      assertEquals(0, client.get("/v1/conversations").json().path("conversations").size());
    }
  }

  @Test
  void theModelHearsWhatWasSaidBefore() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Hello Ann."), ScriptedTurn.of("Ann."));
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      String conversation = made(client);
      Client.Answer first = say(client, conversation, "I am Ann.");
      assertEquals(conversation, first.json().path("conversation").asText());
      List<Client.Event> events = heard(client, first);
      assertEquals(conversation, events.get(0).json().path("conversation").asText());
      Client.Answer second = say(client, conversation, "Who am I?");
      heard(client, second);
      List<Message> asked = model.requests().get(1).messages();
      assertEquals(3, asked.size());
      JsonNode kept = client.get("/v1/conversations/" + conversation).json();
      assertEquals("I am Ann.", kept.path("title").asText());
      assertEquals(second.json().path("id"), kept.path("run"));
      assertEquals(
          "[{\"role\":\"user\",\"text\":\"I am Ann.\"},"
              + "{\"role\":\"assistant\",\"text\":\"Hello Ann.\"},"
              + "{\"role\":\"user\",\"text\":\"Who am I?\"},"
              + "{\"role\":\"assistant\",\"text\":\"Ann.\"}]",
          kept.path("messages").toString());
    }
  }

  @Test
  void whatIsAskedIsToldBeforeAnythingIsAnswered() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      String conversation = made(client);
      String path = "/v1/conversations/" + conversation;
      assertTrue(client.get(path).json().path("run_input").isMissingNode());
      Client.Answer first = say(client, conversation, "Again?");
      JsonNode asked = client.get(path).json();
      assertEquals("Again?", asked.path("run_input").asText());
      assertEquals(0, asked.path("run_from").asInt(-1));
      assertEquals(0, asked.path("messages").size());
      model.say("Yes.");
      model.finish();
      heard(client, first);
      Client.Answer second = say(client, conversation, "Again?");
      asked = client.get(path).json();
      assertEquals(second.json().path("id"), asked.path("run"));
      assertEquals("Again?", asked.path("run_input").asText());
      assertEquals(2, asked.path("run_from").asInt());
      assertEquals(2, asked.path("messages").size());
      model.finish();
      heard(client, second);
    }
  }

  @Test
  void whatWasSaidBeforeARunIsCountedAsItsReaderSeesIt() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.start().call("look", "{}"), ScriptedTurn.of("10"), ScriptedTurn.of("11"));
    Agent agent = Agent.builder(model).tools(Tools.of("look", context -> "ten")).build();
    Principal ann = Principal.of("ann");
    try (AgentServer server =
        AgentServer.of(agent)
            .port(0)
            .authenticate(request -> request.bearerToken().isEmpty() ? ann : ann.withTrace())
            .start()) {
      Client all = new Client(server, "trace");
      String conversation = made(all);
      heard(all, say(all, conversation, "one"));
      heard(all, say(all, conversation, "two"));
      String path = "/v1/conversations/" + conversation;
      assertEquals(4, all.get(path).json().path("run_from").asInt());
      assertEquals(2, new Client(server).get(path).json().path("run_from").asInt());
    }
  }

  @Test
  void callsAndResultsAreKeptForThoseWhoSeeTraces() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.start().reasoning("Hm.").call("look", "{}"), ScriptedTurn.of("10"));
    Agent agent = Agent.builder(model).tools(Tools.of("look", context -> "ten")).build();
    try (AgentServer server = serve(agent)) {
      Client client = new Client(server);
      String conversation = made(client);
      heard(client, say(client, conversation, "hi"));
      JsonNode messages = client.get("/v1/conversations/" + conversation).json().path("messages");
      assertEquals("Hm.", messages.at("/1/reasoning").asText());
      assertEquals("look", messages.at("/1/calls/0/tool").asText());
      assertEquals("ten", messages.at("/2/results/0/text").asText());
      assertEquals("10", messages.at("/3/text").asText());
    }
  }

  @Test
  void conversationsAreListedNamedAndDeleted() throws Exception {
    try (AgentServer server = serve(Agent.builder(ScriptedModel.of()).build())) {
      Client client = new Client(server);
      String first = made(client);
      Client.Answer second = client.post("/v1/conversations", "{\"title\":\"Trip\"}");
      assertEquals(201, second.status());
      String id = second.json().path("id").asText();
      assertEquals("/v1/conversations/" + id, second.header("Location"));
      JsonNode all = client.get("/v1/conversations").json().path("conversations");
      assertEquals(id, all.at("/0/id").asText());
      assertEquals("Trip", all.at("/0/title").asText());
      assertEquals(first, all.at("/1/id").asText());
      Client.Answer renamed = client.patch("/v1/conversations/" + id, "{\"title\":\"Tour\"}");
      assertEquals("Tour", renamed.json().path("title").asText());
      assertEquals(204, client.delete("/v1/conversations/" + id).status());
      assertEquals(404, client.get("/v1/conversations/" + id).status());
      assertEquals(404, client.delete("/v1/conversations/" + id).status());
      assertEquals(404, client.patch("/v1/conversations/" + id, "{\"title\":\"x\"}").status());
      assertEquals(404, say(client, id, "hi").status());
      assertEquals(1, client.get("/v1/conversations").json().path("conversations").size());
    }
  }

  @Test
  void titlesAreCheckedAndCounted() throws Exception {
    try (AgentServer server =
        AgentServer.of(Agent.builder(ScriptedModel.of()).build())
            .port(0)
            .limits(ServerLimits.builder().conversations(1).build())
            .start()) {
      Client client = new Client(server);
      String path = "/v1/conversations/" + made(client);
      assertEquals(400, client.patch(path, "{\"title\":\" \"}").status());
      assertEquals(400, client.patch(path, "{\"title\":7}").status());
      assertEquals(400, client.patch(path, "{\"title\":\"" + "x".repeat(201) + "\"}").status());
      Client.Answer tooMany = client.post("/v1/conversations", "{}");
      assertEquals(409, tooMany.status());
      assertEquals("too_many_conversations", tooMany.code());
    }
  }

  @Test
  void oneRunAtATimeGoesOnWithAConversation() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build())) {
      Client client = new Client(server);
      String conversation = made(client);
      Client.Answer first = say(client, conversation, "one");
      Client.Answer second = say(client, conversation, "two");
      assertEquals(409, second.status());
      assertEquals("conversation_busy", second.code());
      model.finish();
      heard(client, first);
      model.finish();
      assertEquals(201, say(client, conversation, "three").status());
    }
  }

  @Test
  void aConversationWaitsForTheApprovalsOfItsRun() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.start().call("look", "{}"), ScriptedTurn.of("Well."));
    Agent agent =
        Agent.builder(model)
            .tools(Tools.of("look", context -> "10"))
            .policy(call -> Verdict.ask("why"))
            .build();
    try (AgentServer server = serve(agent)) {
      Client client = new Client(server);
      String conversation = made(client);
      Client.Answer first = say(client, conversation, "one");
      String id = first.json().path("id").asText();
      try (Client.Stream stream = client.events(id, 0)) {
        stream.next("run_suspended");
        assertEquals("conversation_busy", say(client, conversation, "two").code());
        client.post("/v1/runs/" + id + "/cancel", "");
        stream.next("run_cancelled");
      }
      assertEquals(201, say(client, conversation, "three").status());
    }
  }

  @Test
  void deletingEndsTheRunAndLeavesNothing() throws Exception {
    Puppet model = new Puppet();
    Store store = Store.inMemory();
    try (AgentServer server = serve(Agent.builder(model).store(store).build())) {
      Client client = new Client(server);
      String conversation = made(client);
      String id = say(client, conversation, "one").json().path("id").asText();
      model.say("part");
      try (Client.Stream stream = client.events(id, 0)) {
        stream.next("text");
        assertEquals(204, client.delete("/v1/conversations/" + conversation).status());
        stream.next("run_cancelled");
      }
      assertTrue(client.get("/v1/conversations").json().path("conversations").isEmpty());
    }
  }
}
