package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs of which the store keeps the end alone. */
@Timeout(60)
final class GoneTest {
  private final Puppet model = new Puppet();

  /** Serves runs of which 10,000 bytes are kept, and which wait so long for their readers. */
  private AgentServer serve(Duration patience) {
    QueueLimits small = new QueueLimits(10_000, 100_000, patience, Duration.ofMinutes(1));
    Agent agent = Agent.builder(model).store(Store.inMemory(small)).build();
    return AgentServer.of(agent).port(0).shutdownTime(Duration.ZERO).start();
  }

  private void talk() {
    for (int i = 0; i < 500; i++) {
      model.say("w" + i + " ".repeat(100));
    }
  }

  @Test
  void whatIsKeptNoMoreIsSaidSo() throws Exception {
    try (AgentServer server = serve(Duration.ofSeconds(20))) {
      Client client = new Client(server);
      String id = client.start("hi");
      String run = "/v1/runs/" + id;
      talk();
      JsonNode state;
      do {
        state = client.get(run).json();
      } while (!state.path("text").asText().contains("w499"));
      assertEquals("running", state.path("state").asText());
      long after = state.path("after").asLong();
      long last = state.path("seq").asLong();
      assertTrue(after > 0 && last > after, state.toString());
      for (String from : List.of("", "?after=1")) {
        Client.Answer gone = client.get(run + "/events" + from);
        assertEquals(410, gone.status());
        assertEquals("gone", gone.code());
      }
      try (SocketClient socket = new SocketClient(server)) {
        socket.send("{\"type\":\"resume\",\"run\":\"" + id + "\"}");
        assertEquals("gone", socket.next("error").path("code").asText());
        socket.send("{\"type\":\"resume\",\"run\":\"" + id + "\",\"after\":" + last + "}");
        model.say("and more");
        assertEquals("and more", socket.next("text").path("text").asText());
        model.finish();
        socket.next("end");
      }
      assertEquals("completed", client.get(run).json().path("state").asText());
    }
  }

  @Test
  void aReaderThatIsOvertakenIsToldWhereItWas() throws Exception {
    try (AgentServer server = serve(Duration.ZERO);
        RawHttp slow = new RawHttp(server, 2_000)) {
      slow.send(
          """
          POST /v1/runs HTTP/1.1
          Host: localhost
          Content-Type: application/json
          Accept: text/event-stream
          Connection: close
          Content-Length: 14

          {"input":"hi"}""");
      StringBuilder begun = new StringBuilder();
      while (begun.indexOf("turn_started") < 0) {
        begun.append((char) slow.socket.getInputStream().read());
      }
      for (int i = 0; i < 40; i++) {
        talk();
      }
      model.finish();
      while (server.running() > 0) {
        Thread.onSpinWait();
      }
      String read = slow.all();
      assertTrue(read.contains("event: cut_off") && read.contains("\"code\":\"detached\""), read);
    }
  }
}
