package dev.leat.agent;

import static dev.leat.agent.TestTools.writing;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Effect;
import dev.leat.chat.ChatRequest;
import dev.leat.chat.Message;
import dev.leat.store.Approval;
import dev.leat.store.ConversationId;
import dev.leat.store.Lease;
import dev.leat.store.Leases;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunLimit;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs that want the same conversation at the same time. */
@Timeout(60)
class BusyConversationTest {
  private static final WhenBusy SHORT = WhenBusy.waitFor(Duration.ofMillis(50));

  private final Store store = Store.inMemory();
  private final ConversationId conversation = ConversationId.random();

  /** Lets runs speak whose input is "slow". */
  private final CountDownLatch gate = new CountDownLatch(1);

  private final AtomicInteger speaking = new AtomicInteger();
  private final AtomicInteger together = new AtomicInteger();

  @AfterEach
  void closeStore() {
    gate.countDown();
    store.close();
  }

  private final ScriptedModel model = ScriptedModel.answering(this::answer);

  private ScriptedTurn answer(ChatRequest request) {
    String said = ((Message.User) last(request.messages())).text();
    together.accumulateAndGet(speaking.incrementAndGet(), Math::max);
    if (said.equals("slow")) {
      gate.countDown();
      speaking.decrementAndGet();
      return ScriptedTurn.of("slowly").stall();
    }
    speaking.decrementAndGet();
    return ScriptedTurn.of("re: " + said);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private Agent agent() {
    return Agent.builder(model).store(store).build();
  }

  private static Agent.Builder with(WhenBusy whenBusy, ScriptedModel model, Store store) {
    return Agent.builder(model).store(store).whenBusy(whenBusy);
  }

  /** A run that speaks, and goes on until it is cancelled. */
  private AgentRun slow() throws InterruptedException {
    AgentRun run = agent().run(conversation, "slow");
    gate.await();
    return run;
  }

  private List<Message> kept() {
    return store.conversations().get(conversation).messages();
  }

  @Test
  void theSecondRunWaitsForTheFirstAndReadsWhatItSaid() throws Exception {
    AgentRun first = slow();
    AgentRun second = agent().run(conversation, "next");
    assertEquals(new RunEvent.Started(conversation.value()), begin(second).event());
    assertEquals(1, model.requests().size());
    first.cancel();
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(second).ending());
    RunRecorder.record(first);
    assertEquals(3, last(model.requests()).messages().size());
    assertEquals(4, kept().size());
  }

  private static QueuedEvent begin(AgentRun run) {
    return run.events().iterator().next();
  }

  @Test
  void runsHaveTheirTurnInTheOrderInWhichTheyCame() throws Exception {
    AgentRun first = slow();
    List<AgentRun> runs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      runs.add(agent().run(conversation, "n" + i));
    }
    first.cancel();
    for (AgentRun run : runs) {
      assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(run).ending());
    }
    for (int i = 0; i < 30; i++) {
      assertEquals(Message.User.of("n" + i), kept().get(2 + 2 * i));
    }
  }

  @Test
  void agentsThatShareAStoreNeverSpeakInOneConversationTogether() {
    List<CompletableFuture<RunRecorder>> runs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String words = "n" + i;
      runs.add(
          CompletableFuture.supplyAsync(
              () -> RunRecorder.record(agent().run(conversation, words))));
    }
    runs.forEach(run -> assertInstanceOf(RunEvent.Completed.class, run.join().ending()));
    assertEquals(80, kept().size());
    assertEquals(1, together.get());
  }

  @Test
  void aRunMayBeRefusedAndThenNothingOfItIsLeft() throws Exception {
    AgentRun first = slow();
    Agent impatient = with(WhenBusy.refuse(), model, store).build();
    ConversationBusyException refused =
        assertThrows(ConversationBusyException.class, () -> impatient.run(conversation, "me too"));
    assertEquals(conversation, refused.conversation());
    assertThrows(
        ConversationBusyException.class,
        () ->
            agent()
                .iterate(
                    RunRequest.builder("me too")
                        .conversation(conversation)
                        .whenBusy(WhenBusy.refuse())
                        .build()));
    first.cancel();
    RunRecorder.record(first);
    assertEquals(2, kept().size());
    assertTrue(impatient.run(conversation, "and now").result().isCompleted());
  }

  @Test
  void whoSeesTheEndOfARunIsNotRefusedTheNext() {
    Agent agent = with(WhenBusy.refuse(), model, store).build();
    for (int i = 0; i < 200; i++) {
      assertInstanceOf(
          RunEvent.Completed.class, RunRecorder.record(agent.run(conversation, "n" + i)).ending());
    }
  }

  @Test
  void aRunThatWaitsTooLongFails() throws Exception {
    AgentRun first = slow();
    AgentRun second = with(SHORT, model, store).build().run(conversation, "b");
    RunEvent.Failed failed = (RunEvent.Failed) RunRecorder.record(second).ending();
    assertEquals("conversation:busy", failed.code());
    assertInstanceOf(ConversationBusyException.class, second.result().cause().orElseThrow());
    first.cancel();
    RunRecorder.record(first);
    assertEquals(2, kept().size());
  }

  @Test
  void aRunThatWaitsCanBeCancelledAndTakesNobodysTurn() throws Exception {
    AgentRun first = slow();
    AgentRun second = agent().run(conversation, "b");
    AgentRun third = agent().run(conversation, "c");
    begin(second);
    second.cancel();
    assertInstanceOf(RunEvent.Cancelled.class, RunRecorder.record(second).ending());
    first.cancel();
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(third).ending());
    assertEquals(List.of(Message.User.of("slow"), Message.User.of("c")), users());
  }

  private List<Message> users() {
    return kept().stream().filter(Message.User.class::isInstance).toList();
  }

  @Test
  void waitingCountsForTheRunsTime() throws Exception {
    AgentRun first = slow();
    Limits limits = Limits.builder().time(Duration.ofMillis(50)).build();
    AgentRun second =
        Agent.builder(model).store(store).limits(limits).build().run(conversation, "b");
    RunEvent.LimitReached reached = (RunEvent.LimitReached) RunRecorder.record(second).ending();
    assertEquals(RunLimit.TIME, reached.limit());
    first.cancel();
  }

  @Test
  void anIterationHoldsItsConversationUntilItIsReadOrClosed() {
    RunRequest request = RunRequest.builder("a").conversation(conversation).build();
    Agent impatient = with(WhenBusy.refuse(), model, store).build();
    RunIterator closed = agent().iterate(request);
    closed.next();
    assertThrows(ConversationBusyException.class, () -> impatient.iterate(request));
    closed.close();
    RunRecorder.record(impatient.iterate(request));
    RunRecorder.record(impatient.run(request));
  }

  @Test
  void otherConversationsWaitForNobody() throws Exception {
    AgentRun first = slow();
    AgentRun other = agent().run(ConversationId.random(), "b");
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(other).ending());
    assertFalse(first.completion().toCompletableFuture().isDone());
    first.cancel();
  }

  @Test
  void aLeaseOfAnotherProcessIsWaitedFor() {
    Lease elsewhere = store.leases().acquire(Leases.nameOf(conversation));
    AgentRun run = agent().run(conversation, "b");
    begin(run);
    store.leases().release(elsewhere);
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(run).ending());
  }

  /** An agent that asks before it pays. */
  private Agent paying(ScriptedModel scripted, List<String> paid) {
    return with(WhenBusy.refuse(), scripted, store)
        .tools(
            writing(
                "pay",
                (x, context) -> {
                  paid.add(x);
                  return ToolResult.text("paid " + x);
                }))
        .policy(ToolPolicy.askFor(Effect.WRITE))
        .build();
  }

  private static ScriptedModel asksToPay() {
    return ScriptedModel.answering(
        request ->
            last(request.messages()) instanceof Message.User
                ? ScriptedTurn.start().call("pay", x("Ann"))
                : ScriptedTurn.of("Paid."));
  }

  private static Resumption allowing(Suspension rest) {
    return Resumption.builder(rest.checkpoint())
        .decisions(rest.approvals().stream().map(Approval::allow).toList())
        .build();
  }

  @Test
  void aRunAtRestHoldsNothingAndIsOutdatedOnceTheConversationWentOn() throws Exception {
    List<String> paid = new ArrayList<>();
    Agent agent = paying(asksToPay(), paid);
    AgentRun run = agent.run(conversation, "pay");
    Suspension rest = run.result().suspension().orElseThrow();
    RunRecorder.record(agent().run(conversation, "never mind"));
    AgentRun resumed = agent.resume(allowing(rest));
    RunEvent.Failed failed = (RunEvent.Failed) RunRecorder.record(resumed).ending();
    assertEquals("conversation:conflict", failed.code());
    assertEquals(List.of(), paid, "what was allowed before somebody spoke is not done after");
    assertEquals(2, kept().size());
    assertEquals(3, resumed.result().messages().size());
  }

  @Test
  void aRunAtRestIsNotLostWhenItsConversationIsBusy() throws Exception {
    List<String> paid = new ArrayList<>();
    Agent agent = paying(asksToPay(), paid);
    AgentRun run = agent.run(conversation, "pay");
    Suspension rest = run.result().suspension().orElseThrow();
    Lease elsewhere = store.leases().acquire(Leases.nameOf(conversation));
    assertThrows(ConversationBusyException.class, () -> agent.resume(allowing(rest)));
    store.leases().release(elsewhere);
    AgentRun resumed = agent.resume(allowing(rest));
    assertInstanceOf(RunEvent.Completed.class, RunRecorder.record(resumed).ending());
    assertEquals(List.of("Ann"), paid);
    assertEquals(4, kept().size());
  }

  @Test
  void aRunAtRestCanBeCancelledThoughItsConversationIsBusy() throws Exception {
    Agent agent = paying(asksToPay(), new ArrayList<>());
    AgentRun run = agent.run(conversation, "pay");
    assertTrue(run.result().isSuspended());
    AgentRun other = slow();
    agent.cancel(run.id());
    RunRecorder recorded = awaitEnd(run);
    assertInstanceOf(RunEvent.Cancelled.class, recorded.ending());
    other.cancel();
    RunRecorder.record(other);
    assertEquals(List.of(Message.User.of("slow")), users());
  }

  private static RunRecorder awaitEnd(AgentRun run) throws InterruptedException {
    try (dev.leat.store.Cursor cursor = run.cursor(0)) {
      while (cursor.next() != null) {
        // to the end
      }
    }
    return RunRecorder.record(run);
  }

  @Test
  void aResumptionThatIsRefusedKeepsNoPlaceInTheLine() throws Exception {
    ScriptedModel paying =
        ScriptedModel.of(ScriptedTurn.start().call("pay", x("a")), ScriptedTurn.of("Paid."));
    var tools = writing("pay", (x, context) -> ToolResult.text("paid " + x));
    Agent agent =
        Agent.builder(paying)
            .tools(tools)
            .store(store)
            .whenBusy(SHORT)
            .policy(ToolPolicy.askFor(Effect.WRITE))
            .build();
    Suspension rest = agent.run(conversation, "pay").result().suspension().orElseThrow();
    List<dev.leat.store.Decision> decisions =
        rest.approvals().stream().map(Approval::allow).toList();
    Resumption twice =
        Resumption.builder(rest.checkpoint()).decisions(decisions).tools(tools).build();
    assertThrows(IllegalArgumentException.class, () -> agent.resume(twice));
    assertThrows(IllegalArgumentException.class, () -> agent.iterate(twice));
    assertEquals("Paid.", RunRecorder.record(agent.resume(rest.checkpoint(), decisions)).text());
  }
}
