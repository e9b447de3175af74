package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Message;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which tools are called anew, how often, and what is told of it. */
@Timeout(60)
class ToolRetryTest {
  private static final ToolRetry QUICK =
      new ToolRetry(3, Duration.ofMillis(2), Duration.ofMillis(5));

  private final AtomicInteger attempts = new AtomicInteger();

  /** A tool that fails until its attempt of that number. */
  private Toolset failing(ToolDescriptor.Builder descriptor, int good) {
    return tool(
        descriptor,
        (x, context) -> {
          int attempt = attempts.incrementAndGet();
          if (attempt < good) {
            throw new IOException("reset " + attempt);
          }
          return ToolResult.text("done");
        });
  }

  private static ToolDescriptor.Builder idempotent() {
    return TestTools.descriptor("fetch").idempotent();
  }

  private static ScriptedModel calling() {
    return ScriptedModel.strict(ScriptedTurn.start().call("fetch", x("a")), ScriptedTurn.of("ok"));
  }

  private static RunRecorder run(ScriptedModel model, Toolset tools, ToolRetry retry) {
    return RunRecorder.record(
        Agent.builder(model).tools(tools).toolRetry(retry).build().run("question"));
  }

  private static ToolOutcome outcome(RunRecorder run) {
    return run.events(RunEvent.ToolFinished.class).get(0).outcome();
  }

  @Test
  void anIdempotentToolIsCalledAnewUntilItReturnsAndTheEventsTellSo() {
    RunRecorder run = run(calling(), failing(idempotent(), 3), QUICK);
    assertEquals(ToolOutcome.OK, outcome(run));
    assertEquals(3, attempts.get());
    List<RunEvent.ToolRetried> retried = run.events(RunEvent.ToolRetried.class);
    assertEquals(
        List.of("1 IOException: reset 1", "2 IOException: reset 2"),
        retried.stream().map(each -> each.attempt() + " " + each.error()).toList());
    assertEquals(1, run.events(RunEvent.ToolStarted.class).size());
  }

  @Test
  void theAttemptsAreBoundedAndTheModelIsToldHowManyThereWere() {
    ScriptedModel model = calling();
    RunRecorder run = run(model, failing(idempotent(), 99), QUICK);
    assertEquals(ToolOutcome.ERROR, outcome(run));
    assertEquals(3, attempts.get());
    List<Message> sent = model.requests().get(1).messages();
    String told = ((Message.ToolResults) sent.get(2)).answers().get(0).text();
    assertEquals("The tool failed 3 times; the last time: IOException: reset 3", told);
  }

  @Test
  void aToolThatIsNotIdempotentIsCalledOnce() {
    RunRecorder run = run(calling(), failing(TestTools.descriptor("fetch"), 2), QUICK);
    assertEquals(ToolOutcome.ERROR, outcome(run));
    assertEquals(1, attempts.get());
  }

  @Test
  void nothingIsCalledAnewUnlessTheAgentSaysSo() {
    RunRecorder run = run(calling(), failing(idempotent(), 2), ToolRetry.none());
    assertEquals(ToolOutcome.ERROR, outcome(run));
    assertEquals(1, attempts.get());
  }

  @Test
  void whatAToolReportsItselfIsItsAnswer() {
    Toolset reporting =
        tool(
            idempotent(),
            (x, context) -> ToolResult.error("no such page " + attempts.incrementAndGet()));
    assertEquals(ToolOutcome.ERROR, outcome(run(calling(), reporting, QUICK)));
    assertEquals(1, attempts.get());
  }

  @Test
  void anErrorIsNoReasonForAnotherAttempt() {
    Toolset broken =
        tool(
            idempotent(),
            (x, context) -> {
              attempts.incrementAndGet();
              throw new StackOverflowError();
            });
    assertEquals(ToolOutcome.ERROR, outcome(run(calling(), broken, QUICK)));
    assertEquals(1, attempts.get());
  }

  @Test
  void attemptsShareTheTimeOfTheCall() {
    ToolRetry slow = new ToolRetry(5, Duration.ofSeconds(30), Duration.ofSeconds(30));
    Toolset hurried = failing(idempotent().timeout(Duration.ofSeconds(5)), 99);
    RunRecorder run = run(calling(), hurried, slow);
    assertEquals(ToolOutcome.ERROR, outcome(run));
    assertEquals(1, attempts.get());
    assertEquals(0, run.events(RunEvent.ToolRetried.class).size());
  }

  @Test
  void aToolThatIsGivenUpIsNotCalledAnew() {
    Toolset silent =
        tool(
            idempotent().timeout(Duration.ofMillis(50)),
            (x, context) -> {
              attempts.incrementAndGet();
              Thread.sleep(20_000);
              return ToolResult.text("late");
            });
    assertEquals(ToolOutcome.OUTCOME_UNKNOWN, outcome(run(calling(), silent, QUICK)));
    assertEquals(1, attempts.get());
  }

  @Test
  void cancellingEndsTheWaitAndNoAttemptFollows() throws Exception {
    CountDownLatch failed = new CountDownLatch(1);
    Toolset fetch =
        tool(
            idempotent(),
            (x, context) -> {
              attempts.incrementAndGet();
              failed.countDown();
              throw new IOException("reset");
            });
    ToolRetry slow = new ToolRetry(5, Duration.ofSeconds(20), Duration.ofSeconds(20));
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.start().call("fetch", x("a")));
    AgentRun run = Agent.builder(model).tools(fetch).toolRetry(slow).build().run("q");
    failed.await();
    run.cancel();
    RunRecorder recorded = RunRecorder.record(run);
    assertInstanceOf(RunEvent.Cancelled.class, recorded.ending());
    assertEquals(1, attempts.get());
  }

  @Test
  void waitsGrowWithinTheirBoundsAndDifferByChance() {
    ToolRetry retry = new ToolRetry(9, Duration.ofMillis(100), Duration.ofMillis(1_000));
    for (int attempt = 1; attempt < 9; attempt++) {
      long most = Math.min(100L << (attempt - 1), 1_000);
      for (int i = 0; i < 50; i++) {
        long delay = retry.delayMillis(attempt);
        assertTrue(delay >= most / 2 && delay <= most, attempt + ": " + delay);
      }
    }
    assertTrue(
        java.util.stream.IntStream.range(0, 50)
                .mapToLong(i -> retry.delayMillis(4))
                .distinct()
                .count()
            > 1);
    assertThrows(IllegalArgumentException.class, () -> ToolRetry.upTo(0));
  }
}
