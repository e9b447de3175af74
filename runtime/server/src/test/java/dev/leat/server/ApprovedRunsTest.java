package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.agent.Verdict;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs that go on after they have waited for somebody. */
@Timeout(120)
final class ApprovedRunsTest {
  private static final String HI =
      "{\"id\":\"c\",\"messages\":[{\"role\":\"user\",\"parts\":"
          + "[{\"type\":\"text\",\"text\":\"hi\"}]}]}";

  /** The tool ends when the test lets it. */
  private final CountDownLatch looked = new CountDownLatch(1);

  private final Agent agent =
      Agent.builder(
              ScriptedModel.of(
                  ScriptedTurn.start().text("Let me see. ").call("look", "{}"),
                  ScriptedTurn.of("It is 10.")))
          .tools(Tools.of("look", context -> look()))
          .policy(call -> Verdict.ask("it costs money"))
          .build();

  private String look() {
    try {
      assertTrue(looked.await(60, TimeUnit.SECONDS));
      return "10";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private AgentServer.Builder server() {
    return AgentServer.of(agent).port(0).shutdownTime(Duration.ZERO);
  }

  private static void allow(Client client, String run, JsonNode asked) throws Exception {
    String decision =
        "{\"decisions\":[{\"call\":"
            + asked.path("call")
            + ",\"hash\":"
            + asked.path("hash")
            + ",\"allow\":true}]}";
    assertEquals(202, client.post("/v1/runs/" + run + "/approvals", decision).status());
  }

  @Test
  void whoReadsAcrossTheRestIsStillThere() throws Exception {
    Duration idle = Duration.ofMillis(100);
    try (AgentServer server = server().idleTime(idle).start()) {
      Client client = new Client(server);
      try (Client.Stream stream = client.startAndRead("hi")) {
        String run = Objects.requireNonNull(stream.next()).json().path("run").asText();
        JsonNode asked = stream.next("run_suspended").json().at("/approvals/0");
        allow(client, run, asked);
        stream.next("tool_started");
        // Many looks for runs that nobody reads.
        TimeUnit.MILLISECONDS.sleep(10 * idle.toMillis());
        looked.countDown();
        stream.next("run_completed");
      }
    }
  }

  @Test
  void aStreamIsTakenUpBehindTheApproval() throws Exception {
    try (AgentServer server = server().start()) {
      Client client = new Client(server);
      List<String> types = new ArrayList<>();
      try (Client.Stream stream = client.stream(client.request("POST", "/api/chat", HI))) {
        stream.all().forEach(event -> types.add(event.data()));
      }
      assertTrue(types.stream().anyMatch(type -> type.contains("tool-approval-request")));
      String run = client.get("/v1/conversations/c").json().path("run").asText();
      JsonNode asked = client.get("/v1/runs/" + run + "/approvals").json().at("/approvals/0");
      // Taken up while it waits, the stream ends with what is asked.
      List<String> waiting = takenUp(client, null);
      assertTrue(waiting.stream().anyMatch(data -> data.contains("tool-approval-request")));
      allow(client, run, asked);
      List<String> all = takenUp(client, looked);
      assertTrue(all.stream().noneMatch(data -> data.contains("tool-approval-request")), "" + all);
      assertTrue(all.stream().anyMatch(data -> data.contains("It is 10.")), "" + all);
      assertEquals(1, all.stream().filter(data -> data.contains("\"finish\"")).count());
    }
  }

  private static List<String> takenUp(Client client, @Nullable CountDownLatch then)
      throws Exception {
    var again = client.request("GET", "/api/chat/c/stream", null);
    try (Client.Stream stream = client.stream(again)) {
      assertEquals(200, stream.status());
      if (then != null) {
        then.countDown();
      }
      return stream.all().stream().map(Client.Event::data).toList();
    }
  }
}
