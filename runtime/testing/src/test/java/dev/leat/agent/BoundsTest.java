package dev.leat.agent;

import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Message;
import dev.leat.store.Approval;
import dev.leat.store.ConversationId;
import dev.leat.store.Decision;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What must never grow or go on without end: rows 12, 14 and 15. */
@Timeout(60)
class BoundsTest {
  private static final int TURNS = 7;
  private static final Limits LIMITS = Limits.builder().turns(TURNS).build();
  private static final Toolset ECHO =
      TestTools.tool("echo", (x, context) -> ToolResult.text("echo " + x));

  /** Calls a tool whatever it is told, each time for something else. */
  private final ScriptedModel restless =
      ScriptedModel.answering(
          request -> ScriptedTurn.start().call("echo", x("" + request.messages().size())));

  private Agent agent(ToolPolicy policy) {
    return Agent.builder(restless).tools(ECHO).policy(policy).limits(LIMITS).build();
  }

  private void assertStopped(RunRecorder run) {
    RunEvent.LimitReached reached = assertInstanceOf(RunEvent.LimitReached.class, run.ending());
    assertEquals(RunLimit.TURNS, reached.limit());
    assertEquals(TURNS, restless.requests().size());
    assertEquals(TURNS, run.events(RunEvent.TurnStarted.class).size());
  }

  @Test
  void aRestlessModelIsStoppedWhenItsRunIsPumped() {
    assertStopped(RunRecorder.record(agent(ToolPolicy.allowAll()).run("q")));
  }

  @Test
  void aRestlessModelIsStoppedWhenItsRunIsPulled() {
    assertStopped(RunRecorder.record(agent(ToolPolicy.allowAll()).iterate("q")));
  }

  @Test
  void aRestlessModelIsStoppedThoughItsRunRestsAtEveryTurn() throws Exception {
    Agent agent = agent(call -> Verdict.ask("sure?"));
    AgentRun run = agent.run("q");
    while (run.result().isSuspended()) {
      Suspension rest = run.result().suspension().orElseThrow();
      List<Decision> decisions = rest.approvals().stream().map(Approval::allow).toList();
      run = agent.resume(rest.checkpoint(), decisions);
    }
    assertStopped(RunRecorder.record(run));
  }

  @Test
  void aRunThatIsCancelledAtOnceSettlesEverythingThatWaitsForIt() throws Exception {
    ScriptedModel silent = ScriptedModel.answering(request -> ScriptedTurn.start().stall());
    for (int i = 0; i < 50; i++) {
      AgentRun run = Agent.builder(silent).build().run("q");
      List<CompletableFuture<?>> waiting = new ArrayList<>();
      waiting.add(run.completion().toCompletableFuture());
      waiting.add(CompletableFuture.runAsync(() -> run.text().forEach(piece -> {})));
      waiting.add(CompletableFuture.runAsync(() -> run.snapshots().forEach(piece -> {})));
      waiting.add(CompletableFuture.supplyAsync(() -> RunRecorder.record(run)));
      run.cancel();
      for (CompletableFuture<?> each : waiting) {
        each.get(10, TimeUnit.SECONDS);
      }
      assertInstanceOf(RunEvent.Cancelled.class, run.result().ending());
    }
    silent.assertExhausted();
  }

  @Test
  void aResultOfAHundredMegabytesLeavesTheConversationUsable() throws Exception {
    Toolset huge = TestTools.tool("huge", (x, context) -> ToolResult.text("y".repeat(100_000_000)));
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("huge", x("a")),
            ScriptedTurn.of("That is long."),
            ScriptedTurn.of("Still here."));
    Agent agent = Agent.builder(model).tools(huge).build();
    ConversationId id = ConversationId.random();
    RunRecorder run = RunRecorder.record(agent.run(id, "q"));
    String shown = run.events(RunEvent.ToolFinished.class).get(0).text();
    assertTrue(shown.length() < Limits.MAX_EVENT_RESULT + 100, "" + shown.length());
    assertEquals("Still here.", agent.run(id, "and now?").result().orThrow().text());
    for (Message message : model.requests().get(2).messages()) {
      int length = message.toString().length();
      assertTrue(length < Limits.defaults().resultLength() + 1_000, "" + length);
    }
  }
}
