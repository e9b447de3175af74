package dev.leat.agent;

import static dev.leat.agent.RandomTools.DIRECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.store.ToolOutcome;
import dev.leat.testing.RunRecorder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Runs made up by chance: a model that says anything, tools that do anything, policies that decide
 * anything and ask, cancels at any moment. Whatever happens, a run ends once and in order, nothing
 * that the model said is lost, repeated or reordered, no call runs twice, the conversation stays
 * well-formed and nothing is left behind. {@code -Dleat.seed=N} runs one again, {@code
 * -Dleat.runs=N} runs more.
 */
@Timeout(3_600)
class RandomRunsTest {
  private static final int RUNS = Integer.getInteger("leat.runs", 1_000);

  /** Most of a run's time is waiting. */
  private static final int AT_ONCE = 16;

  private static final Limits LIMITS =
      Limits.builder()
          .turns(6)
          .toolTime(Duration.ofMillis(20))
          .time(Duration.ofMillis(300))
          .build();

  private static final Set<ToolOutcome> NEVER_RAN =
      Set.of(
          ToolOutcome.NOT_RUN,
          ToolOutcome.DENIED,
          ToolOutcome.UNKNOWN_TOOL,
          ToolOutcome.INVALID_ARGUMENTS);

  private static final Store STORE = Store.inMemory();

  @AfterAll
  static void closeStore() {
    STORE.close();
  }

  @Test
  void everyRunEndsOnceInOrderAndLosesNothing(TestReporter reporter) throws Exception {
    Long one = Long.getLong("leat.seed");
    long first = one != null ? one : System.nanoTime();
    int runs = one != null ? 1 : RUNS;
    long before = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> plays =
        LongStream.range(first, first + runs)
            .<Future<?>>mapToObj(seed -> threads.submit(() -> playSeeded(seed)))
            .toList();
    for (Future<?> play : plays) {
      play.get();
    }
    threads.shutdown();
    Threads.assertIdle();
    reporter.publishEntry(
        Map.of(
            "n", "" + runs,
            "first seed", "" + first,
            "seconds", "" + (System.nanoTime() - before) / 1_000_000_000));
  }

  private static @Nullable Void playSeeded(long seed) throws Exception {
    try {
      new Play(seed).play();
      return null;
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("-Dleat.seed=" + seed + ": " + e, e);
    }
  }

  /** One run, from its start over its rests to its end. */
  private static final class Play {
    private final Random random;
    private final RandomModel model;
    private final HeardModel heard;
    private final RandomTools tools;
    private final RandomPolicy policy;
    private final Agent agent;
    private final ConversationId conversation = ConversationId.random();

    Play(long seed) {
      random = new Random(seed);
      model = new RandomModel(seed);
      heard = new HeardModel(model);
      tools = new RandomTools(seed);
      policy = new RandomPolicy(seed);
      agent =
          Agent.builder(heard)
              .tools(tools.tools())
              .policy(policy)
              .limits(LIMITS)
              .store(STORE)
              .build();
    }

    void play() throws Exception {
      RunRequest request =
          RunRequest.builder("q").conversation(conversation).principal("somebody").build();
      if (random.nextInt(4) == 0) {
        check(iterated(request));
      } else {
        check(pumped(request));
      }
      model.calm();
      Agent unhurried = Agent.builder(heard).store(STORE).build();
      RunRecorder next = RunRecorder.record(unhurried.run(conversation, "and now?"));
      assertEquals(RandomModel.CALM, next.text(), next.toString());
      model.script().assertExhausted();
    }

    /** The whole log of a run that is pumped into its queue, and resumed from its rests. */
    private RunRecorder pumped(RunRequest request) throws Exception {
      AgentRun run = agent.run(request);
      boolean cancelled = disturb(cancelling(run));
      for (int rests = 1; run.result().isSuspended(); rests++) {
        RunRecorder.record(run);
        if (cancelled) {
          return toItsEnd(run); // or never ends, if the cancel was lost
        }
        if (rests > 3) {
          run.cancel();
          return toItsEnd(run);
        }
        try {
          run = agent.resume(policy.decided(run.result().suspension().orElseThrow(), random));
        } catch (AlreadyResumedException e) {
          return toItsEnd(run); // it was cancelled at its rest
        }
        cancelled = disturb(cancelling(run));
      }
      RunRecorder recorded = RunRecorder.record(run);
      assertEquals(recorded.ending(), run.result().ending());
      assertEquals(recorded.text(), run.result().text());
      return recorded;
    }

    /** The log of a run that somebody else brings to its end. */
    private static RunRecorder toItsEnd(AgentRun run) throws Exception {
      List<RunEvent> events = new ArrayList<>();
      try (Cursor cursor = run.cursor(0)) {
        for (QueuedEvent next = cursor.next(); next != null; next = cursor.next()) {
          events.add(next.event());
        }
      }
      return RunRecorder.of(events);
    }

    /** The whole log of a run that is pulled here. */
    private RunRecorder iterated(RunRequest request) throws Exception {
      RunIterator run = agent.iterate(request);
      List<RunEvent> events = new ArrayList<>(pull(run));
      for (int rests = 1; run.result().isSuspended(); rests++) {
        run = agent.iterate(policy.decided(run.result().suspension().orElseThrow(), random));
        if (rests > 3) {
          run.cancel();
        }
        events.addAll(pull(run));
      }
      return RunRecorder.of(events);
    }

    private List<RunEvent> pull(RunIterator run) throws Exception {
      List<RunEvent> events = new ArrayList<>();
      int cancelAt = random.nextInt(80);
      for (RunEvent event = run.next(); event != null; event = run.next()) {
        events.add(event);
        if (events.size() == cancelAt) {
          run.cancel();
        }
      }
      return events;
    }

    /** By what started the run, or as another process would. */
    private Runnable cancelling(AgentRun run) {
      return random.nextBoolean() ? run::cancel : () -> agent.cancel(run.id());
    }

    private boolean disturb(Runnable cancel) throws InterruptedException {
      if (random.nextInt(3) != 0) {
        return false;
      }
      if (random.nextInt(4) != 0) {
        Thread.sleep(0, random.nextInt(1_000_000));
        Thread.sleep(random.nextInt(10));
      }
      cancel.run();
      return true;
    }

    private void check(RunRecorder run) {
      assertEquals(heard.text(), run.text().replace("\n" + DIRECT, "").replace(DIRECT, ""));
      assertEquals(
          heard.reasoning(),
          run.events(RunEvent.Reasoning.class).stream()
              .map(RunEvent.Reasoning::text)
              .collect(Collectors.joining()));
      assertEquals(heard.calls().size(), run.events(RunEvent.CallStarted.class).size());
      tools.ran().forEach((call, times) -> assertEquals(1, times, "call " + call));
      Set<String> started =
          run.events(RunEvent.ToolStarted.class).stream()
              .map(RunEvent.ToolStarted::callId)
              .collect(Collectors.toSet());
      assertTrue(started.containsAll(tools.ran().keySet()), "a tool ran that was not announced");
      run.events(RunEvent.ToolFinished.class).forEach(this::check);
    }

    private void check(RunEvent.ToolFinished finished) {
      boolean ran = tools.ran().containsKey(finished.callId());
      if (finished.outcome() == ToolOutcome.OK) {
        assertTrue(ran, "did not run: " + finished);
      } else if (NEVER_RAN.contains(finished.outcome())) {
        assertTrue(!ran, "ran all the same: " + finished);
      }
    }
  }
}
