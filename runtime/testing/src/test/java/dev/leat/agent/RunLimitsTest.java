package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.FinishReason;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.store.Store;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a run ends that would not end by itself, and what it keeps. */
@Timeout(60)
class RunLimitsTest {
  private final AtomicInteger ran = new AtomicInteger();
  private final Toolset same = tool("same", (x, context) -> counted("as ever"));
  private final Toolset other = tool("other", (x, context) -> counted("other"));
  private final Toolset poll = tool("poll", (x, context) -> counted("at " + ran.get()));

  private ToolResult counted(String result) {
    ran.incrementAndGet();
    return ToolResult.text(result);
  }

  private static RunRecorder run(ScriptedModel model, Toolset tools, Limits limits) {
    return RunRecorder.record(
        Agent.builder(model).tools(tools).limits(limits).build().run("question"));
  }

  private static RunEvent.LimitReached limit(RunRecorder run) {
    return assertInstanceOf(RunEvent.LimitReached.class, run.ending());
  }

  private static ScriptedTurn calls(String... tools) {
    ScriptedTurn turn = ScriptedTurn.of("Again. ");
    for (String name : tools) {
      turn = turn.call(name, x("a"));
    }
    return turn;
  }

  @Test
  void aSilentModelEndsTheRunAsIdleWithItsPartialText() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half").stall());
    Limits limits = Limits.builder().idle(Duration.ofMillis(100)).build();
    RunEvent.LimitReached reached = limit(run(model, same, limits));
    assertEquals(RunLimit.IDLE, reached.limit());
    assertTrue(reached.message().contains("PT0.1S"), reached.message());
    assertEquals("Half", reached.text());
    model.assertExhausted();
  }

  @Test
  void aSilentToolEndsTheRunAsIdleAndIsLabelled() {
    Toolset silent =
        tool(
            "silent",
            (x, context) -> {
              Thread.sleep(20_000);
              return ToolResult.text("late");
            });
    ScriptedModel model = ScriptedModel.of(calls("silent"));
    Limits limits = Limits.builder().idle(Duration.ofMillis(100)).build();
    RunRecorder run = run(model, silent, limits);
    assertEquals(RunLimit.IDLE, limit(run).limit());
    assertEquals(
        ToolOutcome.OUTCOME_UNKNOWN, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void whoeverSaysSomethingNowAndThenIsNotIdle() {
    Toolset slow =
        tool(
            "slow",
            (x, context) -> {
              for (int i = 0; i < 8; i++) {
                Thread.sleep(100);
                context.progress("step " + i);
              }
              return ToolResult.text("done");
            });
    ScriptedTurn answer = ScriptedTurn.start();
    for (int i = 0; i < 8; i++) {
      answer = answer.pause(Duration.ofMillis(100)).text("word ");
    }
    Limits limits = Limits.builder().idle(Duration.ofMillis(600)).build();
    RunRecorder run = run(ScriptedModel.strict(calls("slow"), answer), slow, limits);
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void aReaderThatTakesItsTimeIsNoIdleness() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("a", "b"));
    Limits limits = Limits.builder().idle(Duration.ofMillis(150)).build();
    try (RunIterator run = Agent.builder(model).limits(limits).build().iterate("q")) {
      List<RunEvent> events = new ArrayList<>();
      for (RunEvent event = run.next(); event != null; event = run.next()) {
        events.add(event);
        if (event instanceof RunEvent.Text) {
          Thread.sleep(400);
        }
      }
      assertInstanceOf(RunEvent.Completed.class, RunRecorder.of(events).ending());
    }
  }

  @Test
  void tooManyCallsInOneTurnEndTheRunAndNoneOfThemRuns() {
    ScriptedModel model = ScriptedModel.of(calls("same", "same", "other"));
    Limits limits = Limits.builder().toolCallsPerTurn(2).build();
    RunRecorder run = run(model, same.and(other), limits);
    assertEquals(RunLimit.TOOL_CALLS_PER_TURN, limit(run).limit());
    assertEquals("a turn may make 2 tool calls, the model asks for 3", limit(run).message());
    assertEquals("Again. ", limit(run).text());
    assertEquals(0, ran.get());
  }

  @Test
  void theThirdSameCallIsNotRunAndTheModelWasToldBefore() throws Exception {
    ScriptedModel model = ScriptedModel.answering(request -> calls("same"));
    Agent agent = Agent.builder(model).tools(same).build();
    AgentRun started = agent.run("q");
    RunRecorder run = RunRecorder.record(started);
    assertEquals(RunLimit.REPEATED_CALLS, limit(run).limit());
    assertEquals(2, ran.get());
    assertEquals(3, model.requests().size());
    assertFalse(model.requests().get(1).messages().toString().contains("Made once more"));
    assertTrue(model.requests().get(2).messages().toString().contains("Made once more"));
    assertEquals("Again. Again. Again. ", started.result().text());
  }

  @Test
  void theSameHoldsForARunThatItsReaderDrives() {
    ScriptedModel model = ScriptedModel.answering(request -> calls("same"));
    RunRecorder run =
        RunRecorder.record(Agent.builder(model).tools(same).build().iterate("question"));
    assertEquals(RunLimit.REPEATED_CALLS, limit(run).limit());
    assertEquals(2, ran.get());
  }

  @Test
  void theSameHoldsForARunThatRestsBeforeEachCall() throws Exception {
    ScriptedModel model = ScriptedModel.answering(request -> calls("same"));
    try (Store store = Store.inMemory()) {
      Agent agent =
          Agent.builder(model)
              .tools(same)
              .store(store)
              .policy(call -> Verdict.ask("each time"))
              .build();
      AgentRun run = agent.run("q");
      while (run.result().isSuspended()) {
        Suspension rest = run.result().suspension().orElseThrow();
        run = agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
      }
      assertEquals(RunLimit.REPEATED_CALLS, limit(RunRecorder.record(run)).limit());
      assertEquals(2, ran.get());
    }
  }

  @Test
  void goingRoundBetweenTwoCallsIsFoundToo() {
    AtomicInteger turn = new AtomicInteger();
    ScriptedModel model =
        ScriptedModel.answering(
            request -> calls(turn.getAndIncrement() % 2 == 0 ? "same" : "other"));
    RunRecorder run = run(model, same.and(other), Limits.defaults());
    assertEquals(RunLimit.REPEATED_CALLS, limit(run).limit());
    assertTrue(ran.get() <= 6, ran + " calls ran");
  }

  @Test
  void aCallOfWhichSomethingNewComesMayBeMadeAgain() {
    List<ScriptedTurn> script = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      script.add(calls("poll"));
      script.add(calls("same"));
    }
    script.add(ScriptedTurn.of("Done."));
    RunRecorder run =
        run(
            ScriptedModel.strict(script.toArray(ScriptedTurn[]::new)),
            poll.and(same),
            Limits.builder().turns(20).build());
    assertInstanceOf(RunEvent.Completed.class, run.ending());
    assertEquals(16, ran.get());
  }

  @Test
  void theBoundOfSameCallsCanBeRaisedAndNotLowered() {
    ScriptedModel model = ScriptedModel.answering(request -> calls("same"));
    run(model, same, Limits.builder().repeatedCalls(6).build());
    assertEquals(5, ran.get());
    assertThrows(IllegalArgumentException.class, () -> Limits.builder().repeatedCalls(2));
  }

  /** A way to fail, turn after turn, and what the end says of it. */
  private enum Failing {
    MALFORMED("cannot be read") {
      @Override
      ScriptedTurn turn() {
        return ScriptedTurn.of("Hm. ").malformedCall("<tool", "not JSON", false);
      }
    },
    CUT_OFF("are cut off") {
      @Override
      ScriptedTurn turn() {
        return calls("same").finish(FinishReason.LENGTH);
      }
    },
    UNKNOWN_TOOL("name tools that do not exist") {
      @Override
      ScriptedTurn turn() {
        return calls("nothing_like_it");
      }
    },
    INVALID_ARGUMENTS("have arguments that do not fit") {
      @Override
      ScriptedTurn turn() {
        return ScriptedTurn.start().call("same", "{\"y\":1}");
      }
    },
    DENIED("are not allowed") {
      @Override
      ScriptedTurn turn() {
        return calls("denied");
      }
    },
    TOOL_FAILED("fail in the tool") {
      @Override
      ScriptedTurn turn() {
        return calls("throws");
      }
    };

    final String told;

    Failing(String told) {
      this.told = told;
    }

    abstract ScriptedTurn turn();
  }

  private Agent.Builder failing(ScriptedModel model) {
    Toolset throwing =
        tool(
            "throws",
            (x, context) -> {
              throw new java.io.IOException("no disk");
            });
    return Agent.builder(model)
        .tools(same.and(throwing).and(tool("denied", (x, context) -> counted("never"))))
        .policy(call -> call.tool().name().equals("denied") ? Verdict.deny("no") : Verdict.allow());
  }

  @ParameterizedTest
  @EnumSource
  void eachWayOfFailingIsBoundedAndTheEndNamesIt(Failing kind) {
    ScriptedModel model = ScriptedModel.answering(request -> kind.turn());
    Limits limits = Limits.builder().repairs(2).build();
    RunRecorder run = RunRecorder.record(failing(model).limits(limits).build().run("q"));
    RunEvent.Failed failed = assertInstanceOf(RunEvent.Failed.class, run.ending());
    assertEquals("tools:repeated_failure", failed.code());
    assertTrue(failed.message().contains(kind.told + ", 3 turns"), failed.message());
    assertEquals(3, model.requests().size());
  }

  @Test
  void waysOfFailingAreCountedByThemselves() {
    ScriptedModel model =
        ScriptedModel.strict(
            Failing.MALFORMED.turn(),
            Failing.UNKNOWN_TOOL.turn(),
            Failing.INVALID_ARGUMENTS.turn(),
            Failing.TOOL_FAILED.turn(),
            ScriptedTurn.of("At last."));
    Limits limits = Limits.builder().repairs(1).build();
    RunRecorder run = RunRecorder.record(failing(model).limits(limits).build().run("q"));
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void aCallThatSucceedsSetsTheCountBack() {
    ScriptedModel model =
        ScriptedModel.strict(
            Failing.UNKNOWN_TOOL.turn(),
            calls("same"),
            Failing.UNKNOWN_TOOL.turn(),
            ScriptedTurn.of("At last."));
    Limits limits = Limits.builder().repairs(1).build();
    RunRecorder run = RunRecorder.record(failing(model).limits(limits).build().run("q"));
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }
}
