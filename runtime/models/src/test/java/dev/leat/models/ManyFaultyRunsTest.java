package dev.leat.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.models.openai.OpenAiChatModel;
import dev.leat.store.QueueLimits;
import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.testing.Exchange;
import dev.leat.testing.ModelRequest;
import dev.leat.testing.ModelServer;
import dev.leat.testing.RunRecorder;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * G18: many runs over real HTTP, a fifth of them with faults. What the process holds stays flat,
 * closing is quick, and a cancel reaches the server's socket. {@code -Dleat.http.runs=100000} is
 * the whole; {@code -Dleat.seed=N} repeats.
 */
@Timeout(7_200)
class ManyFaultyRunsTest {
  private static final int RUNS = Integer.getInteger("leat.http.runs", 1_200);

  /** A server and a model of their own for each so many runs. */
  private static final int BATCH = Math.min(2_000, RUNS / 3);

  private static final int AT_ONCE = 16;

  /** How long silence may last in runs that are to fail; a busy machine is silent, too. */
  private static final Duration IDLE = Duration.ofMillis(400);

  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(2);

  /** G18 has 500 ms on a machine that does nothing else; builds share theirs. */
  private static final long CANCEL_P99_MILLIS = Long.getLong("leat.cancel.p99", 1_000);

  /** Keeps little, so that what is kept is not taken for a leak. */
  private static final QueueLimits SHORT =
      new QueueLimits(64 << 10, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(10));

  private static final Toolset TOOLS =
      Toolset.of(
          ToolBinding.of(
              ToolDescriptor.builder("look", "Looks.", "{\"type\":\"object\"}").build(),
              (tool, in, context) -> {
                in.skipValue();
                return ToolResult.text("seen");
              },
              0));

  /** How long each cancel took to reach the server, in nanoseconds, by the run's seed. */
  private final Map<Long, Long> cancels = new ConcurrentSkipListMap<>();

  @Test
  void threadsSocketsDescriptorsAndHeapStayFlat(TestReporter reporter) throws Exception {
    long seed = Long.getLong("leat.seed", System.nanoTime());
    long before = System.nanoTime();
    ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
    int batches = RUNS / BATCH;
    try (Store store = Store.inMemory(SHORT)) {
      long closing = playBatch(store, readers, seed);
      Footprint warm = Footprint.now();
      for (int batch = 1; batch < batches; batch++) {
        closing = Math.max(closing, playBatch(store, readers, seed + (long) batch * BATCH));
      }
      Footprint end = Footprint.now();
      readers.shutdown();
      long p99 = percentile99();
      reporter.publishEntry(
          Map.of(
              "n", "" + batches * BATCH,
              "leat.seed", "" + seed,
              "seconds", "" + (System.nanoTime() - before) / 1_000_000_000,
              "after the first batch", "" + warm,
              "at the end", "" + end,
              "slowest close", closing / 1_000_000 + " ms",
              "cancels", cancels.size() + ", p99 " + p99 + " ms"));
      assertFlat(warm, end);
      assertTrue(closing < CLOSE_LIMIT.toNanos(), "closing took " + closing / 1_000_000 + " ms");
      assertTrue(p99 < CANCEL_P99_MILLIS, "p99 of cancels " + p99 + " ms");
    }
  }

  private static void assertFlat(Footprint warm, Footprint end) {
    String found = "after the first batch " + warm + ", at the end " + end;
    assertTrue(end.threads() <= warm.threads() + 4, found);
    assertTrue(end.descriptors() <= warm.descriptors() + 8, found);
    assertTrue(end.heap() <= warm.heap() + (8L << 20), found);
  }

  private long percentile99() {
    List<Long> nanos = cancels.values().stream().sorted().toList();
    return nanos.get((int) Math.ceil(nanos.size() * 0.99) - 1) / 1_000_000;
  }

  /** Plays runs, then closes the models; returns the nanoseconds that the closing took. */
  private long playBatch(Store store, ExecutorService readers, long seed) throws Exception {
    try (ModelServer server =
        ModelServer.start(request -> FaultyRun.asked(request.body()).reply(isAfterCall(request)))) {
      OpenAiChatModel patient = model(server, Timeouts.defaults());
      OpenAiChatModel hasty =
          model(server, Timeouts.defaults().withFirstContent(IDLE).withGap(IDLE));
      Agent agent = Agent.builder(patient).tools(TOOLS).store(store).build();
      Agent failing = Agent.builder(hasty).tools(TOOLS).store(store).build();
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        FaultyRun run = new FaultyRun(seed + i);
        Agent asked = run.kind == FaultyRun.Kind.FAILED ? failing : agent;
        runs.add(readers.submit(() -> play(asked, server, run)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
      long before = System.nanoTime();
      patient.close();
      hasty.close();
      return System.nanoTime() - before;
    }
  }

  private static boolean isAfterCall(ModelRequest request) {
    return request.messages().stream().anyMatch(message -> message.role().equals("tool"));
  }

  private static OpenAiChatModel model(ModelServer server, Timeouts timeouts) {
    return OpenAiChatModel.builder()
        .baseUrl(server.baseUrl())
        .apiKey("none")
        .model("scripted")
        .timeouts(timeouts)
        .retry(Retry.none())
        .build();
  }

  private Void play(Agent agent, ModelServer server, FaultyRun faulty) throws Exception {
    AgentRun run = agent.run(faulty.question());
    if (faulty.kind == FaultyRun.Kind.CANCELLED) {
      cancelAtFirstWord(run, server, faulty);
    }
    RunRecorder recorded = RunRecorder.record(run);
    String where = "-Dleat.seed=" + faulty.seed + ": " + recorded;
    RunEvent.Terminal ending = recorded.ending();
    switch (faulty.kind) {
      case ANSWERED, ANSWERED_AFTER_A_CALL -> {
        assertInstanceOf(RunEvent.Completed.class, ending, where);
        assertEquals(FaultyRun.TEXT, recorded.text(), where);
      }
      case CANCELLED -> assertInstanceOf(RunEvent.Cancelled.class, ending, where);
      case FAILED -> assertInstanceOf(RunEvent.Failed.class, ending, where);
    }
    assertTrue(FaultyRun.TEXT.startsWith(recorded.text()), where);
    return null;
  }

  private void cancelAtFirstWord(AgentRun run, ModelServer server, FaultyRun faulty)
      throws Exception {
    run.text().iterator().next();
    Exchange exchange =
        server.exchanges().stream()
            .filter(each -> each.request().body().contains('"' + faulty.question() + '"'))
            .findFirst()
            .orElseThrow();
    long before = System.nanoTime();
    run.cancel();
    assertTrue(exchange.awaitHangUp(Duration.ofSeconds(20)), "the server still has its client");
    cancels.put(faulty.seed, System.nanoTime() - before);
  }
}
