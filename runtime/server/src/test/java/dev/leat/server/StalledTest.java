package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leat.agent.Agent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader that does not read is let go, and frees its place. */
final class StalledTest {
  @Test
  void aReaderThatDoesNotReadIsLetGo() throws Exception {
    Puppet model = new Puppet();
    ServerLimits limits =
        ServerLimits.builder().stalled(Duration.ofSeconds(1)).readersPerClient(1).build();
    try (AgentServer server =
        AgentServer.of(Agent.builder(model).build())
            .port(0)
            .shutdownTime(Duration.ZERO)
            .limits(limits)
            .start()) {
      Client client = new Client(server);
      String id = client.start("talk");
      try (RawHttp raw = new RawHttp(server)) {
        raw.send("GET /v1/runs/" + id + "/events HTTP/1.1\nHost: localhost\n\n");
        assertEquals(200, raw.status());
        // More than the sockets of both sides hold.
        String piece = "x".repeat(1_000);
        for (int i = 0; i < 16_000; i++) {
          model.say(piece);
        }
        while (client.get("/v1/runs/" + id + "/events?after=1000000").status() == 429) {
          Thread.onSpinWait();
        }
        // What was sent can be read, and then the connection ends.
        raw.all();
      }
    }
  }
}
