package dev.leat.samples.weatherweb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.agent.Agent;
import dev.leat.agent.Verdict;
import dev.leat.redis.RedisStore;
import dev.leat.samples.weather.WeatherTools;
import dev.leat.samples.weather.WeatherToolsBindings;
import dev.leat.server.AgentServer;
import dev.leat.sqlite.SqliteStore;
import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers of a thousand words behind servers that share a store: how the run stands is told whole
 * at the other server, it is approved there after the first is gone, and who leaves at any moment
 * has read it, each word once.
 */
@Timeout(120)
final class LongRunsTest {
  private static final int WORDS = 1_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final long seed = Long.getLong("leat.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void redisIsThere() throws InterruptedException {
    ReplicasTest.redisIsThere();
  }

  @Test
  void onFiles(@TempDir Path directory) throws Exception {
    run(limits -> SqliteStore.builder(directory).limits(limits).open());
  }

  @Test
  void onRedis() throws Exception {
    try (OwnRedis redis = OwnRedis.start()) {
      run(limits -> RedisStore.builder(URI.create(redis.uri())).limits(limits).open());
    }
  }

  private static AgentServer serve(Store store) {
    Agent agent =
        Agent.builder(ScriptedModel.answering(request -> turn(request.messages().size())))
            .store(store)
            .tools(WeatherToolsBindings.of(new WeatherTools()))
            .policy(call -> Verdict.ask("sure?"))
            .build();
    return AgentServer.of(agent).port(0).shutdownTime(Duration.ZERO).start();
  }

  /** Words and a call, and when that is answered, more words. */
  private static ScriptedTurn turn(int messages) {
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = "w" + (messages * WORDS + i) + " ";
    }
    ScriptedTurn said = ScriptedTurn.of(words);
    return messages == 1
        ? said.call("get_current_weather", "{\"location\":\"Tokyo\",\"unit\":\"celsius\"}")
        : said;
  }

  private static String said(int messages) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append('w').append(messages * WORDS + i).append(' ');
    }
    return text.toString();
  }

  private void run(Function<QueueLimits, Store> stores) throws Exception {
    QueueLimits small =
        new QueueLimits(1 << 20, 8 << 20, Duration.ofSeconds(20), Duration.ofMinutes(10));
    try (Store here = stores.apply(small);
        Store there = stores.apply(small);
        AgentServer two = serve(there)) {
      String run;
      JsonNode waiting;
      Reading first;
      try (AgentServer one = serve(here)) {
        run = begin(one);
        first = readOn(one, run, 0, "run_suspended");
        waiting = get(two, run);
      }
      assertEquals("suspended", waiting.path("state").asText());
      assertEquals(said(1), waiting.path("text").asText());
      assertEquals(first.last, waiting.path("seq").asLong());
      assertEquals(first.text, waiting.path("text").asText());
      approve(two, run, get(two, run + "/approvals").at("/approvals/0"));
      Reading rest = readOn(two, run, first.last, "run_completed");
      assertEquals(said(3), rest.text, "seed " + seed);
      JsonNode ended = get(two, run);
      assertEquals("completed", ended.path("state").asText());
      assertEquals(said(1) + said(3), ended.path("text").asText());
      assertTrue(ended.has("usage"), ended.toString());
    }
  }

  private String begin(AgentServer server) throws IOException, InterruptedException {
    return send(server, "/v1/runs", "{\"input\":\"hi\"}").headers().firstValue("Location").get();
  }

  private void approve(AgentServer server, String run, JsonNode asked) throws Exception {
    String decision =
        "{\"decisions\":[{\"call\":"
            + asked.path("call")
            + ",\"hash\":"
            + asked.path("hash")
            + ",\"allow\":true}]}";
    assertEquals(202, send(server, run + "/approvals", decision).statusCode());
  }

  private HttpResponse<String> send(AgentServer server, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode get(AgentServer server, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  /** What a reader has read. */
  private static final class Reading {
    private final StringBuilder all = new StringBuilder();
    private String text = "";
    private long last;
    private String type = "";

    void take(String line) throws IOException {
      if (line.startsWith("id: ")) {
        long sequence = Long.parseLong(line.substring(4));
        assertTrue(sequence > last, "an event came twice");
        last = sequence;
      } else if (line.startsWith("event: ")) {
        type = line.substring(7);
      } else if (line.startsWith("data: ") && type.equals("text")) {
        all.append(JSON.readTree(line.substring(6)).path("text").asText());
        text = all.toString();
      }
    }
  }

  /** Reads up to that event, leaving and coming back at any moment. */
  private Reading readOn(AgentServer server, String run, long after, String end) throws Exception {
    Reading reading = new Reading();
    reading.last = after;
    while (!reading.type.equals(end)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url() + run + "/events?after=" + reading.last))
              .build();
      var body = http.send(request, BodyHandlers.ofInputStream()).body();
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
        int patience = 1 + random.nextInt(100);
        String line = lines.readLine();
        while (line != null && !(reading.type.equals(end) && line.isEmpty())) {
          reading.take(line);
          // Left between events alone: half an event is read again.
          if (line.isEmpty() && --patience <= 0) {
            break;
          }
          line = lines.readLine();
        }
      }
    }
    return reading;
  }
}
