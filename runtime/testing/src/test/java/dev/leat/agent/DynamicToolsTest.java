package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.writing;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Effect;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.store.Approval;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tools that are there for one run, or for some of its turns. */
@Timeout(60)
class DynamicToolsTest {
  private static final Toolset A = named("a");
  private static final Toolset B = named("b");
  private static final Toolset C = named("c");

  private static Toolset named(String name) {
    return tool(name, (x, context) -> ToolResult.text(name + " " + x));
  }

  private static RunRecorder run(ScriptedModel model, ToolSelector selector) {
    RunRecorder run =
        RunRecorder.record(
            Agent.builder(model).tools(A.and(B)).toolSelector(selector).build().run("q"));
    model.assertExhausted();
    return run;
  }

  private static String told(ScriptedModel model, int request) {
    List<Message> sent = model.requests().get(request).messages();
    return ((Message.ToolResults) sent.get(sent.size() - 1)).answers().get(0).text();
  }

  private static ScriptedTurn calls(String name) {
    return ScriptedTurn.start().call(name, x("1"));
  }

  @Test
  void toolsOfARunAreThereForThatRunAlone() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(calls("c"), ScriptedTurn.of("ok"), ScriptedTurn.of("no"));
    Agent agent = Agent.builder(model).tools(A).build();
    RunRecorder.record(agent.run(RunRequest.builder("q").tools(C).build()));
    RunRecorder.record(agent.run("q"));
    assertEquals("c 1", told(model, 1));
    assertEquals(List.of("a", "c"), model.requests().get(0).tools().names());
    assertEquals(List.of("a"), model.requests().get(2).tools().names());
  }

  @Test
  void aToolOfARunThatHasTheNameOfTheAgentsIsRefusedBeforeAnythingBegins() {
    ScriptedModel model = ScriptedModel.of();
    Agent agent = Agent.builder(model).tools(A).build();
    RunRequest request = RunRequest.builder("q").tools(named("a")).build();
    assertThrows(IllegalArgumentException.class, () -> agent.run(request));
    assertThrows(IllegalArgumentException.class, () -> agent.iterate(request));
  }

  @Test
  void eachTurnHasTheToolsThatAreChosenForIt() {
    ScriptedModel model = ScriptedModel.strict(calls("a"), calls("c"), ScriptedTurn.of("ok"));
    run(model, turn -> turn.turn() == 1 ? turn.tools() : turn.turn() == 2 ? C : Toolset.empty());
    assertEquals(
        List.of(List.of("a", "b"), List.of("c"), List.of()),
        model.requests().stream().map(request -> request.tools().names()).toList());
    assertEquals("c 1", told(model, 2));
  }

  @Test
  void equalChoicesAreEqualBytesInWhateverOrderTheyCome() {
    ScriptedModel model =
        ScriptedModel.strict(
            calls("a"),
            ScriptedTurn.start().call("a", x("2")),
            ScriptedTurn.start().call("a", x("3")),
            calls("c"),
            ScriptedTurn.of("ok"));
    List<Toolset> choices =
        List.of(A.and(B).and(C), C.and(A).and(B), A.and(C), B.and(C).and(A), A.and(B).and(C));
    run(model, turn -> choices.get(turn.turn() - 1));
    List<ChatRequest> asked = model.requests();
    assertSame(asked.get(0).tools(), asked.get(1).tools(), "a catalogue is written once");
    assertEquals(List.of("a", "c"), asked.get(2).tools().names());
    assertEquals(asked.get(0).tools().toJson(), asked.get(3).tools().toJson());
    assertSame(asked.get(3).tools(), asked.get(4).tools());
  }

  @Test
  void aToolThatIsThereNoMoreIsAnsweredWithTheReason() {
    ScriptedModel model =
        ScriptedModel.strict(calls("a"), calls("a"), calls("z"), ScriptedTurn.of("ok"));
    RunRecorder run = run(model, turn -> turn.turn() == 1 ? A : B);
    assertEquals(
        "The tool 'a' was there in an earlier turn and is not now; nothing was run. The tools are:"
            + " b.",
        told(model, 2));
    assertTrue(told(model, 3).startsWith("There is no tool 'z'"), told(model, 3));
    assertEquals(
        List.of(ToolOutcome.OK, ToolOutcome.UNKNOWN_TOOL, ToolOutcome.UNKNOWN_TOOL),
        run.events(RunEvent.ToolFinished.class).stream()
            .map(RunEvent.ToolFinished::outcome)
            .toList());
  }

  @Test
  void theChoiceSeesTheTurn() {
    List<TurnContext> turns = new ArrayList<>();
    ScriptedModel model = ScriptedModel.strict(calls("a"), ScriptedTurn.of("ok"));
    Agent agent =
        Agent.builder(model)
            .tools(A)
            .toolSelector(
                turn -> {
                  turns.add(turn);
                  return turn.tools();
                })
            .build();
    AgentRun run = agent.run(RunRequest.builder("q").principal("ada").tools(B).build());
    RunRecorder.record(run);
    TurnContext seen = turns.get(1);
    assertEquals(run.id(), seen.runId());
    assertEquals(2, seen.turn());
    assertEquals("ada", seen.principal().orElseThrow());
    assertEquals(model.requests().get(1).messages(), seen.messages());
    assertEquals(List.of("a", "b"), seen.tools().names());
  }

  @Test
  void aChoiceThatFailsEndsTheRun() throws Exception {
    ScriptedModel model = ScriptedModel.strict(calls("a"));
    AgentRun run =
        Agent.builder(model)
            .tools(A)
            .toolSelector(
                turn -> {
                  if (turn.turn() == 2) {
                    throw new IllegalStateException("no directory");
                  }
                  return A;
                })
            .build()
            .run("q");
    RunEvent.Failed failed = (RunEvent.Failed) RunRecorder.record(run).ending();
    assertEquals("tools:selection", failed.code());
    assertInstanceOf(IllegalStateException.class, run.result().cause().orElseThrow());
  }

  @Test
  void aRunAtRestGoesOnWithItsToolsGivenAgainAndKnowsThoseItHad() throws Exception {
    try (Store store = Store.inMemory()) {
      Toolset pay = writing("pay", (x, context) -> ToolResult.text("paid " + x));
      ScriptedModel model =
          ScriptedModel.strict(calls("a"), calls("pay"), calls("a"), ScriptedTurn.of("ok"));
      Agent agent =
          Agent.builder(model)
              .store(store)
              .tools(A)
              .toolSelector(turn -> turn.turn() == 1 ? turn.tools() : without(turn, "a"))
              .policy(ToolPolicy.askFor(Effect.WRITE))
              .build();
      AgentRun run = agent.run(RunRequest.builder("q").tools(pay).build());
      Suspension rest = run.result().suspension().orElseThrow();
      Resumption allowed =
          Resumption.builder(rest.checkpoint())
              .decisions(rest.approvals().stream().map(Approval::allow).toList())
              .tools(pay)
              .build();
      RunRecorder.record(agent.resume(allowed));
      assertEquals("paid 1", told(model, 2));
      assertTrue(told(model, 3).startsWith("The tool 'a' was there in an earlier turn"));
    }
  }

  private static Toolset without(TurnContext turn, String name) {
    return Toolset.of(
        turn.tools().names().stream()
            .filter(other -> !other.equals(name))
            .map(other -> turn.tools().find(other).orElseThrow())
            .toList());
  }

  @Test
  void aRunAtRestWhoseToolIsNotGivenAgainTellsTheModel() throws Exception {
    try (Store store = Store.inMemory()) {
      Toolset pay = writing("pay", (x, context) -> ToolResult.text("paid " + x));
      ScriptedModel model = ScriptedModel.strict(calls("pay"), ScriptedTurn.of("ok"));
      Agent agent =
          Agent.builder(model).store(store).policy(ToolPolicy.askFor(Effect.WRITE)).build();
      AgentRun run = agent.run(RunRequest.builder("q").tools(pay).build());
      Suspension rest = run.result().suspension().orElseThrow();
      RunRecorder.record(agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow())));
      assertEquals("There is no such tool any more.", told(model, 1));
    }
  }
}
