package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.chat.Usage;
import dev.leat.store.Approval;
import dev.leat.store.Checkpoint;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that came to rest in a process which has ended goes on in this one. */
@Timeout(60)
class SecondProcessTest {
  @TempDir private Path directory;

  @Test
  void aRunAtRestGoesOnInAnotherProcess() throws Exception {
    String run = runElsewhere();
    try (SqliteStore store = SqliteStore.open(directory)) {
      ScriptedModel model = ScriptedModel.strict(ScriptedTurn.of("Paid.").usage(4, 1));
      Agent agent = Suspending.agent(store, model);
      Checkpoint checkpoint = store.checkpoints().find(run).orElseThrow();
      AgentRun resumed = agent.resume(checkpoint, List.of(asked(store, run).allow()));
      assertEquals("One moment. Paid.", resumed.result().orThrow().text());
      assertEquals(new Usage(7, 3, 0, 0), resumed.result().usage());
      assertEquals("One moment. Paid.", RunRecorder.record(resumed).text());
      assertEquals(4, store.conversations().get(Suspending.CONVERSATION).messages().size());
      model.assertExhausted();
    }
  }

  private String runElsewhere() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Suspending.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String run = process.inputReader().readLine();
    assertEquals(0, process.waitFor());
    assertTrue(run.matches("[0-9a-f]{32}"), run);
    return run;
  }

  /** The question, as a reader of the run's log finds it. */
  private static Approval asked(SqliteStore store, String run) throws InterruptedException {
    try (Cursor cursor = store.queues().read(run).cursor(0)) {
      for (QueuedEvent event = cursor.next(); event != null; event = cursor.next()) {
        if (event.event() instanceof RunEvent.Suspended rest) {
          return rest.approvals().get(0);
        }
      }
    }
    throw new AssertionError("run " + run + " asks nothing");
  }
}
