package dev.leat.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.agent.ConversationBusyException;
import dev.leat.agent.WhenBusy;
import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One conversation, wanted by several processes. */
@Timeout(120)
class SharedConversationTest {
  private static final ConversationId CONVERSATION = new ConversationId("shared");

  @TempDir private Path directory;

  private SqliteStore open() {
    return SqliteStore.builder(directory).leaseTime(Duration.ofMillis(600)).open();
  }

  private static ScriptedModel parrot() {
    return ScriptedModel.answering(request -> ScriptedTurn.of("n" + request.messages().size()));
  }

  @Test
  void runsOfSeveralProcessesSpeakInTurn() {
    try (SqliteStore here = open();
        SqliteStore there = open()) {
      Agent first = Agent.builder(parrot()).store(here).build();
      Agent second = Agent.builder(parrot()).store(there).build();
      List<CompletableFuture<RunRecorder>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Agent agent = i % 2 == 0 ? first : second;
        runs.add(
            CompletableFuture.supplyAsync(
                () -> RunRecorder.record(agent.run(CONVERSATION, "say"))));
      }
      runs.forEach(run -> assertTrue(run.join().ending() instanceof RunEvent.Completed));
      assertEquals(16, here.conversations().get(CONVERSATION).messages().size());
    }
  }

  @Test
  void aRunElsewhereRefusesTheSecond() {
    try (SqliteStore here = open();
        SqliteStore there = open()) {
      ScriptedModel silent = ScriptedModel.of(ScriptedTurn.of("Well").stall());
      AgentRun run = Agent.builder(silent).store(here).build().run(CONVERSATION, "a");
      run.text().iterator().next();
      Agent agent = Agent.builder(parrot()).store(there).whenBusy(WhenBusy.refuse()).build();
      assertThrows(ConversationBusyException.class, () -> agent.run(CONVERSATION, "b"));
      run.cancel();
      RunRecorder.record(run);
      RunRecorder.record(agent.run(CONVERSATION, "b"));
    }
  }

  @Test
  void aProcessThatDiesLosesItsRunsAndFreesItsConversations() throws Exception {
    try (SqliteStore here = open()) {
      SqliteStore there = open();
      Lease run = there.leases().acquire("run");
      there.queues().produce(run).append(new RunEvent.Started("shared"));
      there.leases().acquire(Leases.nameOf(CONVERSATION));
      there.close();
      Cursor cursor = here.queues().read("run").cursor(0);
      while (cursor.next() != null) {
        // until the orphans were looked after
      }
      Lease next = here.leases().tryAcquire(Leases.nameOf(CONVERSATION)).orElseThrow();
      assertEquals(2, next.epoch(), "a conversation is no run that could be ended");
    }
  }
}
