package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatException.Kind;
import dev.leat.chat.Message;
import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What listeners are told, in which order, and that they can hurt nobody. */
@Timeout(60)
class AgentListenerTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));

  /** Writes down what it is told, a line each. */
  private static final class Noting implements AgentListener {
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final boolean content;

    Noting(boolean content) {
      this.content = content;
    }

    @Override
    public boolean wantsContent() {
      return content;
    }

    @Override
    public void runStarted(RunInfo run) {
      lines.add(
          "run" + (run.resumed() ? " again" : "") + run.principal().map(p -> " " + p).orElse(""));
    }

    @Override
    public void runEnded(RunInfo run, RunEnd end) {
      assertFalse(end.time().isBefore(run.start()));
      lines.add(
          "run "
              + end.outcome()
              + end.error().map(e -> " " + e).orElse("")
              + " "
              + end.usage().totalTokens()
              + end.text().map(t -> " '" + t + "'").orElse(""));
    }

    @Override
    public void modelStarted(RunInfo run, ModelCall call) {
      lines.add(
          "model "
              + call.turn()
              + " "
              + call.model()
              + call.messages().map(all -> " " + all.size()).orElse(""));
    }

    @Override
    public void modelEnded(RunInfo run, ModelCall call, ModelEnd end) {
      lines.add(
          "model "
              + call.turn()
              + " "
              + end.reason().map(Enum::name).orElse("-")
              + end.error().map(e -> " " + e).orElse("")
              + " "
              + end.usage().totalTokens()
              + end.said().map(said -> " '" + said.text() + "'").orElse(""));
    }

    @Override
    public void toolStarted(RunInfo run, ToolUse call) {
      lines.add("tool " + call.tool() + call.arguments().map(a -> " " + a).orElse(""));
    }

    @Override
    public void toolRetried(RunInfo run, ToolUse call, int attempt, Throwable cause) {
      lines.add("retry " + call.tool() + " " + attempt + " " + cause.getMessage());
    }

    @Override
    public void toolEnded(RunInfo run, ToolUse call, ToolEnd end) {
      lines.add(
          "tool "
              + end.outcome()
              + " "
              + end.attempts()
              + end.cause().map(cause -> " " + cause.getMessage()).orElse("")
              + end.result().map(r -> " '" + r + "'").orElse(""));
    }
  }

  private static ScriptedModel calling(String tool) {
    return ScriptedModel.strict(
        ScriptedTurn.of("Wait. ").call(tool, x("a")).usage(5, 3),
        ScriptedTurn.of("Ok.").usage(7, 1));
  }

  private static List<String> heard(Agent.Builder agent) {
    Noting noting = new Noting(false);
    RunRecorder.record(agent.listener(noting).build().run("question"));
    return noting.lines;
  }

  @Test
  void everythingIsToldInOrderAndInsideOfItsRun() {
    assertEquals(
        List.of(
            "run",
            "model 1 scripted",
            "model 1 TOOL_CALLS 8",
            "tool echo",
            "tool OK 1",
            "model 2 scripted",
            "model 2 STOP 8",
            "run completed 16"),
        heard(Agent.builder(calling("echo")).tools(ECHO)));
  }

  @Test
  void contentIsToldToWhoeverWantsItAlone() {
    Noting curious = new Noting(true);
    Noting discreet = new Noting(false);
    Agent agent =
        Agent.builder(calling("echo")).tools(ECHO).listener(curious).listener(discreet).build();
    RunRecorder.record(agent.run(RunRequest.builder("q").principal("ada").build()));
    assertEquals(
        List.of(
            "run ada",
            "model 1 scripted 1",
            "model 1 TOOL_CALLS 8 'Wait. '",
            "tool echo " + x("a"),
            "tool OK 1 'echo a'",
            "model 2 scripted 3",
            "model 2 STOP 8 'Ok.'",
            "run completed 16 'Wait. Ok.'"),
        curious.lines);
    assertTrue(
        discreet.lines.stream().noneMatch(line -> line.contains("Wait") || line.contains("{")),
        discreet.lines::toString);
  }

  @Test
  void aCallThatDoesNotRunStartsAndEndsAtOnce() {
    List<String> lines = heard(Agent.builder(calling("ecko")).tools(ECHO));
    assertEquals(List.of("tool ecko", "tool UNKNOWN_TOOL 0"), lines.subList(3, 5));
  }

  @Test
  void attemptsAndWhatTheyThrewAreTold() {
    AtomicInteger attempts = new AtomicInteger();
    Toolset failing =
        tool(
            TestTools.descriptor("fetch").idempotent(),
            (x, context) -> {
              throw new IOException("reset " + attempts.incrementAndGet());
            });
    ToolRetry retry = new ToolRetry(2, Duration.ofMillis(1), Duration.ofMillis(1));
    List<String> lines = heard(Agent.builder(calling("fetch")).tools(failing).toolRetry(retry));
    assertEquals(
        List.of("tool fetch", "retry fetch 1 reset 1", "tool ERROR 2 reset 2"),
        lines.subList(3, 6));
  }

  @Test
  void aModelThatFailsEndsItsCallAndTheRun() {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.of("Half").fail(new ChatException(Kind.TIMEOUT, "no content for 30 s")));
    assertEquals(
        List.of(
            "run", "model 1 scripted", "model 1 - model:timeout 0", "run failed model:timeout 0"),
        heard(Agent.builder(model)));
  }

  @Test
  void aFaultInTheModelsAdapterLeavesNothingOpen() {
    ScriptedModel model =
        ScriptedModel.answering(
            request -> {
              throw new NoClassDefFoundError("missing");
            });
    assertEquals(
        List.of("run", "model 1 scripted", "model 1 - internal 0", "run failed internal 0"),
        heard(Agent.builder(model)));
  }

  @Test
  void aLimitIsNamedAndACancelledModelCallEnds() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half").stall());
    Limits limits = Limits.builder().idle(Duration.ofMillis(50)).build();
    assertEquals(
        List.of(
            "run", "model 1 scripted", "model 1 - model:cancelled 0", "run limit_reached idle 0"),
        heard(Agent.builder(model).limits(limits)));
  }

  @Test
  void aRunAtRestEndsAndStartsAgain() throws Exception {
    Noting noting = new Noting(true);
    Agent agent =
        Agent.builder(calling("echo"))
            .tools(ECHO)
            .policy(call -> Verdict.ask("sure?"))
            .listener(noting)
            .build();
    Suspension rest = agent.run("q").result().suspension().orElseThrow();
    AgentRun again = agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
    RunRecorder.record(again);
    assertEquals(
        List.of(
            "run suspended 8 'Wait. '", "run again", "tool echo " + x("a"), "tool OK 1 'echo a'"),
        noting.lines.subList(3, 7));
    assertEquals("run completed 16 'Wait. Ok.'", noting.lines.get(noting.lines.size() - 1));
  }

  @Test
  void aListenerThatThrowsHurtsNobodyAndIsLoggedOnce() throws Exception {
    AgentListener bad =
        new AgentListener() {
          @Override
          public void modelStarted(RunInfo run, ModelCall call) {
            throw new IllegalStateException("bad listener");
          }

          @Override
          public void toolEnded(RunInfo run, ToolUse call, ToolEnd end) {
            throw new StackOverflowError("bad listener");
          }
        };
    Noting good = new Noting(false);
    List<String> logged =
        RecordedLogs.during(
            () -> {
              Agent agent =
                  Agent.builder(
                          ScriptedModel.answering(
                              request ->
                                  request.messages().size() > 1
                                      ? ScriptedTurn.of("Ok.")
                                      : ScriptedTurn.start().call("echo", x("a"))))
                      .tools(ECHO)
                      .listener(bad)
                      .listener(good)
                      .build();
              for (int i = 0; i < 3; i++) {
                RunRecorder run = RunRecorder.record(agent.run("q"));
                assertInstanceOf(RunEvent.Completed.class, run.ending());
              }
            });
    assertEquals(24, good.lines.size(), good.lines::toString);
    assertEquals(1, logged.stream().filter(line -> line.contains("bad listener")).count());
  }

  @Test
  void ofRunsAtTheSameTimeEachIsToldUnderItsOwnId() throws Exception {
    List<String> ids = new CopyOnWriteArrayList<>();
    AgentListener listener =
        new AgentListener() {
          @Override
          public void runStarted(RunInfo run) {
            ids.add(run.runId());
          }

          @Override
          public void modelEnded(RunInfo run, ModelCall call, ModelEnd end) {
            assertTrue(ids.contains(run.runId()));
          }

          @Override
          public void runEnded(RunInfo run, RunEnd end) {
            ids.remove(run.runId());
          }
        };
    ScriptedModel model = ScriptedModel.answering(request -> ScriptedTurn.of("Ok."));
    Agent agent = Agent.builder(model).listener(listener).build();
    List<AgentRun> runs = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      runs.add(agent.run("q" + i));
    }
    for (AgentRun run : runs) {
      assertEquals(Message.User.of("q" + runs.indexOf(run)), run.result().messages().get(0));
      RunRecorder.record(run);
    }
    assertEquals(List.of(), ids);
  }
}
