package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Readers that leave at any moment and come back have read the log, each event once. So many
 * disconnects as {@code -Dleat.disconnects} says, from the seed {@code -Dleat.seed}.
 */
final class DisconnectsTest {
  private static final int DISCONNECTS = Integer.getInteger("leat.disconnects", 1_000);
  private static final int PIECES = 400;

  private final long seed = Long.getLong("leat.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Store store = Store.inMemory();
  private final AgentServer server =
      AgentServer.of(
              Agent.builder(ScriptedModel.answering(request -> talking())).store(store).build())
          .port(0)
          .shutdownTime(Duration.ZERO)
          .limits(ServerLimits.builder().runsPerMinute(1_000_000).readersPerClient(100_000).build())
          .start();

  private static ScriptedTurn talking() {
    String[] pieces = new String[PIECES];
    for (int i = 0; i < PIECES; i++) {
      pieces[i] = i + "\n\ud83d\ude00 ";
    }
    return ScriptedTurn.of(pieces);
  }

  /** The text of the log, by a reader that never leaves. */
  private String log(String publicId) throws InterruptedException {
    StringBuilder text = new StringBuilder();
    try (Cursor cursor = store.queues().read(publicId.substring(0, 32)).cursor(0)) {
      for (QueuedEvent event = cursor.next(); event != null; event = cursor.next()) {
        if (event.event() instanceof RunEvent.Text piece) {
          text.append(piece.text());
        }
      }
    }
    return text.toString();
  }

  @Test
  void overEventsNothingIsLostAndNothingTwice() throws Exception {
    Client client = new Client(server);
    int left = DISCONNECTS * 4 / 5;
    while (left > 0) {
      String id = client.start("talk");
      StringBuilder shown = new StringBuilder();
      long seen = 0;
      boolean ended = false;
      while (!ended) {
        // Whether the stream is left after so many events, or read on to its end.
        int patience = left > 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
        try (Client.Stream stream = client.events(id, seen)) {
          Client.Event event = stream.status() == 204 ? null : stream.next();
          ended = stream.status() == 204;
          while (event != null) {
            long sequence = Long.parseLong(event.id());
            assertTrue(sequence > seen, () -> "an event came twice, seed " + seed);
            seen = sequence;
            if (event.type().equals("text")) {
              shown.append(event.text());
            }
            ended = event.type().equals("run_completed");
            event = ended || --patience == 0 ? null : stream.next();
          }
        }
        left--;
      }
      assertEquals(log(id), shown.toString(), () -> "seed " + seed);
    }
    server.close();
  }

  @Test
  void overSocketsNothingIsLostAndNothingTwice() throws Exception {
    int left = DISCONNECTS / 5;
    while (left > 0) {
      List<JsonNode> frames = new ArrayList<>();
      String id = "";
      long seen = 0;
      boolean ended = false;
      while (!ended) {
        int patience = left > 0 ? 1 + random.nextInt(4) : Integer.MAX_VALUE;
        try (SocketClient socket = new SocketClient(server)) {
          socket.send(
              id.isEmpty()
                  ? "{\"type\":\"run\",\"input\":\"talk\",\"resumable\":true}"
                  : "{\"type\":\"resume\",\"run\":\"" + id + "\",\"after\":" + seen + "}");
          while (!ended && patience-- > 0) {
            JsonNode frame = socket.next();
            ended = frame.path("type").asText().equals("end");
            if (!ended) {
              long sequence = frame.path("seq").asLong();
              assertTrue(sequence > seen, () -> "a frame came twice, seed " + seed);
              seen = sequence;
              id = id.isEmpty() ? frame.path("run").asText() : id;
              frames.add(frame);
            }
          }
        }
        left--;
      }
      StringBuilder shown = new StringBuilder();
      frames.stream()
          .filter(frame -> frame.path("type").asText().equals("text"))
          .forEach(frame -> shown.append(frame.path("text").asText()));
      assertEquals(log(id), shown.toString(), () -> "seed " + seed);
    }
    server.close();
  }
}
