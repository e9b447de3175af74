package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What clients made with the AI SDK find. */
final class UiTest {
  private static final ScriptedTurn CALLING =
      ScriptedTurn.start().reasoning("Hm. ").text("Let me see. ").call("look", "{\"x\":", "1}");
  private static final String HI =
      "{\"id\":\"chat-1\",\"trigger\":\"submit-message\",\"messages\":[{\"id\":\"m1\","
          + "\"role\":\"user\",\"parts\":[{\"type\":\"text\",\"text\":\"hi\"}]}]}";

  private static AgentServer serve(Agent agent, boolean trace) {
    Principal ann = trace ? Principal.of("ann").withTrace() : Principal.of("ann");
    return AgentServer.of(agent)
        .port(0)
        .shutdownTime(Duration.ZERO)
        .authenticate(request -> ann)
        .start();
  }

  private static Agent looking(boolean asking) {
    return Agent.builder(ScriptedModel.of(CALLING, ScriptedTurn.of("It is ", "10.")))
        .tools(Tools.of("look", context -> "ten"))
        .policy(call -> asking ? Verdict.ask("why") : Verdict.allow())
        .build();
  }

  private static List<JsonNode> chat(AgentServer server, String body) throws Exception {
    Client client = new Client(server);
    try (Client.Stream stream = client.stream(client.request("POST", "/api/chat", body))) {
      assertEquals(
          "v1", stream.response.headers().firstValue("x-vercel-ai-ui-message-stream").orElse(""));
      return parts(stream);
    }
  }

  /** The parts up to the mark at the end, which must be there. */
  private static List<JsonNode> parts(Client.Stream stream) throws Exception {
    List<JsonNode> parts = new ArrayList<>();
    Client.Event event = Objects.requireNonNull(stream.next());
    while (!event.data().equals("[DONE]")) {
      parts.add(event.json());
      event = Objects.requireNonNull(stream.next(), "the mark at the end");
    }
    assertNull(stream.next());
    return parts;
  }

  private static List<String> types(List<JsonNode> parts) {
    return parts.stream().map(part -> part.path("type").asText()).toList();
  }

  private static JsonNode find(List<JsonNode> parts, String type) {
    return parts.stream()
        .filter(part -> part.path("type").asText().equals(type))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMessageIsStreamedInItsParts() throws Exception {
    try (AgentServer server = serve(looking(false), true)) {
      List<JsonNode> parts = chat(server, HI);
      assertEquals(
          List.of(
              "start",
              "start-step",
              "reasoning-start",
              "reasoning-delta",
              "reasoning-end",
              "text-start",
              "text-delta",
              "text-end",
              "tool-input-start",
              "tool-input-delta",
              "tool-input-available",
              "tool-output-available",
              "finish-step",
              "start-step",
              "text-start",
              "text-delta",
              "text-end",
              "finish-step",
              "finish"),
          types(parts).stream()
              .reduce(
                  new ArrayList<String>(),
                  (seen, type) -> {
                    if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(type)) {
                      seen.add(type);
                    }
                    return seen;
                  },
                  (first, second) -> first));
      JsonNode input = find(parts, "tool-input-available");
      assertEquals(1, input.at("/input/x").asInt());
      assertTrue(input.path("dynamic").asBoolean());
      assertEquals("ten", find(parts, "tool-output-available").path("output").asText());
      String id = find(parts, "start").path("messageId").asText();
      assertEquals(200, new Client(server).get("/v1/runs/" + id).status());
    }
  }

  @Test
  void whoSeesNoTraceGetsTheTextAlone() throws Exception {
    try (AgentServer server = serve(looking(false), false)) {
      List<String> types = types(chat(server, HI)).stream().distinct().toList();
      assertEquals(
          List.of(
              "start",
              "start-step",
              "text-start",
              "text-delta",
              "text-end",
              "finish-step",
              "finish"),
          types);
    }
  }

  @Test
  void anApprovalEndsTheStreamAndTheNextMessageDecides() throws Exception {
    for (boolean trace : new boolean[] {true, false}) {
      try (AgentServer server = serve(looking(true), trace)) {
        List<JsonNode> asked = chat(server, HI);
        JsonNode approval = find(asked, "tool-approval-request");
        assertEquals(
            approval.path("toolCallId"), find(asked, "tool-input-available").path("toolCallId"));
        assertEquals("finish", asked.get(asked.size() - 1).path("type").asText());
        String decided =
            """
            {"id":"chat-1","messages":[{"id":"m2","role":"assistant","parts":[
              {"type":"dynamic-tool","toolCallId":%s,"state":"approval-responded",
               "approval":{"id":%s,"approved":true}}]}]}
            """
                .formatted(approval.path("toolCallId"), approval.path("approvalId"));
        List<JsonNode> more = chat(server, decided);
        assertTrue(find(more, "start").path("messageId").isMissingNode(), "the message goes on");
        assertEquals("It is ", find(more, "text-delta").path("delta").asText().substring(0, 6));
        assertEquals("finish", more.get(more.size() - 1).path("type").asText());
      }
    }
  }

  @Test
  void aStreamIsTakenUpAgain() throws Exception {
    Puppet model = new Puppet();
    try (AgentServer server = serve(Agent.builder(model).build(), true)) {
      Client client = new Client(server);
      assertEquals(204, client.get("/api/chat/chat-1/stream").status());
      model.say("Hel");
      Client.Stream first = client.stream(client.request("POST", "/api/chat", HI));
      Client.Event start = Objects.requireNonNull(first.next());
      first.close();
      var again = client.request("GET", "/api/chat/chat-1/stream", null);
      try (Client.Stream second = client.stream(again)) {
        model.say("lo");
        model.finish();
        List<JsonNode> parts = parts(second);
        assertEquals(start.json(), parts.get(0));
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.path("delta").asText()));
        assertEquals("Hello", text.toString());
      }
      assertEquals(204, client.get("/api/chat/chat-1/stream").status());
    }
  }

  @Test
  void aFailureIsAnError() throws Exception {
    ScriptedModel failing =
        ScriptedModel.answering(
            request -> {
              throw new IllegalStateException("secret");
            });
    try (AgentServer server = serve(Agent.builder(failing).build(), false)) {
      JsonNode error = find(chat(server, HI), "error");
      assertEquals("The run failed.", error.path("errorText").asText());
    }
  }

  @Test
  void wrongRequestsAreRefused() throws Exception {
    try (AgentServer server = serve(looking(false), true)) {
      Client client = new Client(server);
      for (String wrong :
          List.of(
              "{}",
              "{\"id\":\"c\",\"messages\":[]}",
              "{\"messages\":[{\"role\":\"user\",\"parts\":[]}]}",
              HI.replace("\"hi\"", "\" \""),
              HI.replace("\"user\"", "\"system\""),
              HI.replace("\"user\"", "\"assistant\""),
              HI.replace("chat-1", "../x"))) {
        assertEquals(400, client.post("/api/chat", wrong).status(), wrong);
      }
    }
  }

  private static String said(String trigger, String... texts) {
    StringBuilder messages = new StringBuilder();
    for (String text : texts) {
      String role = messages.length() == 0 || text.startsWith("say") ? "user" : "assistant";
      messages.append(messages.length() == 0 ? "" : ",");
      messages.append("{\"role\":\"").append(role).append("\",\"parts\":[{\"type\":\"text\",");
      messages.append("\"text\":\"").append(text).append("\"}]}");
    }
    return "{\"id\":\"c\",\"trigger\":\"" + trigger + "\",\"messages\":[" + messages + "]}";
  }

  @Test
  void anAnswerCanBeGivenAnewInTheOldOnesPlace() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("One."),
            ScriptedTurn.of("Two."),
            ScriptedTurn.of("Two again."),
            ScriptedTurn.of("One again."));
    try (AgentServer server = serve(Agent.builder(model).build(), false)) {
      chat(server, said("submit-message", "say it"));
      chat(server, said("submit-message", "say it", "One.", "say it"));
      List<JsonNode> anew = chat(server, said("regenerate-message", "say it", "One.", "say it"));
      assertEquals("Two again.", find(anew, "text-delta").path("delta").asText());
      assertEquals(3, model.requests().get(2).messages().size(), "Two. is gone");
      chat(server, said("regenerate-message", "say it"));
      assertEquals(1, model.requests().get(3).messages().size(), "all is gone but the question");
    }
    model.assertExhausted();
  }

  @Test
  void whatWasNeverAnsweredIsAnswered() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().fail(new ChatException(ChatException.Kind.TIMEOUT, "slow")),
            ScriptedTurn.of("Here."));
    try (AgentServer server = serve(Agent.builder(model).build(), false)) {
      chat(server, said("submit-message", "say it"));
      List<JsonNode> anew = chat(server, said("regenerate-message", "say it"));
      assertEquals("Here.", find(anew, "text-delta").path("delta").asText());
    }
    model.assertExhausted();
  }

  @Test
  void filesReachTheModel() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("A dot."));
    try (AgentServer server = serve(Agent.builder(model).build(), false)) {
      String parts =
          "[{\"type\":\"file\",\"mediaType\":\"image/png\",\"url\":\"data:image/png;base64,AQID\"},"
              + "{\"type\":\"text\",\"text\":\"What is this?\"}]";
      chat(server, "{\"id\":\"c\",\"messages\":[{\"role\":\"user\",\"parts\":" + parts + "}]}");
      String wrong = parts.replace("data:image/png;base64,AQID", "file:///etc/passwd");
      Client.Answer refused =
          new Client(server)
              .post(
                  "/api/chat",
                  "{\"id\":\"c\",\"messages\":[{\"role\":\"user\",\"parts\":" + wrong + "}]}");
      assertEquals("unsupported_content", refused.code());
    }
    Message.User said = (Message.User) model.requests().get(0).messages().get(0);
    assertEquals(
        List.of(
            new Part.Image(Media.of("image/png", new byte[] {1, 2, 3})),
            new Part.Text("What is this?")),
        said.parts());
  }
}
