package dev.leat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.FinishReason;
import dev.leat.chat.ToolCall;
import dev.leat.chat.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stored form, a golden file for each type. {@code -Dleat.golden.update=true} rewrites them.
 */
class StoredEventTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/leat/store/events");
  private static final Instant TIME = Instant.parse("2026-11-21T10:15:30.123456Z");
  private static final Usage USAGE = new Usage(120, 34, 100, 8);
  private static final String TEXT = "10 °C in \"Tokyo\"\n\u0000😀";

  static final Map<String, RunEvent> EVENTS = new TreeMap<>();

  static {
    EVENTS.put("run_started", new RunEvent.Started("c1"));
    EVENTS.put("turn_started", new RunEvent.TurnStarted(2));
    EVENTS.put("text", new RunEvent.Text(TEXT));
    EVENTS.put("reasoning", new RunEvent.Reasoning("Two cities."));
    EVENTS.put("call_started", new RunEvent.CallStarted("call_1", "get_current_weather"));
    EVENTS.put("call_arguments", new RunEvent.CallArguments("call_1", "{\"location\":\"To"));
    EVENTS.put(
        "call_ready",
        new RunEvent.CallReady(new ToolCall("call_1", "functions.x:0", "x", "{\"a\":1}")));
    EVENTS.put("call_malformed", new RunEvent.CallMalformed(null, "{\"a\":", "cut off", true));
    Approval approval =
        Approval.of(new ToolCall("call_1", null, "pay", "{\"amount\":5}"), "it costs money");
    EVENTS.put("call_changed", new RunEvent.CallChanged("call_1", "{\"amount\":1}", "capped"));
    EVENTS.put("run_suspended", new RunEvent.Suspended(List.of(approval), TIME));
    EVENTS.put("run_resumed", new RunEvent.Resumed(List.of(approval.allow(), approval.deny("no"))));
    EVENTS.put(
        "nested",
        new RunEvent.Nested(
            "call_1", "6a1d", new RunEvent.Nested("call_2", "77e0", new RunEvent.Text(TEXT))));
    EVENTS.put("plan_made", new RunEvent.PlanMade(List.of("Look up Tokyo", TEXT)));
    EVENTS.put("step_started", new RunEvent.StepStarted(2, TEXT));
    EVENTS.put("step_finished", new RunEvent.StepFinished(2, "10 °C"));
    EVENTS.put("tool_started", new RunEvent.ToolStarted("call_1"));
    EVENTS.put("tool_retried", new RunEvent.ToolRetried("call_1", 1, "IOException: reset", 430));
    EVENTS.put("tool_progress", new RunEvent.ToolProgress("call_1", "half done"));
    EVENTS.put(
        "tool_finished",
        new RunEvent.ToolFinished("call_1", "x", ToolOutcome.OUTCOME_UNKNOWN, TEXT, 1_250));
    EVENTS.put("turn_finished", new RunEvent.TurnFinished(2, FinishReason.TOOL_CALLS, USAGE));
    EVENTS.put("run_completed", new RunEvent.Completed(TEXT, USAGE));
    EVENTS.put("run_failed", new RunEvent.Failed("model:timeout", "no content", TEXT, USAGE));
    EVENTS.put("run_cancelled", new RunEvent.Cancelled(TEXT, USAGE));
    EVENTS.put(
        "run_limit_reached", new RunEvent.LimitReached(RunLimit.TURNS, "20 turns", TEXT, USAGE));
  }

  static List<String> types() {
    return List.copyOf(EVENTS.keySet());
  }

  static StoredEvent stored(String type) {
    return new StoredEvent(
        "5f0c", new QueuedEvent(7, 2, TIME, Objects.requireNonNull(EVENTS.get(type))));
  }

  @Test
  void everyTypeHasAGoldenFile() {
    List<String> known = new ArrayList<>();
    RunEventTypes.names().forEach(known::add);
    assertEquals(List.copyOf(EVENTS.keySet()), known.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void storedFormIsTheGoldenOne(String type) throws IOException {
    Path golden = GOLDEN.resolve(type + ".json");
    String json = stored(type).toJson() + "\n";
    if (Boolean.getBoolean("leat.golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, json);
    }
    assertEquals(Files.readString(golden), json);
  }

  @ParameterizedTest
  @MethodSource("types")
  void storedFormReadsBack(String type) {
    assertEquals(stored(type), StoredEvent.parse(stored(type).toJson()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFlippedBitIsDetected(String type) {
    byte[] bytes = stored(type).toBytes();
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      String text = new String(damaged, StandardCharsets.UTF_8);
      assertThrows(CorruptEventException.class, () -> StoredEvent.parse(text), text);
      assertThrows(CorruptEventException.class, () -> StoredEvent.parse(damaged), text);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTruncationIsDetected(String type) {
    String json = stored(type).toJson();
    for (int end = 0; end < json.length(); end++) {
      String cut = json.substring(0, end);
      assertThrows(CorruptEventException.class, () -> StoredEvent.parse(cut), cut);
    }
  }

  @Test
  void unknownTypesAreKeptVerbatim() {
    String data = "{\"a\":1.50,\"b\":[ 1e5, {\"c\":\"\\u00e9\"} ]}";
    StoredEvent later =
        new StoredEvent("r", new QueuedEvent(1, 1, TIME, new RunEvent.Unknown("plan", data)));
    StoredEvent read = StoredEvent.parse(later.toJson());
    assertEquals(later, read);
    assertEquals(later.toJson(), read.toJson());
  }

  @Test
  void anUnknownTypeWithinAnotherRunIsKeptVerbatim() {
    String data = "{\"call\":\"c\",\"run\":\"r\",\"type\":\"later\",\"data\":{\"a\":1.50}}";
    StoredEvent later =
        new StoredEvent("r", new QueuedEvent(1, 1, TIME, new RunEvent.Unknown("nested", data)));
    assertEquals(later, StoredEvent.parse(later.toJson()));
  }

  @Test
  void unknownMembersAreIgnored() {
    String json = stored("text").toJson();
    byte[] extended =
        StoredEventFormat.seal(
            json.substring(0, json.lastIndexOf(",\"crc\""))
                    .replace("{\"v\":1", "{\"new\":[1],\"v\":1")
                + ",\"more\":{}");
    assertEquals(stored("text"), StoredEvent.parse(extended));
  }

  @Test
  void anotherVersionIsAClearError() {
    String json = stored("text").toJson();
    String body = json.substring(0, json.lastIndexOf(",\"crc\"")).replace("\"v\":1", "\"v\":9");
    CorruptEventException refused =
        assertThrows(
            CorruptEventException.class, () -> StoredEvent.parse(StoredEventFormat.seal(body)));
    assertTrue(refused.toString().contains("version 1, found 9"), refused.toString());
  }
}
