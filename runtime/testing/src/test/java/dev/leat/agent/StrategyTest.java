package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatException.Kind;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.ToolChoice;
import dev.leat.chat.Usage;
import dev.leat.segment.SegmentingModel;
import dev.leat.segment.ToolCallFormats;
import dev.leat.store.ConversationId;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plans, their steps and the answer; and that text is for the user only when it is meant so. */
@Timeout(60)
class StrategyTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));
  private static final ScriptedTurn PLAN =
      ScriptedTurn.of("Here it is:\n1. Ask a\n", "2) Ask **b**\n\n- Compare\n");

  private static ScriptedModel comparing() {
    return ScriptedModel.strict(
        PLAN,
        ScriptedTurn.of("Asking. ").call("echo", x("a")),
        ScriptedTurn.of("It is echo a."),
        ScriptedTurn.start().call("echo", x("b")),
        ScriptedTurn.of("It is echo b."),
        ScriptedTurn.of("They differ."),
        ScriptedTurn.of("a and b ", "are not the same."));
  }

  private static Agent.Builder planning(ScriptedModel model) {
    return Agent.builder(model).tools(ECHO).strategy(Strategy.PLAN_AND_SOLVE);
  }

  private static String lastSent(ScriptedModel model, int request) {
    List<Message> sent = model.requests().get(request).messages();
    return sent.get(sent.size() - 1).toString();
  }

  @Test
  void planAndStepsAreEventsAndOnlyTheAnswerIsText() throws Exception {
    AgentRun started = planning(comparing()).build().run("Same?");
    RunRecorder run = RunRecorder.record(started);
    assertEquals("a and b are not the same.", run.text());
    assertEquals(
        List.of(new RunEvent.PlanMade(List.of("Ask a", "Ask **b**", "Compare"))),
        run.events(RunEvent.PlanMade.class));
    assertEquals(
        List.of(
            new RunEvent.StepStarted(1, "Ask a"),
            new RunEvent.StepStarted(2, "Ask **b**"),
            new RunEvent.StepStarted(3, "Compare")),
        run.events(RunEvent.StepStarted.class));
    assertEquals(
        List.of(
            new RunEvent.StepFinished(1, "It is echo a."),
            new RunEvent.StepFinished(2, "It is echo b."),
            new RunEvent.StepFinished(3, "They differ.")),
        run.events(RunEvent.StepFinished.class));
    assertTrue(run.events(RunEvent.Reasoning.class).contains(new RunEvent.Reasoning("Asking. ")));
    assertEquals("a and b are not the same.", started.result().orThrow().answer());
  }

  @Test
  void theModelIsToldWhatIsNextAndPlansWithoutTools() {
    ScriptedModel model = comparing();
    RunRecorder.record(planning(model).build().run("Same?"));
    model.assertExhausted();
    assertEquals(
        ToolChoice.NONE, model.requests().get(0).options().toolChoice().orElse(ToolChoice.AUTO));
    assertTrue(lastSent(model, 0).contains("make a plan"), lastSent(model, 0));
    assertTrue(lastSent(model, 1).contains("step 1 of your plan, and only that: Ask a"));
    assertTrue(lastSent(model, 2).contains("echo a"), lastSent(model, 2));
    assertTrue(lastSent(model, 5).contains("step 3"), lastSent(model, 5));
    assertTrue(lastSent(model, 6).contains("Now answer the user"), lastSent(model, 6));
    assertFalse(model.requests().get(1).messages().toString().contains("make a plan"));
    assertTrue(model.requests().get(1).options().toolChoice().isEmpty());
  }

  @Test
  void aQuestionThatNeedsNoPlanIsAnsweredAtOnce() {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.of("No plan."), ScriptedTurn.of("Hello!"));
    RunRecorder run = RunRecorder.record(planning(model).build().run("Hi"));
    assertEquals("Hello!", run.text());
    assertEquals(List.of(), run.events(RunEvent.PlanMade.class).get(0).steps());
    assertEquals(0, run.events(RunEvent.StepStarted.class).size());
  }

  @Test
  void aRunThatRestsWithinAStepGoesOnInItInAnotherAgent() throws Exception {
    try (Store store = Store.inMemory()) {
      ScriptedModel before =
          ScriptedModel.strict(PLAN, ScriptedTurn.of("Asking. ").call("echo", x("a")).usage(3, 1));
      Agent asking = planning(before).store(store).policy(call -> Verdict.ask("each time")).build();
      Suspension rest = asking.run("Same?").result().suspension().orElseThrow();
      ScriptedModel after =
          ScriptedModel.strict(
              ScriptedTurn.of("It is echo a."),
              ScriptedTurn.of("Nothing to ask."),
              ScriptedTurn.of("They differ."),
              ScriptedTurn.of("Not the same.").usage(4, 2));
      Agent elsewhere = Agent.builder(after).tools(ECHO).store(store).build();
      AgentRun run = elsewhere.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
      RunRecorder recorded = RunRecorder.record(run);
      assertEquals("Not the same.", recorded.text());
      assertEquals(new Usage(7, 3, 0, 0), recorded.ending().usage());
      assertEquals(3, recorded.events(RunEvent.StepFinished.class).size());
      after.assertExhausted();
    }
  }

  @Test
  void aLimitWithinAStepNamesItselfAndShowsNothingOfThePlan() {
    Limits limits = Limits.builder().turns(3).build();
    RunRecorder run = RunRecorder.record(planning(comparing()).limits(limits).build().run("q"));
    RunEvent.LimitReached reached = assertInstanceOf(RunEvent.LimitReached.class, run.ending());
    assertEquals(RunLimit.TURNS, reached.limit());
    assertEquals("", reached.text());
    assertEquals(1, run.events(RunEvent.StepFinished.class).size());
  }

  @Test
  void aModelThatFailsWhileItPlansFailsTheRun() {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("1. Ask").fail(new ChatException(Kind.TIMEOUT, "slow")));
    RunRecorder run = RunRecorder.record(planning(model).build().run("q"));
    assertEquals("model:timeout", ((RunEvent.Failed) run.ending()).code());
    assertEquals("", run.ending().text());
  }

  @Test
  void aConversationGoesOnAfterAPlan() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("1. Think"),
            ScriptedTurn.of("Thought."),
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
  void reasoningAndActingIsOneLineAndShowsTheFinalAnswerAlone() {
    ScriptedModel text =
        ScriptedModel.of(
            ScriptedTurn.of("Thought: I ask.\nAction: echo\nAction Input: ", x("a"), "\n"),
            ScriptedTurn.of("Thought: I know.\nFinal Answer: It is ", "echo a."));
    Agent agent =
        Agent.builder(SegmentingModel.of(text, ToolCallFormats.REACT)).tools(ECHO).build();
    RunRecorder run = RunRecorder.record(agent.run("q"));
    assertEquals("It is echo a.", run.text().strip());
    assertEquals(1, run.events(RunEvent.ToolFinished.class).size());
    assertFalse(run.events(RunEvent.Reasoning.class).isEmpty());
  }

  @Test
  void anAgentThatPlansDoesNotAnswerWithAValue() {
    Agent agent = planning(ScriptedModel.of()).build();
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> agent.answering(StructuredAnswerTest.ForecastJson.CODEC));
    assertTrue(refused.toString().contains("PLAN_AND_SOLVE"), refused.toString());
  }

  @Test
  void theRecorderRefusesStepsOutOfOrder() {
    RunEvent plan = new RunEvent.PlanMade(List.of("one", "two"));
    RunEvent one = new RunEvent.StepStarted(1, "one");
    RunEvent two = new RunEvent.StepStarted(2, "two");
    RunEvent done = new RunEvent.StepFinished(1, "done");
    RunEvent turn = new RunEvent.TurnStarted(1);
    RunEvent said = new RunEvent.TurnFinished(1, FinishReason.STOP, Usage.NONE);
    RunEvent call = new RunEvent.CallStarted("c", "echo");
    assertRefused("step 1 of 2", plan, two);
    assertRefused("the end of step 1", plan, done);
    assertRefused("one plan, after its turn", plan, plan);
    assertRefused("the end of step 1", plan, one, turn, said, two);
    assertRefused("a call within a turn or a step of calls", plan, one, turn, said, call);
    assertRefused("a call within a turn or a step of calls", plan, one, done, call);
    recorded(plan, one, two, done, new RunEvent.StepFinished(2, "done"));
  }

  private static void assertRefused(String expected, RunEvent... events) {
    AssertionError refused = assertThrows(AssertionError.class, () -> recorded(events));
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith("expected " + expected + "; found"),
        refused::toString);
  }

  private static RunRecorder recorded(RunEvent... events) {
    List<RunEvent> run = new ArrayList<>(List.of(events));
    run.add(0, new RunEvent.Started(null));
    run.add(new RunEvent.Completed("", Usage.NONE));
    return RunRecorder.of(run);
  }
}
