package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatException.Kind;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.json.JsonReader;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

/** Agents that are tools of agents: what comes up, what goes down, and what adds up. */
@Timeout(60)
class AgentToolTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));

  private static String request(String text) {
    return "{\"request\":\"" + text + "\"}";
  }

  /** A model that asks the agent once and then answers. */
  private static ScriptedModel asking() {
    return ScriptedModel.strict(
        ScriptedTurn.of("I ask. ").call("expert", request("what is a?")).usage(10, 1),
        ScriptedTurn.of("Done.").usage(20, 2));
  }

  private static ScriptedModel answering() {
    return ScriptedModel.strict(
        ScriptedTurn.of("Let me see. ").call("echo", x("a")).usage(100, 3),
        ScriptedTurn.of("It is ", "a.").usage(200, 4));
  }

  private static Agent.Builder expert(ScriptedModel model) {
    return Agent.builder(model).tools(ECHO);
  }

  private static Agent.Builder boss(ScriptedModel model, Agent expert) {
    return Agent.builder(model).tools(Toolset.of(expert.asTool("expert", "Knows things.")));
  }

  private static RunEvent.ToolFinished result(RunRecorder run) {
    return run.events(RunEvent.ToolFinished.class).get(0);
  }

  private static <E extends RunEvent> List<E> nested(RunRecorder run, Class<E> kind) {
    return run.events(RunEvent.Nested.class).stream()
        .map(RunEvent.Nested::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void itsAnswerIsTheResultAndItsEventsReachTheReadersUnderItsOwnRun() {
    ScriptedModel model = answering();
    RunRecorder run = RunRecorder.record(boss(asking(), expert(model).build()).build().run("q"));
    assertEquals("I ask. Done.", run.text());
    assertEquals(ToolOutcome.OK, result(run).outcome());
    assertEquals("It is a.", result(run).text());
    List<RunEvent.Nested> events = run.events(RunEvent.Nested.class);
    assertEquals(1, events.stream().map(RunEvent.Nested::runId).distinct().count());
    assertTrue(events.stream().allMatch(event -> event.callId().equals(result(run).callId())));
    assertEquals(3, nested(run, RunEvent.Text.class).size());
    assertEquals(
        new RunEvent.Completed("Let me see. It is a.", new Usage(300, 7, 0, 0)),
        nested(run, RunEvent.Completed.class).get(0));
    assertEquals(List.of(Message.User.of("what is a?")), model.requests().get(0).messages());
    model.assertExhausted();
  }

  @Test
  void whatItCostsAddsUp() {
    RunRecorder run =
        RunRecorder.record(boss(asking(), expert(answering()).build()).build().run("q"));
    assertEquals(new Usage(330, 10, 0, 0), run.ending().usage());
  }

  @Test
  void theTokensOfTheCallerEndItInItsMidst() {
    ScriptedModel model = answering();
    Limits limits = Limits.builder().tokens(50).build();
    RunRecorder run =
        RunRecorder.record(boss(asking(), expert(model).build()).limits(limits).build().run("q"));
    assertEquals(RunLimit.TOKENS, nested(run, RunEvent.LimitReached.class).get(0).limit());
    RunEvent.LimitReached reached = assertInstanceOf(RunEvent.LimitReached.class, run.ending());
    assertEquals(RunLimit.TOKENS, reached.limit());
    assertEquals("I ask. ", reached.text());
    assertEquals(1, model.requests().size());
  }

  @Test
  void itsCallsCountForTheCaller() {
    Limits limits = Limits.builder().toolCalls(1).build();
    RunRecorder run =
        RunRecorder.record(
            boss(asking(), expert(answering()).build()).limits(limits).build().run("q"));
    assertEquals(RunLimit.TOOL_CALLS, nested(run, RunEvent.LimitReached.class).get(0).limit());
    assertEquals(ToolOutcome.ERROR, result(run).outcome());
    assertTrue(result(run).text().contains("may make 1 tool calls"), result(run).text());
  }

  @Test
  void itsFailureIsAResultForTheModelAndTheRunGoesOn() {
    ScriptedModel failing =
        ScriptedModel.of(ScriptedTurn.of("Half").fail(new ChatException(Kind.TIMEOUT, "slow")));
    RunRecorder run = RunRecorder.record(boss(asking(), expert(failing).build()).build().run("q"));
    assertInstanceOf(RunEvent.Completed.class, run.ending());
    assertEquals(ToolOutcome.ERROR, result(run).outcome());
    assertEquals(
        "'expert' failed (model:timeout): slow.\nUntil then it said: Half", result(run).text());
  }

  @Test
  void wrongArgumentsAreToldAndNothingRuns() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("expert", "{\"question\":1}"), ScriptedTurn.of("Done."));
    ScriptedModel idle = ScriptedModel.of();
    RunRecorder run = RunRecorder.record(boss(model, expert(idle).build()).build().run("q"));
    assertEquals(ToolOutcome.INVALID_ARGUMENTS, result(run).outcome());
    assertTrue(result(run).text().contains("/request"), result(run).text());
    assertEquals(0, idle.requests().size());
  }

  @Test
  void cancellingTheCallerCancelsItAndClosesItsModel() throws Exception {
    ScriptedModel stalling = ScriptedModel.of(ScriptedTurn.of("Half").stall());
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("I ask. ").call("expert", request("what?")));
    AgentRun run = boss(model, expert(stalling).build()).build().run("q");
    for (var queued : run.events()) {
      if (queued.event() instanceof RunEvent.Nested inner
          && inner.event() instanceof RunEvent.Text) {
        run.cancel();
        break;
      }
    }
    RunRecorder recorded = RunRecorder.record(run);
    assertInstanceOf(RunEvent.Cancelled.class, recorded.ending());
    assertEquals(ToolOutcome.OUTCOME_UNKNOWN, result(recorded).outcome());
    awaitClosed(stalling);
  }

  /** The caller does not wait for a tool that is given up. */
  private static void awaitClosed(ScriptedModel model) throws InterruptedException {
    for (int i = 0; i < 2_000; i++) {
      try {
        model.assertExhausted();
        return;
      } catch (AssertionError e) {
        Thread.sleep(10);
      }
    }
    model.assertExhausted();
  }

  @Test
  void principalAttributesAndContextTravel() {
    List<String> seen = new CopyOnWriteArrayList<>();
    Toolset looking =
        tool(
            "echo",
            (x, context) -> {
              seen.add(context.principal().orElse("?"));
              seen.add(context.attribute(Integer.class).map(String::valueOf).orElse("?"));
              seen.add(String.valueOf(MDC.get("user")));
              return ToolResult.text("seen");
            });
    Agent expert =
        Agent.builder(answering()).tools(looking).contextCapture(ContextCapture.mdc()).build();
    Agent boss = boss(asking(), expert).contextCapture(ContextCapture.mdc()).build();
    MDC.put("user", "ada in the log");
    RunRecorder.record(
        boss.run(RunRequest.builder("q").principal("ada").attribute(Integer.class, 7).build()));
    MDC.clear();
    assertEquals(List.of("ada", "7", "ada in the log"), seen);
  }

  @Test
  void whatItsPolicyWouldAskAboutIsDenied() {
    Agent expert = expert(answering()).policy(call -> Verdict.ask("sure?")).build();
    RunRecorder run = RunRecorder.record(boss(asking(), expert).build().run("q"));
    assertInstanceOf(RunEvent.Completed.class, run.ending());
    RunEvent.ToolFinished denied = nested(run, RunEvent.ToolFinished.class).get(0);
    assertEquals(ToolOutcome.DENIED, denied.outcome());
    assertTrue(denied.text().contains("cannot be from within a tool"), denied.text());
  }

  @Test
  void theCallerMayBeAskedAboutItAndGoesOnWithIt() throws Exception {
    Agent boss =
        boss(asking(), expert(answering()).build()).policy(call -> Verdict.ask("let it?")).build();
    Suspension rest = boss.run("q").result().suspension().orElseThrow();
    RunRecorder run =
        RunRecorder.record(
            boss.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow())));
    assertEquals("I ask. Done.", run.text());
    assertEquals(new Usage(330, 10, 0, 0), run.ending().usage());
  }

  @Test
  void severalMayRunSideBySide() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start()
                .call("expert", request("one"))
                .call("expert", request("two"))
                .call("expert", request("three")),
            ScriptedTurn.of("Done."));
    ScriptedModel experts =
        ScriptedModel.answering(
            asked -> ScriptedTurn.of("to " + ((Message.User) asked.messages().get(0)).text()));
    RunRecorder run =
        RunRecorder.record(boss(model, Agent.builder(experts).build()).build().run("q"));
    Message.ToolResults told = (Message.ToolResults) model.requests().get(1).messages().get(2);
    assertEquals(
        List.of("to one", "to two", "to three"),
        told.answers().stream().map(Message.Answer::text).toList());
    assertEquals(
        3,
        run.events(RunEvent.Nested.class).stream().map(RunEvent.Nested::runId).distinct().count());
  }

  @Test
  void agentsThatCallOneAnotherAreBoundInDepth() {
    AtomicReference<@Nullable Agent> self = new AtomicReference<>();
    ToolBinding descriptor = Agent.builder(ScriptedModel.of()).build().asTool("expert", "Itself.");
    ToolBinding again =
        ToolBinding.of(
            descriptor.descriptor(),
            (index, in, context) -> anew(Objects.requireNonNull(self.get()), in, context),
            0);
    AtomicInteger runs = new AtomicInteger();
    ScriptedModel model =
        ScriptedModel.answering(
            asked -> {
              if (asked.messages().size() > 1) {
                return ScriptedTurn.of("Enough.");
              }
              runs.incrementAndGet();
              return ScriptedTurn.start().call("expert", request("deeper"));
            });
    Agent agent = Agent.builder(model).tools(Toolset.of(again)).build();
    self.set(agent);
    RunRecorder run = RunRecorder.record(agent.run("deep"));
    assertInstanceOf(RunEvent.Completed.class, run.ending());
    assertEquals(Limits.MAX_AGENT_DEPTH + 1, runs.get());
  }

  private static ToolResult anew(Agent agent, JsonReader in, ToolContext context) throws Exception {
    in.skipValue();
    return agent.asTool("expert", "Itself.").call(request("deeper"), context);
  }

  @Test
  void outsideOfARunItIsAToolLikeAnyOther() throws Exception {
    ToolBinding alone = expert(answering()).build().asTool("expert", "Knows things.");
    ToolResult result = alone.call(request("what is a?"), ToolContext.none());
    assertEquals("It is a.", result.asText());
  }

  @Test
  void listenersLearnForWhichCallItRuns() {
    List<String> parents = new ArrayList<>();
    AgentListener listener =
        new AgentListener() {
          @Override
          public void runStarted(RunInfo run) {
            parents.add(run.parentRunId().orElse("-") + " " + run.parentCallId().orElse("-"));
          }
        };
    Agent expert = expert(answering()).listener(listener).build();
    AgentRun started = boss(asking(), expert).listener(listener).build().run("q");
    RunRecorder run = RunRecorder.record(started);
    assertEquals(List.of("- -", started.id() + " " + result(run).callId()), parents);
  }
}
