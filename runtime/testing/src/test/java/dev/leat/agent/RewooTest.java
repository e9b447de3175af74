package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.Message;
import dev.leat.chat.ToolChoice;
import dev.leat.store.ConversationId;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.store.Store;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One plan of all calls, the calls without the model, the answer. */
@Timeout(60)
class RewooTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("<" + x + ">"));

  private static final String PLAN =
      """
      Plan: Ask a
      #E1 = echo {"x": "a"}
      Plan: Ask b
      #E2 = echo {"x": "b"}
      Plan: Put them together
      #E3 = echo {
        "x": "#E1 and #E2, not #E53A35"
      }
      """;

  private static Agent.Builder planning(ScriptedModel model) {
    return Agent.builder(model).tools(ECHO).strategy(Strategy.REWOO);
  }

  private static ScriptedModel saying(String plan, String answer) {
    return ScriptedModel.strict(ScriptedTurn.of(plan), ScriptedTurn.of(answer));
  }

  private static String lastSent(ScriptedModel model, int request) {
    List<Message> sent = model.requests().get(request).messages();
    return sent.get(sent.size() - 1).toString();
  }

  private static List<String> arguments(RunRecorder run) {
    return run.events(RunEvent.CallReady.class).stream()
        .map(ready -> ready.call().arguments())
        .toList();
  }

  @Test
  void twoTurnsAreEnoughForCallsThatNeedOneAnother() {
    ScriptedModel model = saying(PLAN, "Together.");
    RunRecorder run = RunRecorder.record(planning(model).build().run("a and b?"));
    assertEquals("Together.", run.text());
    assertEquals(
        List.of("{\"x\": \"a\"}", "{\"x\": \"b\"}", "{\n  \"x\": \"<a> and <b>, not #E53A35\"\n}"),
        arguments(run));
    assertEquals(
        List.of(new RunEvent.PlanMade(List.of("Ask a", "Ask b", "Put them together"))),
        run.events(RunEvent.PlanMade.class));
    assertEquals(
        List.of(
            new RunEvent.StepFinished(1, "<a>"),
            new RunEvent.StepFinished(2, "<b>"),
            new RunEvent.StepFinished(3, "<<a> and <b>, not #E53A35>")),
        run.events(RunEvent.StepFinished.class));
    model.assertExhausted();
  }

  @Test
  void theModelIsToldTheToolsInWordsAndThatItIsToAnswer() {
    ScriptedModel model = saying(PLAN, "Together.");
    RunRecorder run = RunRecorder.record(planning(model).build().run("a and b?"));
    ChatOptions asked = model.requests().get(0).options();
    assertEquals(ToolChoice.NONE, asked.toolChoice().orElseThrow());
    assertTrue(lastSent(model, 0).contains("- echo: "), lastSent(model, 0));
    assertTrue(lastSent(model, 0).contains("{\"type\":\"object\"}"), lastSent(model, 0));
    assertTrue(lastSent(model, 1).contains("Now answer"), lastSent(model, 1));
    assertTrue(model.requests().get(1).options().toolChoice().isEmpty());
    assertEquals(2, run.events(RunEvent.TurnStarted.class).size());
  }

  @Test
  void callsThatNeedNoOtherRunSideBySide() {
    CountDownLatch both = new CountDownLatch(2);
    Toolset waiting =
        tool(
            "echo",
            (x, context) -> {
              both.countDown();
              return ToolResult.text("" + both.await(30, TimeUnit.SECONDS));
            });
    ScriptedModel model = saying("#E1 = echo {\"x\":\"a\"}\n#E2: `echo`({\"x\":\"b\"})", "Done.");
    RunRecorder run =
        RunRecorder.record(
            Agent.builder(model).tools(waiting).strategy(Strategy.REWOO).build().run("q"));
    List<RunEvent.ToolFinished> finished = run.events(RunEvent.ToolFinished.class);
    assertEquals(List.of("true", "true"), finished.stream().map(e -> e.text()).toList());
  }

  @Test
  void aCallThatFailsLeavesTheRestToTheModel() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("#E1 = ecko {\"x\":\"a\"}\n#E2 = echo {\"x\":\"#E1\"}"),
            ScriptedTurn.start().call("echo", x("a")),
            ScriptedTurn.of("It is <a>."));
    RunRecorder run = RunRecorder.record(planning(model).build().run("q"));
    assertEquals("It is <a>.", run.text());
    List<RunEvent.ToolFinished> finished = run.events(RunEvent.ToolFinished.class);
    assertEquals(
        List.of(ToolOutcome.UNKNOWN_TOOL, ToolOutcome.OK),
        finished.stream().map(RunEvent.ToolFinished::outcome).toList());
    assertTrue(lastSent(model, 1).contains("#E1 failed, and those after it"), lastSent(model, 1));
  }

  @Test
  void aPlanThatCannotBeReadIsToldAndPlainCallingFollows() {
    for (String plan :
        List.of(
            "#E1 = echo {\"x\": a}",
            "#E1 = echo(x=a)",
            "#E1 = echo \"a\"",
            "#E1 = echo {\"x\": \"#E2\"}\n#E2 = echo {\"x\":\"b\"}",
            "#E1 = echo {\"x\":\"a\"}\n#E1 = echo {\"x\":\"b\"}",
            "#E1 = echo {\"x\":\"a\"",
            "#E1 = \"echo\"",
            "#E1 = echo {\"x\":\"a\"}\n#E2 = *echo* with b")) {
      ScriptedModel model =
          ScriptedModel.strict(
              ScriptedTurn.of(plan),
              ScriptedTurn.start().call("echo", x("a")),
              ScriptedTurn.of("It is <a>."));
      RunRecorder run = RunRecorder.record(planning(model).build().run("q"));
      assertEquals("It is <a>.", run.text());
      assertEquals(List.of(x("a")), arguments(run));
      String told = lastSent(model, 1);
      assertTrue(told.contains("The plan cannot be carried out: "), told);
      model.assertExhausted();
    }
  }

  @Test
  void aToolWithoutArgumentsNeedsNone() {
    Toolset now = tool(TestTools.descriptor("now"), (x, context) -> ToolResult.text("noon"));
    for (String plan : List.of("- **#E1** = now", "#E1 = `now`", "#E1 = now()\nThat is all.")) {
      Agent agent =
          Agent.builder(saying(plan, "It is noon.")).tools(now).strategy(Strategy.REWOO).build();
      RunRecorder run = RunRecorder.record(agent.run("q"));
      assertEquals(List.of("{}"), arguments(run), plan);
    }
  }

  @Test
  void aQuestionThatNeedsNoCallIsAnswered() {
    RunRecorder run = RunRecorder.record(planning(saying("No plan.", "Hello!")).build().run("Hi"));
    assertEquals("Hello!", run.text());
    assertEquals(List.of(), run.events(RunEvent.PlanMade.class).get(0).steps());
  }

  @Test
  void aRunThatRestsBetweenPlannedCallsGoesOnInAnotherAgent() throws Exception {
    try (Store store = Store.inMemory()) {
      Agent asking =
          planning(ScriptedModel.strict(ScriptedTurn.of(PLAN)))
              .store(store)
              .policy(
                  call ->
                      call.call().arguments().contains("and")
                          ? Verdict.ask("both")
                          : Verdict.change(x("c"), ""))
              .build();
      Suspension rest = asking.run("q").result().suspension().orElseThrow();
      ScriptedModel after = ScriptedModel.strict(ScriptedTurn.of("Together."));
      Agent elsewhere = Agent.builder(after).tools(ECHO).store(store).build();
      AgentRun resumed =
          elsewhere.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
      RunRecorder run = RunRecorder.record(resumed);
      assertEquals("Together.", run.text());
      assertEquals(
          new RunEvent.StepFinished(3, "<<c> and <c>, not #E53A35>"),
          run.events(RunEvent.StepFinished.class).get(2));
    }
  }

  @Test
  void limitsCountPlannedCalls() {
    Limits limits = Limits.builder().toolCallsPerTurn(1).build();
    RunRecorder run =
        RunRecorder.record(
            planning(ScriptedModel.strict(ScriptedTurn.of(PLAN))).limits(limits).build().run("q"));
    assertEquals(RunLimit.TOOL_CALLS_PER_TURN, ((RunEvent.LimitReached) run.ending()).limit());
    assertEquals(
        List.of(ToolOutcome.NOT_RUN, ToolOutcome.NOT_RUN),
        run.events(RunEvent.ToolFinished.class).stream()
            .map(RunEvent.ToolFinished::outcome)
            .toList());
  }

  @Test
  void aConversationGoesOnAfterPlannedCalls() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of(PLAN),
            ScriptedTurn.of("One."),
            ScriptedTurn.of("No plan."),
            ScriptedTurn.of("Two."));
    Agent agent = planning(model).build();
    ConversationId id = ConversationId.random();
    assertEquals("One.", RunRecorder.record(agent.run(id, "first")).text());
    assertEquals("Two.", RunRecorder.record(agent.run(id, "second")).text());
    model.assertExhausted();
  }

  @Test
  void aResultIsFilledInWhereverAnArgumentNamesIt() {
    String plan =
        """
        1. Plan: Ask a. #E1 = echo {"x": "a"}
        2) **#E2** = `echo`
        ```json
        {"x":"Report:\\n#E1\\t#E1","n":12345678901234567.890}
        ```
        """;
    RunRecorder run = RunRecorder.record(planning(saying(plan, "Done.")).build().run("q"));
    assertEquals(
        List.of("{\"x\": \"a\"}", "{\"x\":\"Report:\\n<a>\\t<a>\",\"n\":12345678901234567.890}"),
        arguments(run));
    assertEquals("Done.", run.text());
  }

  @Test
  void aResultThatIsTooLongForArgumentsLeavesTheRestToTheModel() {
    Toolset huge = tool("echo", (x, context) -> ToolResult.text("z".repeat(60_000)));
    String many = "#E1 = echo {\"x\":\"a\"}\n#E2 = echo {\"x\":\"" + "#E1 ".repeat(30) + "\"}";
    for (int kept : new int[] {50_000, 100_000}) {
      ScriptedModel model = saying(many, "Enough.");
      Agent agent =
          Agent.builder(model)
              .tools(huge)
              .strategy(Strategy.REWOO)
              .limits(Limits.builder().resultLength(kept).build())
              .build();
      RunRecorder run = RunRecorder.record(agent.run("q"));
      assertEquals("Enough.", run.text());
      assertEquals(1, run.events(RunEvent.CallReady.class).size());
      assertTrue(lastSent(model, 1).contains("cannot be carried out any further"));
    }
  }

  @Test
  void theConversationHasPlanResultsAndAnswerAndNoCallThatTheModelDidNotMake() throws Exception {
    AgentRun started = planning(saying(PLAN, "Together.")).build().run("q");
    assertEquals("Together.", RunRecorder.record(started).text());
    List<Message> messages = started.result().messages();
    assertTrue(
        messages.stream()
            .noneMatch(m -> m instanceof Message.Assistant said && !said.calls().isEmpty()));
    assertTrue(messages.toString().contains("#E2 = echo {\"x\": \"b\"}\n<b>"), "" + messages);
  }
}
