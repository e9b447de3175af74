package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.ChatException;
import dev.leat.chat.ChatException.Kind;
import dev.leat.chat.ChatOptions;
import dev.leat.chat.Delta;
import dev.leat.chat.FinishReason;
import dev.leat.chat.Message;
import dev.leat.chat.ToolChoice;
import dev.leat.store.Conversation;
import dev.leat.store.ConversationId;
import dev.leat.store.GoneException;
import dev.leat.store.QueuedEvent;
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
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a run ends when something goes wrong, is too much, or is cancelled. */
@Timeout(30)
class AgentFaultTest {
  private static final Toolset ECHO = tool("echo", (x, context) -> ToolResult.text("echo " + x));

  private static Agent.Builder agent(ScriptedModel model, Toolset tools) {
    return Agent.builder(model).tools(tools);
  }

  /** A tool that ignores its interrupt, until the test is over. */
  private static TestTools.Body deaf(CountDownLatch started, CountDownLatch over) {
    return (x, context) -> {
      started.countDown();
      while (over.getCount() > 0) {
        LockSupport.parkNanos(1_000_000);
      }
      return ToolResult.text("late");
    };
  }

  @Test
  void aFailingModelEndsTheRunWithItsCauseAndThePartialText() throws Exception {
    ChatException cause = new ChatException(Kind.TIMEOUT, "no content for 30 s");
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half an ").fail(cause));
    AgentRun run = agent(model, ECHO).build().run("q");
    RunRecorder recorded = RunRecorder.record(run);
    RunEvent.Failed failed = assertInstanceOf(RunEvent.Failed.class, recorded.ending());
    assertEquals("model:timeout", failed.code());
    assertEquals("Half an ", failed.text());
    assertEquals(cause, run.result().cause().orElseThrow());
    assertThrows(RunException.class, () -> run.result().orThrow());
  }

  @Test
  void aStreamWithoutItsFinishIsAFailure() {
    ScriptedModel model =
        ScriptedModel.of(
            ScriptedTurn.of("Half").fail(new ChatException(Kind.TRUNCATED, "cut off")));
    RunRecorder run = RunRecorder.record(agent(model, ECHO).build().run("q"));
    assertEquals("model:truncated", ((RunEvent.Failed) run.ending()).code());
  }

  @Test
  void anAnswerCutOffAtTheTokenLimitIsNoSuccess() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half").finish(FinishReason.LENGTH));
    RunRecorder run = RunRecorder.record(agent(model, ECHO).build().run("q"));
    RunEvent.LimitReached reached = (RunEvent.LimitReached) run.ending();
    assertEquals(RunLimit.OUTPUT_TOKENS, reached.limit());
    assertEquals("Half", reached.text());
  }

  @Test
  void noToolRunsFromAnAnswerThatWasCutOff() {
    AtomicInteger ran = new AtomicInteger();
    Toolset counting = tool("count", (x, context) -> ToolResult.text("" + ran.incrementAndGet()));
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("count", x("a")).finish(FinishReason.LENGTH),
            ScriptedTurn.of("ok"));
    RunRecorder run = RunRecorder.record(agent(model, counting).build().run("q"));
    assertEquals(0, ran.get());
    assertEquals(ToolOutcome.NOT_RUN, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void aCallThatNeverEndsIsTakenForCutOff() {
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("Hm. ")
                .delta(new Delta.CallStart(0, null, "echo"))
                .delta(new Delta.ArgumentsDelta(0, "{\"x\":\"a\"}"))
                .finish(FinishReason.STOP),
            ScriptedTurn.of("ok"));
    RunRecorder run = RunRecorder.record(agent(model, ECHO).build().run("q"));
    assertTrue(run.events(RunEvent.CallMalformed.class).get(0).truncated());
    assertEquals(0, run.events(RunEvent.ToolStarted.class).size());
    assertEquals("Hm. ok", run.text());
  }

  @Test
  void aModelThatAlwaysCallsIsStoppedAfterItsTurns() {
    ScriptedModel model =
        ScriptedModel.answering(
            request -> ScriptedTurn.start().call("echo", x("again " + request.messages().size())));
    Limits limits = Limits.builder().turns(4).build();
    RunRecorder run = RunRecorder.record(agent(model, ECHO).limits(limits).build().run("q"));
    assertEquals(RunLimit.TURNS, ((RunEvent.LimitReached) run.ending()).limit());
    assertEquals(4, model.requests().size());
  }

  @Test
  void tooManyCallsEndTheRunAndNoneOfThatTurnRuns() {
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.start().call("echo", x("a")).call("echo", x("b")));
    Limits limits = Limits.builder().toolCalls(1).build();
    RunRecorder run = RunRecorder.record(agent(model, ECHO).limits(limits).build().run("q"));
    assertEquals(RunLimit.TOOL_CALLS, ((RunEvent.LimitReached) run.ending()).limit());
    assertEquals(0, run.events(RunEvent.ToolStarted.class).size());
  }

  @Test
  void tokensAreLimited() {
    ScriptedModel model =
        ScriptedModel.answering(
            request ->
                ScriptedTurn.start()
                    .call("echo", x("again " + request.messages().size()))
                    .usage(100, 10));
    Limits limits = Limits.builder().tokens(300).build();
    RunRecorder run = RunRecorder.record(agent(model, ECHO).limits(limits).build().run("q"));
    assertEquals(RunLimit.TOKENS, ((RunEvent.LimitReached) run.ending()).limit());
    assertEquals(330, run.ending().usage().totalTokens());
  }

  @Test
  void repeatedFailureEndsTheRun() {
    ScriptedModel model =
        ScriptedModel.answering(request -> ScriptedTurn.start().call("nothing_like_it", x("a")));
    Limits limits = Limits.builder().repairs(2).build();
    RunRecorder run = RunRecorder.record(agent(model, ECHO).limits(limits).build().run("q"));
    RunEvent.Failed failed = assertInstanceOf(RunEvent.Failed.class, run.ending());
    assertEquals("tools:repeated_failure", failed.code());
    assertEquals(3, model.requests().size());
  }

  @Test
  void aToolThatNeverReturnsIsGivenUpAndLabelled() {
    CountDownLatch over = new CountDownLatch(1);
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("deaf", x("a")).call("echo", x("b")),
            ScriptedTurn.of("I see."));
    Limits limits = Limits.builder().toolTime(Duration.ofMillis(100)).build();
    Toolset tools = tool("deaf", deaf(new CountDownLatch(1), over)).and(ECHO);
    RunRecorder run = RunRecorder.record(agent(model, tools).limits(limits).build().run("q"));
    over.countDown();
    assertInstanceOf(RunEvent.Completed.class, run.ending());
    Message.ToolResults told = (Message.ToolResults) model.requests().get(1).messages().get(2);
    assertTrue(told.answers().get(0).text().contains("Whether it took effect is unknown"));
    assertEquals("echo b", told.answers().get(1).text());
  }

  @Test
  void aToolsOwnTimeoutCounts() {
    Toolset slow =
        tool(
            TestTools.descriptor("slow").timeout(Duration.ofMillis(50)),
            (x, context) -> {
              Thread.sleep(20_000);
              return ToolResult.text("late");
            });
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("slow", x("a")), ScriptedTurn.of("ok"));
    RunRecorder run = RunRecorder.record(agent(model, slow).build().run("q"));
    assertEquals(
        ToolOutcome.OUTCOME_UNKNOWN, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void cancellingClosesTheModelsStreamAndKeepsThePartialText() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half").stall());
    AgentRun run = agent(model, ECHO).build().run("q");
    run.text().iterator().next();
    long before = System.nanoTime();
    run.cancel();
    RunRecorder recorded = RunRecorder.record(run);
    long millis = (System.nanoTime() - before) / 1_000_000;
    assertEquals("Half", assertInstanceOf(RunEvent.Cancelled.class, recorded.ending()).text());
    assertTrue(millis < 1_000, "took " + millis + " ms");
    model.assertExhausted();
  }

  @Test
  void cancellingBeforeTheFirstEventEndsTheRunToo() {
    ScriptedModel model = ScriptedModel.of();
    RunIterator run = agent(model, ECHO).build().iterate("q");
    run.cancel();
    assertInstanceOf(RunEvent.Cancelled.class, RunRecorder.record(run).ending());
    assertEquals(0, model.requests().size());
  }

  @Test
  void cancellingInterruptsToolsAndNothingStartsAfterwards() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    AtomicInteger later = new AtomicInteger();
    Toolset tools =
        tool(
                "sleep",
                (x, context) -> {
                  context.onCancel(interrupted::countDown);
                  started.countDown();
                  Thread.sleep(20_000);
                  return ToolResult.text("late");
                })
            .and(
                TestTools.writing(
                    "write", (x, context) -> ToolResult.text("" + later.incrementAndGet())));
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.start().call("sleep", x("a")).call("write", x("b")));
    AgentRun run = agent(model, tools).build().run("q");
    started.await();
    run.cancel();
    interrupted.await();
    RunRecorder recorded = RunRecorder.record(run);
    assertInstanceOf(RunEvent.Cancelled.class, recorded.ending());
    assertEquals(
        List.of(ToolOutcome.OUTCOME_UNKNOWN, ToolOutcome.NOT_RUN),
        recorded.events(RunEvent.ToolFinished.class).stream()
            .map(RunEvent.ToolFinished::outcome)
            .toList());
    assertEquals(0, later.get());
    assertEquals(1, model.requests().size());
  }

  @Test
  void aDeafToolDoesNotHoldUpTheCancelledRun() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("deaf", x("a")));
    AgentRun run = agent(model, tool("deaf", deaf(started, over))).build().run("q");
    started.await();
    run.cancel();
    RunRecorder recorded = RunRecorder.record(run);
    over.countDown();
    assertInstanceOf(RunEvent.Cancelled.class, recorded.ending());
  }

  @Test
  void theTimeLimitEndsAStalledRun() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half").stall());
    Limits limits = Limits.builder().time(Duration.ofMillis(100)).build();
    RunRecorder run = RunRecorder.record(agent(model, ECHO).limits(limits).build().run("q"));
    RunEvent.LimitReached reached = (RunEvent.LimitReached) run.ending();
    assertEquals(RunLimit.TIME, reached.limit());
    assertEquals("Half", reached.text());
  }

  @Test
  void aCancelledRunLeavesAWellFormedConversation() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Toolset sleeping =
        tool(
            "sleep",
            (x, context) -> {
              started.countDown();
              Thread.sleep(20_000);
              return ToolResult.text("late");
            });
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.of("Wait. ").call("sleep", x("a")), ScriptedTurn.of("Again."));
    Store store = Store.inMemory();
    ConversationId id = ConversationId.random();
    Agent agent = agent(model, sleeping).store(store).build();
    AgentRun cancelled = agent.run(id, "first");
    started.await();
    cancelled.cancel();
    RunRecorder.record(cancelled);
    assertEquals("Again.", agent.run(id, "second").result().orThrow().text());
    Conversation kept = store.conversations().get(id);
    assertEquals(5, kept.messages().size(), kept.toString());
    assertInstanceOf(Message.ToolResults.class, kept.messages().get(2));
  }

  @Test
  void textThatWasCutShortIsKeptAndMarked() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("Half").stall());
    Store store = Store.inMemory();
    ConversationId id = ConversationId.random();
    AgentRun run = agent(model, ECHO).store(store).build().run(id, "q");
    run.text().iterator().next();
    run.cancel();
    RunRecorder.record(run);
    Message.Assistant kept = (Message.Assistant) store.conversations().get(id).messages().get(1);
    assertEquals("Half", kept.text());
    assertTrue(kept.interrupted());
  }

  @Test
  void aConversationThatIsChangedPastItsLeaseIsAConflict() {
    Store store = Store.inMemory();
    ConversationId id = ConversationId.random();
    Toolset meddling =
        tool(
            "meddle",
            (x, context) -> {
              List<Message> news = List.of(Message.User.of("me first"));
              store.conversations().advance(id, 0, news).orElseThrow();
              return ToolResult.text(x);
            });
    ScriptedModel model = ScriptedModel.strict(ScriptedTurn.start().call("meddle", x("a")));
    AgentRun run = agent(model, meddling).store(store).build().run(id, "go");
    RunEvent.Failed refused = (RunEvent.Failed) RunRecorder.record(run).ending();
    assertEquals("conversation:conflict", refused.code());
    store.close();
  }

  @Test
  void aHugeResultIsCutForTheModelWithANote() {
    Toolset huge = tool("huge", (x, context) -> ToolResult.text("y".repeat(3_000_000)));
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("huge", x("a")), ScriptedTurn.of("ok"));
    Limits limits = Limits.builder().resultLength(1_000).build();
    RunRecorder.record(agent(model, huge).limits(limits).build().run("q"));
    Message.ToolResults told = (Message.ToolResults) model.requests().get(1).messages().get(2);
    String text = told.answers().get(0).text();
    assertTrue(text.length() < 1_100 && text.endsWith("of 3000000 characters]"), text);
  }

  @Test
  void anExecutorThatRefusesDoesNotHangTheRun() {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("echo", x("a")), ScriptedTurn.of("ok"));
    Agent agent =
        agent(model, ECHO)
            .executor(
                task -> {
                  throw new java.util.concurrent.RejectedExecutionException("full");
                })
            .build();
    RunRecorder run = RunRecorder.record(agent.run("q"));
    assertEquals(ToolOutcome.NOT_RUN, run.events(RunEvent.ToolFinished.class).get(0).outcome());
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void aReaderThatThrowsDoesNotHurtTheRun() throws Exception {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("a", "b", "c"));
    AgentRun run = agent(model, ECHO).build().run("q");
    assertThrows(
        IllegalStateException.class,
        () ->
            run.text()
                .forEach(
                    piece -> {
                      throw new IllegalStateException("reader");
                    }));
    assertEquals("abc", run.result().orThrow().text());
    assertEquals("abc", RunRecorder.record(run).text());
  }

  @Test
  void aToolThatIsDoneIsAnsweredAsDoneHoweverLateItsReaderIs() throws Exception {
    AtomicInteger effects = new AtomicInteger();
    Toolset quick =
        tool("quick", (x, context) -> ToolResult.text("done " + effects.incrementAndGet()));
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("quick", x("a")), ScriptedTurn.of("ok"));
    Limits limits = Limits.builder().toolTime(Duration.ofMillis(50)).build();
    Agent agent = agent(model, quick.and(progressing())).limits(limits).build();
    try (RunIterator run = agent.iterate("q")) {
      List<RunEvent> events = new ArrayList<>();
      for (RunEvent event = run.next(); event != null; event = run.next()) {
        events.add(event);
        if (event instanceof RunEvent.ToolStarted) {
          Thread.sleep(150);
        }
      }
      RunRecorder recorded = RunRecorder.of(events);
      assertEquals(ToolOutcome.OK, recorded.events(RunEvent.ToolFinished.class).get(0).outcome());
      assertEquals(1, effects.get());
    }
  }

  private static Toolset progressing() {
    return tool(
        "progress",
        (x, context) -> {
          for (int i = 0; i < 2_000; i++) {
            context.progress("step " + i);
          }
          return ToolResult.text("done");
        });
  }

  @Test
  void anExecutorThatRunsOnTheCallersThreadDoesNotHang() {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("progress", x("a")), ScriptedTurn.of("ok"));
    RunRecorder run =
        RunRecorder.record(agent(model, progressing()).executor(Runnable::run).build().run("q"));
    assertEquals(2_000, run.events(RunEvent.ToolProgress.class).size());
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void anExceptionThatCannotTellItsMessageIsStillAnAnswer() {
    Toolset odd =
        tool(
            "odd",
            (x, context) -> {
              throw new IllegalStateException() {
                @Override
                public String getMessage() {
                  throw new IllegalStateException("no message");
                }
              };
            });
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("odd", x("a")), ScriptedTurn.of("ok"));
    RunRecorder run = RunRecorder.record(agent(model, odd).build().run("q"));
    assertEquals(ToolOutcome.ERROR, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void anErrorOutOfTheModelEndsTheRunForItsReadersToo() throws Exception {
    ScriptedModel model =
        ScriptedModel.answering(
            request -> {
              throw new NoClassDefFoundError("missing");
            });
    AgentRun run = agent(model, ECHO).build().run("q");
    RunEvent.Failed failed = (RunEvent.Failed) RunRecorder.record(run).ending();
    assertEquals("internal", failed.code());
    assertInstanceOf(NoClassDefFoundError.class, run.result().cause().orElseThrow());
  }

  @Test
  void argumentsBeyondTheLimitAreAMalformedCall() {
    String huge = "y".repeat(Limits.MAX_ARGUMENTS);
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("echo", "{\"x\":\"" + huge + "\"}"), ScriptedTurn.of("ok"));
    RunRecorder run = RunRecorder.record(agent(model, ECHO).build().run("q"));
    assertTrue(run.events(RunEvent.CallMalformed.class).get(0).reason().contains("longer than"));
    assertInstanceOf(RunEvent.Completed.class, run.ending());
  }

  @Test
  void aStoreThatFailsAtTheEndIsAFailureAndNotAHang() throws Exception {
    Store broken = new BrokenConversations(Store.inMemory());
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("answer"));
    AgentRun run = agent(model, ECHO).store(broken).build().run(ConversationId.random(), "q");
    RunEvent.Failed failed = (RunEvent.Failed) RunRecorder.record(run).ending();
    assertEquals("store", failed.code());
    assertEquals("answer", run.result().text());
  }

  @Test
  void aStoreThatIsClosedUnderARunEndsItsResult() throws Exception {
    Store store = Store.inMemory();
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.of("a").pause(Duration.ofMillis(200)).text("b"));
    AgentRun run = agent(model, ECHO).store(store).build().run("q");
    run.text().iterator().next();
    store.close();
    assertEquals("store", ((RunEvent.Failed) run.result().ending()).code());
    assertThrows(GoneException.class, () -> RunRecorder.record(run));
  }

  @Test
  void aForcedCallIsForTheFirstTurnAlone() {
    ScriptedModel model =
        ScriptedModel.strict(ScriptedTurn.start().call("echo", x("a")), ScriptedTurn.of("ok"));
    ChatOptions forced = ChatOptions.builder().toolChoice(ToolChoice.REQUIRED).build();
    RunRecorder.record(agent(model, ECHO).options(forced).build().run("q"));
    assertEquals(
        List.of(ToolChoice.REQUIRED, ToolChoice.AUTO),
        model.requests().stream().map(r -> r.options().toolChoice().orElseThrow()).toList());
  }

  @Test
  void aDirectResultIsBoundedInWhatIsKept() {
    Toolset direct =
        tool(
            TestTools.descriptor("say").returnDirect(),
            (x, context) -> ToolResult.text("y".repeat(3_000_000)));
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("say", x("a")));
    RunIterator run = agent(model, direct).build().iterate("q");
    assertEquals(3_000_000, RunRecorder.record(run).text().length(), "it is shown whole");
    assertTrue(run.result().text().length() <= Limits.MAX_TEXT);
    assertTrue(run.result().answer().length() < 51_000, "kept in the conversation");
  }

  @Test
  void aToolThatTellsWithoutEndHasItsTimeToo() {
    Toolset chatty =
        tool(
            TestTools.descriptor("chatty").timeout(Duration.ofMillis(100)),
            (x, context) -> {
              while (!context.isCancelled()) {
                context.progress("still here");
              }
              return ToolResult.text("gave in");
            });
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.start().call("chatty", x("a")), ScriptedTurn.of("ok"));
    RunRecorder run = RunRecorder.record(Agent.builder(model).tools(chatty).build().iterate("q"));
    assertEquals(
        ToolOutcome.OUTCOME_UNKNOWN, run.events(RunEvent.ToolFinished.class).get(0).outcome());
  }

  @Test
  void cancellingReachesToolsThoughNobodyPullsTheRun() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Toolset waiting =
        tool(
            "wait",
            (x, context) -> {
              context.progress("waiting");
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return ToolResult.text("woken");
            });
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("wait", x("a")));
    RunIterator run = Agent.builder(model).tools(waiting).build().iterate("q");
    List<RunEvent> events = new ArrayList<>();
    do {
      events.add(Objects.requireNonNull(run.next(), "an event"));
    } while (!(events.get(events.size() - 1) instanceof RunEvent.ToolProgress));
    run.cancel();
    assertTrue(interrupted.await(30, TimeUnit.SECONDS));
    for (RunEvent next = run.next(); next != null; next = run.next()) {
      events.add(next);
    }
    assertInstanceOf(RunEvent.Cancelled.class, RunRecorder.of(events).ending());
  }

  @Test
  void whatAToolDoesOnCancelHoldsNobodyUp() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Toolset stubborn =
        tool(
            "stubborn",
            (x, context) -> {
              context.onCancel(() -> awaitQuietly(never));
              context.progress("registered");
              never.await();
              return ToolResult.text("woken");
            });
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("stubborn", x("a")));
    AgentRun run = Agent.builder(model).tools(stubborn).build().run("q");
    for (QueuedEvent next : run.events()) {
      if (next.event() instanceof RunEvent.ToolProgress) {
        run.cancel();
      }
    }
    assertInstanceOf(RunEvent.Cancelled.class, RunRecorder.record(run).ending());
    never.countDown();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aResumedRunOnTheCallersThreadTakesAnyProgress() throws Exception {
    Toolset chatty =
        TestTools.writing(
            "chatty",
            (x, context) -> {
              for (int i = 0; i < 3_000; i++) {
                context.progress("" + i);
              }
              return ToolResult.text("done");
            });
    ScriptedModel model =
        ScriptedModel.of(ScriptedTurn.start().call("chatty", x("a")), ScriptedTurn.of("ok"));
    Agent agent =
        Agent.builder(model)
            .tools(chatty)
            .executor(Runnable::run)
            .policy(ToolPolicy.askFor(dev.leat.Effect.WRITE))
            .build();
    Suspension rest = agent.run("q").result().suspension().orElseThrow();
    AgentRun resumed = agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow()));
    RunRecorder run = RunRecorder.record(resumed);
    assertEquals("ok", run.text());
    assertEquals(3_000, run.events(RunEvent.ToolProgress.class).size());
  }
}
