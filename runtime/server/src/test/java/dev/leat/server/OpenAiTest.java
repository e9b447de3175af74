package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.agent.Verdict;
import dev.leat.chat.ChatException;
import dev.leat.chat.Message;
import dev.leat.chat.Part;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.Media;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients of OpenAI's chat completions find. */
final class OpenAiTest {
  private static final String PATH = "/v1/chat/completions";
  private static final ScriptedTurn CALLING =
      ScriptedTurn.start().reasoning("Hm. ").text("Let me see. ").call("look", "{}");

  private static AgentServer serve(Agent agent, boolean trace) {
    Principal ann = trace ? Principal.of("ann").withTrace() : Principal.of("ann");
    return AgentServer.of(agent)
        .port(0)
        .name("weather")
        .shutdownTime(Duration.ZERO)
        .heartbeat(Duration.ofMillis(20))
        .authenticate(request -> ann)
        .start();
  }

  private static Agent looking(ScriptedModel model) {
    return Agent.builder(model).tools(Tools.of("look", context -> "ten")).build();
  }

  private static String body(String more) {
    return "{\"model\":\"weather\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]"
        + more
        + "}";
  }

  private static List<Client.Event> streamed(AgentServer server, String body) throws Exception {
    Client client = new Client(server);
    try (Client.Stream stream = client.stream(client.request("POST", PATH, body))) {
      return stream.all();
    }
  }

  private static String joined(List<Client.Event> events, String member) {
    StringBuilder text = new StringBuilder();
    for (Client.Event event : events) {
      if (!event.data().equals("[DONE]")) {
        text.append(event.json().at("/choices/0/delta/" + member).asText());
      }
    }
    return text.toString();
  }

  @Test
  void theAgentIsAModel() throws Exception {
    try (AgentServer server = serve(looking(ScriptedModel.of()), false)) {
      JsonNode models = new Client(server).get("/v1/models").json();
      assertEquals("list", models.path("object").asText());
      assertEquals("weather", models.at("/data/0/id").asText());
      assertEquals("model", models.at("/data/0/object").asText());
    }
  }

  @Test
  void anImageMaySpeakForItself() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("A dot."));
    try (AgentServer server = serve(looking(model), false)) {
      String image =
          "[{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,AQID\"}}]";
      String asked = "{\"messages\":[{\"role\":\"user\",\"content\":" + image + "}]}";
      assertEquals(200, new Client(server).post(PATH, asked).status());
    }
    Message.User said = (Message.User) model.requests().get(0).messages().get(0);
    assertEquals(
        List.of(new Part.Image(Media.of("image/png", new byte[] {1, 2, 3}))), said.parts());
  }

  @Test
  void aWholeAnswer() throws Exception {
    ScriptedModel model = ScriptedModel.of(CALLING, ScriptedTurn.of("10.").usage(7, 5));
    try (AgentServer server = serve(looking(model), false)) {
      Client.Answer answer = new Client(server).post(PATH, body(""));
      assertEquals(200, answer.status(), answer.body());
      JsonNode json = answer.json();
      assertEquals("chat.completion", json.path("object").asText());
      assertEquals("Let me see. 10.", json.at("/choices/0/message/content").asText());
      assertEquals("stop", json.at("/choices/0/finish_reason").asText());
      assertEquals(12, json.at("/usage/total_tokens").asInt());
      assertFalse(answer.body().contains("tool_calls"));
    }
  }

  @Test
  void aStreamedAnswer() throws Exception {
    ScriptedModel model = ScriptedModel.of(CALLING, ScriptedTurn.of("1", "0.").usage(7, 5));
    try (AgentServer server = serve(looking(model), false)) {
      List<Client.Event> events =
          streamed(server, body(",\"stream\":true,\"stream_options\":{\"include_usage\":true}"));
      assertEquals("assistant", events.get(0).json().at("/choices/0/delta/role").asText());
      assertEquals("Let me see. 10.", joined(events, "content"));
      assertEquals("", joined(events, "reasoning_content"));
      int last = events.size() - 1;
      assertEquals("[DONE]", events.get(last).data());
      assertEquals(5, events.get(last - 1).json().at("/usage/completion_tokens").asInt());
      assertEquals("stop", events.get(last - 2).json().at("/choices/0/finish_reason").asText());
      assertFalse(events.toString().contains("tool_calls"));
    }
  }

  @Test
  void whoSeesTracesGetsThemAsReasoning() throws Exception {
    ScriptedModel model = ScriptedModel.of(CALLING, ScriptedTurn.of("10."));
    try (AgentServer server = serve(looking(model), true)) {
      String thought = joined(streamed(server, body(",\"stream\":true")), "reasoning_content");
      assertTrue(thought.contains("Hm. ") && thought.contains("look: ten"), thought);
    }
  }

  @Test
  void whatWasSaidBeforeIsTheClients() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Ann."), ScriptedTurn.of("Ann."));
    try (AgentServer server = serve(looking(model), false)) {
      String messages =
          "{\"messages\":[{\"role\":\"system\",\"content\":\"Be"
              + " short.\"},{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"I am"
              + " Ann.\"}]},"
              + "{\"role\":\"assistant\",\"content\":\"Hello.\"},{\"role\":\"user\",\"content\":\"Who"
              + " am I?\"}],\"temperature\":0.5,\"max_tokens\":9}";
      for (int i = 0; i < 2; i++) {
        assertEquals(200, new Client(server).post(PATH, messages).status());
        List<Message> asked = model.requests().get(i).messages();
        assertEquals(
            List.of(
                new Message.Instructions("Be short."),
                Message.User.of("I am Ann."),
                Message.Assistant.of("Hello."),
                Message.User.of("Who am I?")),
            asked);
        assertEquals(9, model.requests().get(i).options().maxTokens().orElseThrow());
      }
    }
  }

  @Test
  void aFailureBeforeTheFirstWordHasAStatus() throws Exception {
    ScriptedModel model =
        ScriptedModel.answering(
            request -> {
              throw new IllegalStateException("secret");
            });
    try (AgentServer server = serve(looking(model), false)) {
      for (String more : List.of("", ",\"stream\":true")) {
        Client.Answer answer = new Client(server).post(PATH, body(more));
        assertEquals(502, answer.status());
        assertEquals("run_failed", answer.code());
        assertEquals("server_error", answer.json().at("/error/type").asText());
        assertFalse(answer.body().contains("secret"));
      }
    }
  }

  @Test
  void aFailureWithinTheAnswerIsAnErrorAndNoEnd() throws Exception {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.of("Hel")
                .fail(new ChatException(ChatException.Kind.TRUNCATED, "cut", null)));
    try (AgentServer server = serve(looking(model), false)) {
      String body = body(",\"stream\":true");
      // Bare, for Java's client forgets what came before the connection broke off.
      try (RawHttp raw = new RawHttp(server)) {
        raw.send("POST " + PATH + " HTTP/1.1\nHost: 127.0.0.1\nContent-Type: application/json\n");
        String stream = raw.send("Content-Length: " + body.length() + "\n\n" + body).all();
        int said = stream.indexOf("\"Hel\"");
        assertTrue(said >= 0 && stream.indexOf("\"code\":\"run_failed\"") > said, stream);
        assertFalse(stream.contains("[DONE]") || stream.endsWith("\r\n0\r\n\r\n"), stream);
      }
    }
  }

  @Test
  void whoLeavesEndsTheRun() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build(), false)) {
      Client client = new Client(server);
      model.say("Hel");
      Client.Stream stream = client.stream(client.request("POST", PATH, body(",\"stream\":true")));
      stream.next();
      stream.close();
      model.awaitCancelled();
    }
  }

  @Test
  void approvalsCannotBeGivenHere() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("look", "{}"));
    Agent agent =
        Agent.builder(model)
            .tools(Tools.of("look", context -> "ten"))
            .policy(call -> Verdict.ask("why"))
            .build();
    try (AgentServer server = serve(agent, false)) {
      Client.Answer answer = new Client(server).post(PATH, body(""));
      assertEquals(409, answer.status());
      assertEquals("approval_required", answer.code());
    }
  }

  @Test
  void wrongRequestsAreRefused() throws Exception {
    try (AgentServer server = serve(looking(ScriptedModel.of()), false)) {
      Client client = new Client(server);
      for (String wrong :
          List.of(
              "{}",
              "{\"messages\":[]}",
              "{\"messages\":\"hi\"}",
              "{\"messages\":[7]}",
              "{\"messages\":[{\"role\":\"king\",\"content\":\"hi\"}]}",
              "{\"messages\":[{\"role\":\"assistant\",\"content\":\"hi\"}]}",
              body(",\"temperature\":\"hot\""),
              body(",\"max_tokens\":99999999999"),
              body(",\"stream\":\"yes\""))) {
        assertEquals(400, client.post(PATH, wrong).status(), wrong);
      }
      for (String part :
          List.of(
              "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:\"}}",
              "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,\"}}",
              "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,A\"}}",
              "{\"type\":\"image_url\",\"image_url\":{\"url\":\"http://intranet/x.png\"}}",
              "{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://not a host/\"}}",
              "{\"type\":\"image_url\"}",
              "{\"type\":\"file\",\"file\":{\"file_id\":\"file-1\"}}",
              "{\"type\":\"input_audio\",\"input_audio\":{\"data\":\"AA==\",\"format\":\"wav\"}}")) {
        Client.Answer answer = client.post(PATH, shown(part));
        assertEquals(400, answer.status(), part);
        assertEquals("unsupported_content", answer.code(), part);
      }
    }
  }

  private static String shown(String part) {
    return "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"What is"
        + " this?\"},"
        + part
        + "]}]}";
  }

  @Test
  void imagesAndFilesReachTheModel() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("A dot."), ScriptedTurn.of("A page."));
    try (AgentServer server = serve(Agent.builder(model).build(), false)) {
      Client client = new Client(server);
      String image =
          "{\"type\":\"image_url\",\"image_url\":{\"url\":\"data:image/png;base64,AQID\"}}";
      assertEquals(200, client.post(PATH, shown(image)).status());
      String file =
          "{\"type\":\"file\",\"file\":{\"filename\":\"a.pdf\","
              + "\"file_data\":\"data:application/pdf;base64,AQID\"}}";
      assertEquals(200, client.post(PATH, shown(file)).status());
    }
    byte[] bytes = {1, 2, 3};
    assertTrue(said(model, 0).contains(new Part.Image(Media.of("image/png", bytes))));
    assertTrue(
        said(model, 1).contains(new Part.File(Media.of("application/pdf", bytes).named("a.pdf"))));
    assertTrue(said(model, 1).contains(new Part.Text("What is this?")));
  }

  private static List<Part> said(ScriptedModel model, int request) {
    List<Message> messages = model.requests().get(request).messages();
    return ((Message.User) messages.get(messages.size() - 1)).parts();
  }
}
