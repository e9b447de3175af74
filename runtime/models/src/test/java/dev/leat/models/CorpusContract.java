package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leat.chat.ChatException;
import dev.leat.chat.Delta;
import dev.leat.chat.Usage;
import dev.leat.models.http.AnswerDecoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/**
 * Recorded streams of many providers, which belong to other projects and lie in the directory that
 * {@code LEAT_CORPUS} names.
 */
public abstract class CorpusContract {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CUTS = 20;
  private static final long SEED = Long.getLong("leat.seed", System.nanoTime());

  @BeforeAll
  static void needsTheCorpus() {
    Assumptions.assumeTrue(System.getenv("LEAT_CORPUS") != null, "LEAT_CORPUS is not set");
  }

  /** The kinds of streams that the wire reads. */
  protected abstract List<String> kinds();

  /** A decoder for a provider. */
  protected abstract AnswerDecoder decoder(String provider, Consumer<Delta> sink);

  /** What the wire calls the tokens read and written; several names joined by + are added up. */
  protected abstract List<String> counts();

  /** Streams whose expectation is of what they hold, where Leat must find that they are broken. */
  protected Map<String, ChatException.Kind> broken() {
    return Map.of();
  }

  /** A file of the corpus. */
  protected static Path corpus(String name) {
    return Path.of(String.valueOf(System.getenv("LEAT_CORPUS"))).resolve("fixtures").resolve(name);
  }

  /** A stream and what it is expected to give. */
  private record Row(String file, String provider, JsonNode expected, ByteString stored) {
    byte[] bytes() {
      return stored.toByteArray();
    }
  }

  private Replay.Outcome read(Row row, byte[] part, int step) {
    return Replay.read(
        part, step, Fixtures.framing(Path.of(row.file)), sink -> decoder(row.provider, sink));
  }

  private List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(corpus("index.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      if (kinds().contains(row.path("kind").asText())) {
        String file = row.path("file").asText();
        ByteString bytes = ByteString.of(Files.readAllBytes(corpus(file)));
        rows.add(new Row(file, row.path("provider").asText(), row.path("expected"), bytes));
      }
    }
    assertTrue(!rows.isEmpty(), () -> "no stream of " + kinds());
    return rows;
  }

  @TestFactory
  List<DynamicTest> streamsGiveWhatTheyHold() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row.file, () -> check(row))).toList();
  }

  private void check(Row row) {
    Replay.Outcome outcome = read(row, row.bytes(), 8192);
    assertEquals(row.expected.path("text").asText(), outcome.text());
    assertEquals(row.expected.path("reasoning").asText(), outcome.reasoning());
    assertEquals(CallLines.of(row.expected), CallLines.of(outcome));
    ChatException.Kind broken = broken().get(row.file);
    JsonNode error = row.expected.path("error");
    if (broken != null || error.isObject() || error.isTextual()) {
      ChatException failure = outcome.failure();
      assertNotNull(failure);
      assertEquals(broken != null ? broken : ChatException.Kind.IN_BAND, failure.kind());
      String said = error.isTextual() ? error.asText() : error.path("message").asText();
      assertTrue(String.valueOf(failure.getMessage()).contains(said), failure.getMessage());
    } else {
      assertEquals(null, outcome.failure());
      assertEquals(row.expected.path("finish_reason").asText(null), finish(outcome));
      checkUsage(row.expected.path("usage"), outcome);
    }
    byte[] crlf =
        new String(row.bytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    String transcript = outcome.transcript();
    assertEquals(transcript, read(row, row.bytes(), 1).transcript(), "byte by byte");
    assertEquals(transcript, read(row, crlf, 8192).transcript(), "CRLF");
    assertEquals(transcript, read(row, crlf, 1).transcript(), "CRLF split");
  }

  @TestFactory
  List<DynamicTest> cutStreamsAreNeverAWrongSuccess(TestReporter reporter) throws IOException {
    reporter.publishEntry("leat.seed", Long.toString(SEED));
    Random random = new Random(SEED);
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.file, () -> cut(row, random.nextLong())))
        .toList();
  }

  private void cut(Row row, long seed) {
    Replay.Outcome whole = read(row, row.bytes(), 8192);
    Random random = new Random(seed);
    byte[] bytes = row.bytes();
    for (int i = 0; i < CUTS; i++) {
      int at = random.nextInt(bytes.length);
      Replay.Outcome part = read(row, Arrays.copyOf(bytes, at), 8192);
      String where = "cut at " + at + ", seed " + SEED;
      if (part.isCompleted()) {
        // Cut behind the finish reason, where only counts and the like follow.
        assertEquals(null, whole.failure(), where);
        assertEquals(whole.text(), part.text(), where);
        assertEquals(whole.reasoning(), part.reasoning(), where);
        assertEquals(CallLines.of(whole), CallLines.of(part), where);
        assertEquals(finish(whole), finish(part), where);
      } else {
        assertTrue(part.deltas().stream().noneMatch(Delta.CallEnd.class::isInstance), where);
      }
    }
  }

  private static @Nullable String finish(Replay.Outcome outcome) {
    Delta last = outcome.deltas().get(outcome.deltas().size() - 1);
    return last instanceof Delta.Finish finish ? finish.providerReason() : "no finish";
  }

  private void checkUsage(JsonNode expected, Replay.Outcome outcome) {
    List<Delta> counts = outcome.deltas().stream().filter(Usage.class::isInstance).toList();
    assertEquals(expected.isObject() ? 1 : 0, counts.size());
    if (expected.isObject()) {
      Usage usage = (Usage) counts.get(0);
      assertEquals(sum(expected, counts().get(0)), usage.inputTokens());
      assertEquals(sum(expected, counts().get(1)), usage.outputTokens());
    }
  }

  private static long sum(JsonNode expected, String names) {
    return Stream.of(names.split("\\+", -1)).mapToLong(name -> expected.path(name).asLong()).sum();
  }
}
