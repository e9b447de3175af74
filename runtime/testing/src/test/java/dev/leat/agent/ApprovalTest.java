package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.writing;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Effect;
import dev.leat.chat.Message;
import dev.leat.chat.Usage;
import dev.leat.store.Approval;
import dev.leat.store.Checkpoint;
import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.Decision;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that wait for somebody to allow them, and what a policy may do with the others. */
@Timeout(30)
class ApprovalTest {
  private final Store store = Store.inMemory();
  private final List<String> effects = Collections.synchronizedList(new ArrayList<>());
  private final Toolset tools =
      tool("look", (x, context) -> effect("look " + x))
          .and(writing("pay", (x, context) -> effect("pay " + x)));

  @AfterEach
  void closeStore() {
    store.close();
  }

  private ToolResult effect(String what) {
    effects.add(what);
    return ToolResult.text("did " + what);
  }

  private Agent agent(ScriptedModel model) {
    return builder(model).policy(ToolPolicy.askFor(Effect.WRITE)).build();
  }

  private Agent.Builder builder(ScriptedModel model) {
    return Agent.builder(model).tools(tools).store(store);
  }

  private static ScriptedModel paying() {
    return ScriptedModel.strict(
        ScriptedTurn.of("One moment. ")
            .call("pay", x("first"))
            .call("look", x("around"))
            .call("pay", x("second"))
            .usage(5, 3),
        ScriptedTurn.of("All done.").usage(7, 2));
  }

  private static List<String> told(ScriptedModel model) {
    Message last =
        model.requests().get(1).messages().get(model.requests().get(1).messages().size() - 1);
    return ((Message.ToolResults) last).answers().stream().map(Message.Answer::text).toList();
  }

  @Test
  void allowedCallsRunAndThenTheRunIsAtRest() throws Exception {
    Agent agent = agent(paying());
    AgentRun run = agent.run("pay twice");
    RunResult rest = run.result();
    assertTrue(rest.isSuspended());
    assertFalse(rest.isCompleted());
    assertEquals(List.of("look around"), effects);
    assertEquals("One moment. ", rest.text());
    assertEquals(new Usage(5, 3, 0, 0), rest.usage());
    Suspension suspension = rest.suspension().orElseThrow();
    assertEquals(
        List.of(x("first"), x("second")),
        suspension.approvals().stream().map(Approval::arguments).toList());
    assertThrows(IllegalStateException.class, rest::ending);
    assertThrows(RunException.class, rest::orThrow);
    assertFalse(RunRecorder.record(run).events(RunEvent.Suspended.class).isEmpty());
    agent.cancel(run.id());
  }

  @Test
  void whatWasDecidedHappensAndTheRunGoesOnInAnotherAgent() throws Exception {
    RunResult rest = agent(paying()).run("pay twice").result();
    List<Approval> asked = rest.suspension().orElseThrow().approvals();
    Agent elsewhere = agent(ScriptedModel.of(ScriptedTurn.of("All done.").usage(7, 2)));
    Checkpoint checkpoint = store.checkpoints().find(rest.runId()).orElseThrow();
    AgentRun run =
        elsewhere.resume(
            checkpoint, List.of(asked.get(0).allow(), asked.get(1).deny("too much money")));
    StringBuilder shown = new StringBuilder();
    run.text().forEach(shown::append);
    RunResult result = run.result().orThrow();
    assertEquals("All done.", shown.toString());
    assertEquals("One moment. All done.", result.text());
    assertEquals(new Usage(12, 5, 0, 0), result.usage());
    assertEquals(rest.runId(), result.runId());
    assertEquals(List.of("look around", "pay first"), effects);
    Message.ToolResults answers = (Message.ToolResults) result.messages().get(2);
    assertEquals(
        List.of("did pay first", "did look around", "Not allowed: too much money"),
        answers.answers().stream().map(Message.Answer::text).toList());
    RunRecorder whole = RunRecorder.record(run);
    assertEquals("One moment. All done.", whole.text());
    assertEquals(
        List.of(ToolOutcome.OK, ToolOutcome.DENIED, ToolOutcome.OK),
        whole.events(RunEvent.ToolFinished.class).stream()
            .map(RunEvent.ToolFinished::outcome)
            .toList());
    assertTrue(store.checkpoints().find(rest.runId()).isEmpty());
  }

  @Test
  void theFirstWhoGoesOnWins() throws Exception {
    Agent agent =
        agent(
            ScriptedModel.answering(
                request ->
                    request.messages().size() > 1
                        ? ScriptedTurn.of("Done.")
                        : ScriptedTurn.start().call("pay", x("once"))));
    AgentRun run = agent.run("pay");
    Suspension at = run.result().suspension().orElseThrow();
    List<Decision> allow = List.of(at.approvals().get(0).allow());
    List<CompletableFuture<Boolean>> tries = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      tries.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return agent.resume(at.checkpoint(), allow).result().isCompleted();
                } catch (AlreadyResumedException e) {
                  return false;
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    assertEquals(1, tries.stream().filter(CompletableFuture::join).count());
    assertEquals(List.of("pay once"), effects);
    assertEquals("Done.", RunRecorder.record(run).text());
    assertThrows(AlreadyResumedException.class, () -> agent.resume(at.checkpoint(), allow));
  }

  @Test
  void callsThatNobodyDecidedOfStayAskedAbout() throws Exception {
    ScriptedModel model = paying();
    Agent agent = agent(model);
    Suspension first = agent.run("pay twice").result().suspension().orElseThrow();
    AgentRun half = agent.resume(first.checkpoint(), List.of(first.approvals().get(1).allow()));
    Suspension second = half.result().suspension().orElseThrow();
    assertEquals(List.of(first.approvals().get(0)), second.approvals());
    assertEquals(List.of("look around", "pay second"), effects);
    AgentRun run = agent.resume(second.checkpoint(), List.of(second.approvals().get(0).allow()));
    assertTrue(run.result().isCompleted());
    assertEquals(List.of("did pay first", "did look around", "did pay second"), told(model));
    RunRecorder.record(run);
    model.assertExhausted();
  }

  @Test
  void aDecisionBindsCallAndArguments() throws Exception {
    Agent agent = agent(paying());
    Suspension rest = agent.run("pay twice").result().suspension().orElseThrow();
    Approval asked = rest.approvals().get(0);
    Decision other =
        new Decision(asked.callId(), rest.approvals().get(1).argumentsHash(), true, "");
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> agent.resume(rest.checkpoint(), List.of(other)));
    assertTrue(refused.toString().contains("with other arguments"), refused.toString());
    Decision unknown = new Decision("call_x", asked.argumentsHash(), true, "");
    assertThrows(
        IllegalArgumentException.class, () -> agent.resume(rest.checkpoint(), List.of(unknown)));
    assertEquals(List.of("look around"), effects);
    AgentRun resumed = agent.resume(rest.checkpoint(), List.of(asked.allow()));
    assertTrue(resumed.result().isSuspended(), "the run was still at rest");
    RunRecorder.record(resumed);
  }

  @Test
  void whatIsAllowedTooLateIsDenied() throws Exception {
    ScriptedModel model = paying();
    Agent agent =
        builder(model)
            .policy(ToolPolicy.askFor(Effect.WRITE))
            .limits(Limits.builder().approvalTime(Duration.ofMillis(1)).build())
            .build();
    Suspension rest = agent.run("pay twice").result().suspension().orElseThrow();
    Thread.sleep(20);
    AgentRun run = agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(run).ending());
    assertEquals(List.of("look around"), effects);
    assertEquals("Not allowed: nobody allowed it in time.", told(model).get(0));
  }

  @Test
  void aRunAtRestCanBeCancelled() throws Exception {
    ConversationId conversation = ConversationId.random();
    Agent agent = agent(paying());
    AgentRun run = agent.run(conversation, "pay twice");
    assertTrue(run.result().isSuspended());
    assertEquals(List.of(), store.conversations().get(conversation).messages());
    run.cancel();
    List<RunEvent> events = new ArrayList<>();
    try (Cursor cursor = run.cursor(0)) {
      for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
        events.add(e.event());
      }
    }
    assertInstanceOf(RunEvent.Cancelled.class, events.get(events.size() - 1));
    assertEquals(List.of("look around"), effects);
    List<Message> left = store.conversations().get(conversation).messages();
    assertEquals(3, left.size());
    assertEquals(3, ((Message.ToolResults) left.get(2)).answers().size());
    RunRecorder.record(run);
    assertTrue(store.checkpoints().find(run.id()).isEmpty());
  }

  private static void pull(RunIterator run, List<RunEvent> into) {
    for (RunEvent event = run.next(); event != null; event = run.next()) {
      into.add(event);
    }
  }

  @Test
  void anIterationRestsAndGoesOn() {
    ScriptedModel model = paying();
    Agent agent = agent(model);
    RunIterator run = agent.iterate("pay twice");
    List<RunEvent> events = new ArrayList<>();
    pull(run, events);
    Suspension rest = run.result().suspension().orElseThrow();
    RunIterator more =
        agent.iterate(
            Resumption.builder(rest.checkpoint())
                .decisions(rest.approvals().stream().map(Approval::allow).toList())
                .build());
    pull(more, events);
    assertEquals("One moment. All done.", more.result().orThrow().text());
    assertEquals(List.of("look around", "pay first", "pay second"), effects);
    RunRecorder.of(events);
    model.assertExhausted();
  }

  @Test
  void aRunGoesOnInItsConversation() throws Exception {
    ConversationId conversation = ConversationId.random();
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("look", x("first")),
            ScriptedTurn.start().call("pay", x("it")),
            ScriptedTurn.of("Paid."),
            ScriptedTurn.of("You are welcome."));
    Agent agent = agent(model);
    Suspension rest = agent.run(conversation, "pay").result().suspension().orElseThrow();
    assertEquals(3, store.conversations().get(conversation).messages().size());
    AgentRun run = agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(run).ending());
    assertEquals(6, store.conversations().get(conversation).messages().size());
    assertTrue(agent.run(conversation, "thanks").result().isCompleted());
    assertEquals(7, model.requests().get(3).messages().size());
  }

  @Test
  void aConversationThatWentOnMeanwhileIsAConflict() throws Exception {
    ConversationId conversation = ConversationId.random();
    Agent agent = agent(paying());
    Suspension rest = agent.run(conversation, "pay").result().suspension().orElseThrow();
    store.conversations().advance(conversation, 0, List.of(Message.User.of("me first")));
    AgentRun run =
        agent.resume(rest.checkpoint(), rest.approvals().stream().map(Approval::allow).toList());
    RunEvent.Failed refused = (RunEvent.Failed) RunRecorder.record(run).ending();
    assertEquals("conversation:conflict", refused.code());
  }

  @Test
  void aPolicyMayDenyAndChangeAndItsFaultDenies() throws Exception {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start()
                .call("pay", x("much"))
                .call("pay", x("wrong"))
                .call("pay", x("broken"))
                .call("look", x("around")),
            ScriptedTurn.of("ok"));
    Agent agent =
        builder(model)
            .policy(
                call -> {
                  String arguments = call.call().arguments();
                  if (arguments.equals(x("much"))) {
                    return Verdict.change(x("little"), "at most a little");
                  }
                  if (arguments.equals(x("broken"))) {
                    throw new IllegalStateException("no rules");
                  }
                  return arguments.equals(x("wrong"))
                      ? Verdict.deny("never that")
                      : Verdict.allow();
                })
            .build();
    RunRecorder run = RunRecorder.record(agent.run("go"));
    assertEquals(List.of("pay little", "look around"), effects);
    assertEquals(
        List.of(
            "[The arguments were changed to {\"x\":\"little\"}: at most a little]\ndid pay little",
            "Not allowed: never that",
            "Not allowed: the program could not decide whether it may run",
            "did look around"),
        told(model));
    assertEquals(1, run.events(RunEvent.CallChanged.class).size());
  }

  @Test
  void viewsEndAtTheRest() throws Exception {
    AgentRun run = agent(paying()).run("pay twice");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(run.printTo(new PrintStream(out, true, StandardCharsets.UTF_8)).isSuspended());
    assertEquals("One moment. \n", out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    List<Snapshot> snapshots = new ArrayList<>();
    run.snapshots().forEach(snapshots::add);
    assertTrue(snapshots.get(snapshots.size() - 1).isLast());
    RunRecorder.record(run);
    run.cancel();
  }

  @Test
  void theTimeToAllowIsNotRenewedByAnotherRest() throws Exception {
    Agent agent = agent(paying());
    Suspension rest = agent.run("pay twice").result().suspension().orElseThrow();
    Thread.sleep(5);
    AgentRun resumed = agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
    Suspension again = resumed.result().suspension().orElseThrow();
    assertEquals(rest.checkpoint().expires(), again.checkpoint().expires());
    assertEquals(1, RunRecorder.record(resumed).events(RunEvent.Resumed.class).size());
    agent.cancel(resumed.id());
  }

  @Test
  void whoReadsThatARunIsAtRestMayGoOnWithItAtOnce() throws Exception {
    for (int i = 0; i < 100; i++) {
      Agent agent = agent(paying());
      AgentRun run = agent.run("pay twice");
      for (QueuedEvent next : run.events()) {
        if (next.event() instanceof RunEvent.Suspended rest) {
          Checkpoint kept = store.checkpoints().find(run.id()).orElseThrow();
          List<Decision> decisions = rest.approvals().stream().map(Approval::allow).toList();
          RunRecorder.record(agent.resume(kept, decisions));
        }
      }
    }
    assertEquals(300, effects.size());
  }

  @Test
  void aCancelByIdIsNeverLost() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Agent agent = agent(paying());
      AgentRun run = agent.run("pay twice");
      for (int spin = random.nextInt(3) * random.nextInt(20_000); spin > 0; spin--) {
        Thread.onSpinWait();
      }
      agent.cancel(run.id());
      List<RunEvent> events = new ArrayList<>();
      try (Cursor cursor = run.cursor(0)) {
        for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
          events.add(e.event());
        }
      }
      assertInstanceOf(RunEvent.Cancelled.class, RunRecorder.of(events).ending());
    }
  }

  @Test
  @SuppressWarnings("NullAway") // a policy of a program without null checks
  void aPolicyWithoutAVerdictDenies() {
    ScriptedModel model = paying();
    Agent agent = builder(model).policy(call -> null).build();
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(agent.run("go")).ending());
    assertEquals(List.of(), effects);
    assertEquals(
        "Not allowed: the program could not decide whether it may run", told(model).get(0));
  }

  @Test
  void aCheckpointOfARunThatItsReaderDroveNamesTheWay() {
    Agent agent = agent(paying());
    RunIterator run = agent.iterate("pay twice");
    RunRecorder.record(run);
    Checkpoint checkpoint = run.result().suspension().orElseThrow().checkpoint();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> agent.resume(checkpoint, List.of()));
    assertTrue(String.valueOf(refused.getMessage()).contains("go on with it by iterate"));
  }
}
