package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.GoneException;
import dev.leat.store.RunQueue;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told when a store is closed, or closes itself. */
@Timeout(60)
class ClosingTest {
  @SuppressWarnings("NullAway.Init")
  private RedisServer server;

  @SuppressWarnings("NullAway.Init")
  private FlakyProxy proxy;

  @BeforeEach
  void start() throws Exception {
    server = RedisServer.start();
    proxy = new FlakyProxy(server.port());
  }

  @AfterEach
  void stop() throws Exception {
    proxy.close();
    server.close();
  }

  private static RedisStore open(URI uri) {
    return RedisStore.builder(uri).timeout(Duration.ofSeconds(1)).open();
  }

  private static RunQueue written(RedisStore store, int events) {
    RunQueue queue = store.queues().produce(store.leases().acquire("r"));
    long last = 0;
    for (int i = 1; i <= events; i++) {
      last = queue.append(NumberedRun.event(i));
    }
    queue.acknowledged(last).toCompletableFuture().join();
    return queue;
  }

  private static void assertGone(CompletableFuture<?> reading) {
    Exception why = assertThrows(ExecutionException.class, () -> reading.get(20, TimeUnit.SECONDS));
    assertInstanceOf(GoneException.class, why.getCause());
  }

  @Test
  void aReaderThatWaitsForWhatItAskedForIsToldThatItsRunIsGone() throws Exception {
    try (RedisStore writer = open(server.uri())) {
      RunQueue unused = written(writer, 3_000);
      RedisStore reader = open(proxy.uri());
      CompletableFuture<NumberedRun.Seen> reading = NumberedRun.reading(reader, "r", "closed");
      proxy.partition();
      Thread.sleep(100);
      reader.close();
      assertGone(reading);
    }
  }

  @Test
  void aReaderThatAskedToBeCalledIsCalled() throws Exception {
    RedisStore store = open(server.uri());
    Cursor cursor = written(store, 1).cursor(1);
    CompletableFuture<Void> called = new CompletableFuture<>();
    cursor.onReady(() -> called.complete(null));
    store.close();
    called.get(20, TimeUnit.SECONDS);
    assertThrows(GoneException.class, cursor::poll);
  }

  @Test
  void aStoreWithoutOneOfItsThreadsTellsItToAllWhoWait() throws Exception {
    RedisStore store = open(server.uri());
    RunQueue queue = written(store, 1);
    CompletableFuture<NumberedRun.Seen> reading = NumberedRun.reading(store, "r", "broken");
    store.broke(new OutOfMemoryError("by this test"));
    assertGone(reading);
    assertThrows(IllegalStateException.class, () -> queue.append(NumberedRun.event(2)));
    assertThrows(IllegalStateException.class, () -> store.queues().read("r"));
    assertThrows(IllegalStateException.class, () -> store.checkpoints().find("r"));
    store.close();
  }

  @Test
  void whatFollowsAnAcknowledgementIsRefusedWhatItWouldWaitForAndMayCloseTheStore()
      throws Exception {
    RedisStore store = open(proxy.uri());
    RunQueue queue = written(store, 1);
    // What follows a stage that is done already would be called on this thread.
    proxy.partition();
    CompletableFuture<RuntimeException> refused =
        queue
            .acknowledged(queue.append(NumberedRun.event(2)))
            .toCompletableFuture()
            .thenApply(
                kept ->
                    assertThrows(
                        IllegalStateException.class, () -> store.leases().acquire("another")));
    CompletableFuture<Void> closed = refused.thenRun(store::close);
    proxy.heal();
    assertTrue(refused.get(20, TimeUnit.SECONDS).toString().contains("own thread"));
    closed.get(20, TimeUnit.SECONDS);
    assertThrows(IllegalStateException.class, () -> store.queues().read("r"));
  }
}
