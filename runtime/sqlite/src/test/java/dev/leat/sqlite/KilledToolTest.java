package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * G10 with a process that dies around a tool's effect: the effect happened at most once, its call
 * stands in the log before it, and a call that has no answer there is one whose outcome is unknown.
 */
@Timeout(120)
class KilledToolTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(Paying.Death.class)
  void theLogOfADeadProcessTellsWhatMayHaveHappened(Paying.Death death) throws Exception {
    String id = runUntilItsDeath(death);
    try (SqliteStore store = open()) {
      List<RunEvent> log = log(store, id);
      List<String> effects = effects();
      assertTrue(effects.size() <= 1, effects + " of " + log);
      assertEquals(death != Paying.Death.BEFORE_THE_EFFECT, effects.size() == 1);
      List<String> announced = announced(log);
      assertEquals(1, announced.size(), log.toString());
      assertTrue(announced.containsAll(effects), effects + " of " + log);
      List<RunEvent.ToolFinished> answered = answered(log);
      if (death == Paying.Death.AFTER_THE_ANSWER) {
        assertTrue(answered.stream().allMatch(each -> each.outcome() == ToolOutcome.OK));
      } else {
        assertEquals(List.of(), answered, "an answer that nobody can know");
      }
      RunEvent last = log.get(log.size() - 1);
      assertEquals("owner_lost", assertInstanceOf(RunEvent.Failed.class, last).code());
      assertTrue(store.checkpoints().find(id).isEmpty(), "somebody could run it again");
    }
  }

  private SqliteStore open() {
    return SqliteStore.builder(directory.resolve("store")).leaseTime(Duration.ofMillis(600)).open();
  }

  private String runUntilItsDeath(Paying.Death death) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Paying.class.getName(),
                directory.resolve("store").toString(),
                directory.resolve("effects").toString(),
                death.name())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String id = process.inputReader().readLine();
    assertEquals(9, process.waitFor());
    return id;
  }

  /** All events up to the one that says that the producer is gone. */
  private static List<RunEvent> log(SqliteStore store, String id) throws InterruptedException {
    List<RunEvent> events = new ArrayList<>();
    try (Cursor cursor = store.queues().read(id).cursor(0)) {
      for (QueuedEvent next = cursor.next(); next != null; next = cursor.next()) {
        events.add(next.event());
      }
    }
    return events;
  }

  private List<String> effects() throws Exception {
    Path file = directory.resolve("effects");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static List<String> announced(List<RunEvent> log) {
    return log.stream()
        .filter(RunEvent.ToolStarted.class::isInstance)
        .map(event -> ((RunEvent.ToolStarted) event).callId())
        .toList();
  }

  private static List<RunEvent.ToolFinished> answered(List<RunEvent> log) {
    return log.stream()
        .filter(RunEvent.ToolFinished.class::isInstance)
        .map(RunEvent.ToolFinished.class::cast)
        .toList();
  }
}
