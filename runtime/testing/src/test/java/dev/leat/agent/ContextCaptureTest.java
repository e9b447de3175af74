package dev.leat.agent;

import static dev.leat.agent.TestTools.tool;
import static dev.leat.agent.TestTools.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.RunEvent;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

/** What a thread holds travels with a run, and stays nowhere. */
@Timeout(60)
class ContextCaptureTest {
  private static final int THREADS = 4;

  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

  /** What was seen in the policy and in the tool, by the user of the run. */
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  private final Toolset tools =
      tool(
          "look",
          (x, context) -> {
            note("tool " + x);
            return switch (x) {
              case "throw" -> throw new IllegalStateException("as asked");
              case "stall" -> {
                Thread.sleep(20_000);
                yield ToolResult.text("late");
              }
              default -> ToolResult.text("ok");
            };
          });

  private void note(String where) {
    seen.put(where, String.valueOf(MDC.get("user")));
  }

  /** Makes the pool's threads before anybody has a context that they could inherit. */
  @BeforeEach
  void startThreads() throws Exception {
    MDC.clear();
    onEveryThread(() -> MDC.put("pool", "own"));
  }

  @AfterEach
  void stopThreads() {
    pool.shutdownNow();
    MDC.clear();
  }

  private void onEveryThread(Runnable work) throws Exception {
    CyclicBarrier together = new CyclicBarrier(THREADS);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      done.add(
          pool.submit(
              () -> {
                together.await(20, TimeUnit.SECONDS);
                work.run();
                return null;
              }));
    }
    for (Future<?> each : done) {
      each.get();
    }
  }

  private void assertPoolIsAsBefore() throws Exception {
    List<Map<String, String>> left = Collections.synchronizedList(new ArrayList<>());
    onEveryThread(() -> left.add(MDC.getCopyOfContextMap()));
    assertEquals(Collections.nCopies(THREADS, Map.of("pool", "own")), left);
  }

  private Agent.Builder agent(ScriptedModel model) {
    return Agent.builder(model)
        .tools(tools)
        .executor(pool)
        .policy(
            call -> {
              note("policy " + call.call().arguments());
              return Verdict.allow();
            });
  }

  private static ScriptedModel calling(String what) {
    return ScriptedModel.strict(ScriptedTurn.start().call("look", x(what)), ScriptedTurn.of("ok"));
  }

  @Test
  void theLoggingContextTravelsToTheRunsThreadAndItsTools() throws Exception {
    MDC.put("user", "ada");
    RunRecorder.record(agent(calling("a")).contextCapture(ContextCapture.mdc()).build().run("q"));
    assertEquals(Map.of("tool a", "ada", "policy " + x("a"), "ada"), seen);
    assertEquals("ada", MDC.get("user"));
    assertPoolIsAsBefore();
  }

  @Test
  void withoutACaptureNothingTravels() {
    MDC.put("user", "ada");
    RunRecorder.record(agent(calling("a")).build().run("q"));
    assertEquals("null", seen.get("tool a"));
  }

  @Test
  void ofManyRunsOnOnePoolEachSeesItsOwnAndNothingStays() throws Exception {
    ScriptedModel model =
        ScriptedModel.answering(
            request ->
                request.messages().size() > 1
                    ? ScriptedTurn.of("ok")
                    : ScriptedTurn.start()
                        .call("look", x(question(request.messages().toString()))));
    Agent agent = agent(model).contextCapture(ContextCapture.mdc()).build();
    List<AgentRun> runs = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      MDC.put("user", "user" + i);
      runs.add(agent.run("<user" + i + ">"));
    }
    MDC.clear();
    for (AgentRun run : runs) {
      RunRecorder.record(run);
    }
    for (int i = 0; i < 200; i++) {
      assertEquals("user" + i, seen.get("tool user" + i));
      assertEquals("user" + i, seen.get("policy " + x("user" + i)));
    }
    assertPoolIsAsBefore();
  }

  private static String question(String messages) {
    return messages.substring(messages.indexOf('<') + 1, messages.indexOf('>'));
  }

  @Test
  void aToolThatThrowsOrIsGivenUpLeavesNothingBehind() throws Exception {
    MDC.put("user", "ada");
    Limits limits = Limits.builder().toolTime(Duration.ofMillis(50)).build();
    Agent.Builder agent = agent(calling("throw")).contextCapture(ContextCapture.mdc());
    RunRecorder.record(agent.limits(limits).build().run("q"));
    RunRecorder.record(
        agent(calling("stall"))
            .contextCapture(ContextCapture.mdc())
            .limits(limits)
            .build()
            .run("q"));
    assertEquals("ada", seen.get("tool throw"));
    assertEquals("ada", seen.get("tool stall"));
    assertPoolIsAsBefore();
  }

  @Test
  void aRunThatGoesOnFromItsRestHasTheContextOfWhoResumesIt() throws Exception {
    MDC.put("user", "ada");
    Agent agent =
        agent(calling("a"))
            .policy(call -> Verdict.ask("sure?"))
            .contextCapture(ContextCapture.mdc())
            .build();
    Suspension rest = agent.run("q").result().suspension().orElseThrow();
    MDC.put("user", "bob");
    RunRecorder.record(agent.resume(rest.checkpoint(), List.of(rest.approvals().get(0).allow())));
    assertEquals("bob", seen.get("tool a"));
    assertPoolIsAsBefore();
  }

  @Test
  void theToolsOfARunThatItsReaderDrivesHaveItToo() throws Exception {
    MDC.put("user", "ada");
    RunIterator run = agent(calling("a")).contextCapture(ContextCapture.mdc()).build().iterate("q");
    MDC.clear();
    RunRecorder.record(run);
    assertEquals("ada", seen.get("tool a"));
    assertNull(MDC.get("user"));
    assertPoolIsAsBefore();
  }

  /** Notes when it is captured, restored and undone, and may fail at any of these. */
  private static ContextCapture noting(String name, List<String> notes, @Nullable String fails) {
    return () -> {
      noteOrFail(name + " captured", notes, fails);
      return () -> {
        noteOrFail(name + " restored", notes, fails);
        return () -> noteOrFail(name + " undone", notes, fails);
      };
    };
  }

  private static void noteOrFail(String what, List<String> notes, @Nullable String fails) {
    notes.add(what);
    if (fails != null && what.endsWith(fails)) {
      throw new IllegalStateException(what);
    }
  }

  @Test
  void severalAreRestoredInTheirOrderAndUndoneInTheOther() throws Exception {
    List<String> notes = Collections.synchronizedList(new ArrayList<>());
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("ok"));
    Agent agent =
        Agent.builder(model)
            .contextCapture(noting("a", notes, null))
            .contextCapture(noting("b", notes, null))
            .build();
    AgentRun run = agent.run("q");
    RunRecorder.record(run);
    awaitSize(notes, 6);
    assertEquals(
        List.of("a captured", "b captured", "a restored", "b restored", "b undone", "a undone"),
        notes);
  }

  /** The run has ended before its thread is given back. */
  private static void awaitSize(List<String> notes, int size) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (notes.size() < size && System.nanoTime() < end) {
      Thread.sleep(1);
    }
  }

  @Test
  void oneThatFailsHarmsNeitherTheRunNorTheOthers() throws Exception {
    for (String fails : List.of("captured", "restored", "undone")) {
      MDC.put("user", "ada");
      List<String> notes = Collections.synchronizedList(new ArrayList<>());
      List<String> logged =
          RecordedLogs.during(
              () -> {
                RunRecorder run =
                    RunRecorder.record(
                        agent(calling("a"))
                            .contextCapture(noting("bad", notes, fails))
                            .contextCapture(ContextCapture.mdc())
                            .build()
                            .run("q"));
                assertInstanceOf(RunEvent.Completed.class, run.ending());
                assertPoolIsAsBefore();
              });
      assertEquals("ada", seen.remove("tool a"));
      assertTrue(logged.stream().anyMatch(line -> line.contains("bad " + fails)), logged::toString);
    }
  }
}
