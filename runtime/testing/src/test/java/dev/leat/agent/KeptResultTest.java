package dev.leat.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.RunEvent;
import dev.leat.store.Store;
import dev.leat.testing.RunRecorder;
import dev.leat.testing.ScriptedModel;
import dev.leat.testing.ScriptedTurn;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run is over when its end is kept, not when it is on its way. */
@Timeout(30)
class KeptResultTest {
  private final LateEnd store =
      new LateEnd(Store.inMemory(), new CountDownLatch(1), new CompletableFuture<>());

  private AgentRun run() {
    ScriptedModel model = ScriptedModel.of(ScriptedTurn.of("answer"));
    return Agent.builder(model).store(store).build().run("q");
  }

  @Test
  void theLeaseIsHeldUntilTheEndIsKept() throws Exception {
    AgentRun run = run();
    CompletableFuture<RunResult> result = CompletableFuture.supplyAsync(() -> result(run));
    assertTrue(store.appended.await(10, TimeUnit.SECONDS));
    TimeUnit.MILLISECONDS.sleep(50);
    assertFalse(store.leases().tryAcquire(run.id()).isPresent(), "it was let go");
    assertFalse(result.isDone());
    store.kept.complete(null);
    assertInstanceOf(RunEvent.Completed.class, result.get(10, TimeUnit.SECONDS).ending());
    assertTrue(store.leases().tryAcquire(run.id()).isPresent());
    assertEquals("answer", RunRecorder.record(run).text());
  }

  @Test
  void anEndThatCannotBeKeptIsAFailureOfTheStore() throws Exception {
    store.kept.completeExceptionally(new IllegalStateException("the disk is full"));
    AgentRun run = run();
    RunEvent.Failed failed = assertInstanceOf(RunEvent.Failed.class, run.result().ending());
    assertEquals("store", failed.code());
    assertEquals("answer", failed.text());
    assertEquals("the disk is full", run.result().cause().orElseThrow().getMessage());
    assertEquals("answer", RunRecorder.record(run).text());
  }

  private static RunResult result(AgentRun run) {
    try {
      return run.result();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
