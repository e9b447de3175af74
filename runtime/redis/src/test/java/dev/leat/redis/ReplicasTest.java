package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.Effect;
import dev.leat.agent.Agent;
import dev.leat.agent.AgentRun;
import dev.leat.agent.RunResult;
import dev.leat.agent.ToolPolicy;
import dev.leat.chat.Usage;
import dev.leat.store.Approval;
import dev.leat.store.ConversationId;
import dev.leat.store.Cursor;
import dev.leat.store.Lease;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import dev.leat.tool.ToolBinding;
import dev.leat.tool.ToolDescriptor;
import dev.leat.tool.ToolDispatcher;
import dev.leat.tool.ToolResult;
import dev.leat.tool.Toolset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What agents of several replicas do with each other's runs. */
@Timeout(60)
class ReplicasTest {
  @RegisterExtension static final RunningRedis REDIS = new RunningRedis();

  private static final Duration LEASE = Duration.ofMillis(600);

  private static RedisStore open() {
    return RedisStore.open(REDIS.server().uri());
  }

  /** For tests in which a run is to lose its owner; in others a slow machine must not do that. */
  private static RedisStore openBriefly() {
    return RedisStore.builder(REDIS.server().uri()).leaseTime(LEASE).open();
  }

  private static Toolset tool(String name, ToolDispatcher call) {
    return Toolset.of(
        ToolBinding.of(
            ToolDescriptor.builder(name, "Acts.", "{\"type\":\"object\"}")
                .effect(Effect.WRITE)
                .build(),
            call,
            0));
  }

  @Test
  void aRunAtRestGoesOnAtAnotherReplica() throws Exception {
    ConversationId bank = new ConversationId("bank");
    Toolset pay =
        tool(
            "pay",
            (target, in, context) -> {
              in.skipValue();
              return ToolResult.text("paid");
            });
    RunResult rest;
    try (RedisStore store = open()) {
      ScriptedModel model =
          ScriptedModel.of(ScriptedTurn.of("One moment. ").call("pay", "{}").usage(3, 2));
      rest = agent(store, model, pay).run(bank, "pay").result();
      assertTrue(rest.isSuspended(), rest.toString());
    }
    try (RedisStore store = open()) {
      ScriptedModel model = ScriptedModel.strict(ScriptedTurn.of("Paid.").usage(4, 1));
      AgentRun resumed =
          agent(store, model, pay)
              .resume(
                  store.checkpoints().find(rest.runId()).orElseThrow(),
                  List.of(asked(store, rest.runId()).allow()));
      assertEquals("One moment. Paid.", resumed.result().orThrow().text());
      assertEquals(new Usage(7, 3, 0, 0), resumed.result().usage());
      assertEquals("One moment. Paid.", RunRecorder.record(resumed).text());
      assertEquals(4, store.conversations().get(bank).messages().size());
      model.assertExhausted();
    }
  }

  private static Agent agent(RedisStore store, ScriptedModel model, Toolset tools) {
    return Agent.builder(model)
        .tools(tools)
        .store(store)
        .policy(ToolPolicy.askFor(Effect.WRITE))
        .build();
  }

  /** The question, as a reader of the run's log finds it. */
  private static Approval asked(RedisStore store, String run) throws InterruptedException {
    try (Cursor cursor = store.queues().read(run).cursor(0)) {
      for (QueuedEvent event = cursor.next(); event != null; event = cursor.next()) {
        if (event.event() instanceof RunEvent.Suspended rest) {
          return rest.approvals().get(0);
        }
      }
    }
    throw new AssertionError("run " + run + " asks nothing");
  }

  /** Far behind the tail, a reader asks Redis, while news wakes it again and again. */
  @Test
  void aReaderFarBehindAFloodMissesNothing() throws Exception {
    try (RedisStore here = open();
        RedisStore there = open()) {
      RunQueue queue = here.queues().produce(here.leases().acquire("flood"));
      queue.acknowledged(queue.append(NumberedRun.event(1))).toCompletableFuture().get();
      CompletableFuture<NumberedRun.Seen> seen = NumberedRun.reading(there, "flood", "flood");
      for (long i = 2; i <= 20_000; i++) {
        queue.append(NumberedRun.event(i));
      }
      queue.append(NumberedRun.END);
      assertEquals(20_001, seen.get(40, TimeUnit.SECONDS).sequence());
    }
  }

  @Test
  void anyReplicaCancelsARunThatAnotherDrives() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Toolset wait =
        tool(
            "wait",
            (target, in, context) -> {
              in.skipValue();
              begun.countDown();
              new CountDownLatch(1).await();
              return ToolResult.text("never");
            });
    try (RedisStore here = open();
        RedisStore there = open()) {
      AgentRun run =
          Agent.builder(ScriptedModel.of(ScriptedTurn.of("I wait. ").call("wait", "{}")))
              .tools(wait)
              .store(here)
              .build()
              .run("wait");
      assertTrue(begun.await(20, TimeUnit.SECONDS));
      CompletableFuture<RunEvent> end = endOf(there, run.id());
      Agent.builder(ScriptedModel.of(ScriptedTurn.of("never")))
          .store(there)
          .build()
          .cancel(run.id());
      assertInstanceOf(RunEvent.Cancelled.class, end.get(20, TimeUnit.SECONDS));
    }
  }

  private static CompletableFuture<RunEvent> endOf(RedisStore store, String run) {
    Cursor cursor = store.queues().read(run).cursor(0);
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            RunEvent last = NumberedRun.END;
            for (QueuedEvent e = cursor.next(); e != null; e = cursor.next()) {
              last = e.event();
            }
            return last;
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void aRunThatIsGivenUpBeforeItsEndEndsForItsReaders() throws Exception {
    try (RedisStore here = openBriefly();
        RedisStore there = openBriefly()) {
      Lease lease = here.leases().acquire("given up");
      RunQueue queue = here.queues().produce(lease);
      queue.acknowledged(queue.append(NumberedRun.event(1))).toCompletableFuture().get();
      CompletableFuture<RunEvent> end = endOf(there, "given up");
      here.leases().release(lease);
      RunEvent.Failed lost = assertInstanceOf(RunEvent.Failed.class, end.get(20, TimeUnit.SECONDS));
      assertEquals("owner_lost", lost.code());
    }
  }

  @Test
  void aStoreThatIsClosedLeavesItsRunsToOthers() throws Exception {
    try (RedisStore there = openBriefly()) {
      RedisStore here = openBriefly();
      RunQueue queue = here.queues().produce(here.leases().acquire("left"));
      queue.acknowledged(queue.append(NumberedRun.event(1))).toCompletableFuture().get();
      CompletableFuture<RunEvent> end = endOf(there, "left");
      here.close();
      assertInstanceOf(RunEvent.Failed.class, end.get(20, TimeUnit.SECONDS));
    }
  }
}
