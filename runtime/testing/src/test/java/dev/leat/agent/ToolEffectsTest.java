package dev.leat.agent;

import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.chat.Message;
import dev.leat.store.RunEvent;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolContext;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * G10: a fault before, during or after a tool's effect. A call has its effect at most once, and
 * where nobody can know whether it had it, that is what the model and the log are told.
 */
@Timeout(600)
class ToolEffectsTest {
  private static final int RUNS = Integer.getInteger("leat.effects", 1_000);
  private static final int AT_ONCE = 16;
  private static final Duration TOOL_TIME = Duration.ofMillis(60);

  /** When the fault strikes. */
  private enum Moment {
    BEFORE,
    DURING,
    AFTER
  }

  /** What goes wrong. */
  private enum Kind {
    EXCEPTION,
    ERROR,
    TIMEOUT,
    DEAF,
    CANCEL
  }

  /** Has its effect in two halves, and its fault where the seed says. */
  private static final class Tool {
    final Moment moment;
    final Kind kind;

    /** How often each half of a call's effect happened. */
    final Map<String, Integer> begun = new ConcurrentHashMap<>();

    final Map<String, Integer> done = new ConcurrentHashMap<>();

    /** The run, to be cancelled from within; set before the tool is called. */
    volatile @Nullable RunIterator run;

    Tool(Random random) {
      moment = List.of(Moment.values()).get(random.nextInt(Moment.values().length));
      kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
    }

    ToolResult call(ToolContext context) throws Exception {
      strike(Moment.BEFORE);
      begun.merge(context.callId(), 1, Integer::sum);
      strike(Moment.DURING);
      done.merge(context.callId(), 1, Integer::sum);
      strike(Moment.AFTER);
      return ToolResult.text("done");
    }

    private void strike(Moment now) throws Exception {
      if (now != moment) {
        return;
      }
      switch (kind) {
        case EXCEPTION -> throw new Exception("the line is down");
        case ERROR -> throw new StackOverflowError();
        case TIMEOUT -> Thread.sleep(10_000);
        case DEAF -> {
          long end = System.nanoTime() + 15 * TOOL_TIME.toNanos();
          while (System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
          }
        }
        case CANCEL -> {
          RunIterator cancelled = run;
          if (cancelled != null) {
            cancelled.cancel();
          }
        }
      }
    }
  }

  @Test
  void aCallHasItsEffectAtMostOnceAndDoubtIsSaid(TestReporter reporter) throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    reporter.publishEntry(Map.of("leat.seed", "" + seed, "n", "" + RUNS));
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<Tool>> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      Random random = new Random(seed + i);
      runs.add(threads.submit(() -> play(new Tool(random))));
    }
    for (Future<Tool> run : runs) {
      run.get();
    }
    threads.shutdown();
    Threads.assertIdle();
    // Nor did a tool that was left behind act again.
    for (Future<Tool> run : runs) {
      run.get().begun.forEach((call, times) -> assertEquals(1, times, call));
      run.get().done.forEach((call, times) -> assertEquals(1, times, call));
    }
  }

  private static Tool play(Tool tool) {
    Toolset tools =
        TestTools.writing("pay", (x, context) -> tool.call(context))
            .and(TestTools.tool("look", (x, context) -> ToolResult.text("seen")));
    ScriptedModel model =
        ScriptedModel.strict(
            ScriptedTurn.start().call("look", x("a")).call("pay", x("b")), ScriptedTurn.of("ok"));
    Limits limits = Limits.builder().toolTime(TOOL_TIME).build();
    try (RunIterator run = Agent.builder(model).tools(tools).limits(limits).build().iterate("q")) {
      tool.run = run;
      RunRecorder recorded = RunRecorder.record(run);
      String where = tool.kind + " " + tool.moment + ": " + recorded;
      check(tool, recorded, where);
      checkTold(model, recorded, where);
    }
    return tool;
  }

  private static void check(Tool tool, RunRecorder run, String where) {
    tool.begun.forEach((call, times) -> assertEquals(1, times, where));
    tool.done.forEach((call, times) -> assertEquals(1, times, where));
    RunEvent.ToolFinished finished = payment(run);
    boolean possible =
        switch (finished.outcome()) {
          case OK ->
              tool.done.size() == 1 && tool.kind != Kind.EXCEPTION && tool.kind != Kind.ERROR;
          case ERROR -> tool.kind == Kind.EXCEPTION || tool.kind == Kind.ERROR;
          case OUTCOME_UNKNOWN -> true;
          case NOT_RUN -> tool.begun.isEmpty(); // the machine was too busy to start it in time
          default -> false;
        };
    assertTrue(possible, where);
  }

  private static RunEvent.ToolFinished payment(RunRecorder run) {
    return run.events(RunEvent.ToolFinished.class).stream()
        .filter(event -> event.tool().equals("pay"))
        .findFirst()
        .orElseThrow();
  }

  /** The model is told the same, if it is asked again. */
  private static void checkTold(ScriptedModel model, RunRecorder run, String where) {
    if (model.requests().size() < 2) {
      assertTrue(run.ending() instanceof RunEvent.Cancelled, where);
      return;
    }
    Message.ToolResults told = (Message.ToolResults) model.requests().get(1).messages().get(2);
    assertEquals(
        payment(run).outcome() == ToolOutcome.OUTCOME_UNKNOWN,
        told.answers().get(1).text().contains("Whether it took effect is unknown"),
        where);
  }
}
