package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.QueueLimits;
import dev.leat.store.QueuedEvent;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

/** What a producer does at the edge of its window while readers are behind, or seem to be. */
@Timeout(60)
class SlowReadersTest {
  /** A reader is waited for longer than a test may take. */
  private static RedisStore open(URI uri, long runBytes) {
    return RedisStore.builder(uri)
        .limits(new QueueLimits(runBytes, 1L << 30, Duration.ofMinutes(5), Duration.ofMinutes(10)))
        .open();
  }

  private static RunEvent thought(int length) {
    return new RunEvent.Reasoning("x".repeat(length));
  }

  private static RunQueue begin(RedisStore store) {
    RunQueue queue = store.queues().produce(store.leases().acquire("r"));
    queue.acknowledged(queue.append(thought(1))).toCompletableFuture().join();
    return queue;
  }

  @Test
  void aReaderThatHasReadAllHoldsNoLargeEventUp() throws Exception {
    try (RedisServer server = RedisServer.start();
        RedisStore here = open(server.uri(), 1 << 16);
        RedisStore there = open(server.uri(), 1 << 16)) {
      RunQueue queue = begin(here);
      Cursor near = here.queues().read("r").cursor(0);
      Cursor far = there.queues().read("r").cursor(0);
      for (int i = 2; i <= 5; i++) {
        queue.append(thought(1));
      }
      readTo(near, 5);
      readTo(far, 5);
      CompletableFuture<Long> large =
          CompletableFuture.supplyAsync(() -> queue.append(thought((1 << 16) - 300)));
      assertEquals(6, large.get(20, TimeUnit.SECONDS));
      readTo(near, 6);
      readTo(far, 6);
    }
  }

  private static void readTo(Cursor cursor, long last) throws InterruptedException {
    long sequence = 0;
    while (sequence < last) {
      QueuedEvent event = cursor.next();
      sequence = event == null ? last + 1 : event.sequence();
    }
    assertEquals(last, sequence);
  }

  @Test
  void anInterruptedProducerDoesNotWaitForRedis() throws Exception {
    try (RedisServer server = RedisServer.start();
        FlakyProxy proxy = new FlakyProxy(server.port());
        RedisStore store = open(proxy.uri(), 4_000)) {
      RunQueue queue = begin(store);
      for (int i = 2; i <= 20; i++) {
        queue.append(thought(10));
      }
      proxy.partition();
      CompletableFuture<Void> waiting = new CompletableFuture<>();
      Thread producer =
          new Thread(
              () -> {
                for (int i = 21; i <= 100; i++) {
                  queue.append(thought(100));
                }
                waiting.complete(null);
              });
      producer.start();
      Thread.sleep(100);
      assertFalse(waiting.isDone());
      producer.interrupt();
      waiting.get(20, TimeUnit.SECONDS);
      proxy.heal();
      queue.acknowledged(100).toCompletableFuture().get(20, TimeUnit.SECONDS);
      try (Jedis jedis = new Jedis(server.uri())) {
        assertTrue(Long.parseLong(jedis.hget("leat:{r}:run", "bytes")) <= 4_000);
      }
    }
  }

  @Test
  void theProcessOfManyReadersIsAskedAboutOnce() throws Exception {
    try (RedisServer server = RedisServer.start();
        Jedis jedis = new Jedis(server.uri());
        RedisStore here = open(server.uri(), 4_000);
        RedisStore there = open(server.uri(), 4_000)) {
      RunQueue queue = begin(here);
      List<Cursor> stuck = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        stuck.add(there.queues().read("r").cursor(0));
      }
      CompletableFuture<Long> held =
          CompletableFuture.supplyAsync(
              () -> {
                for (int i = 2; i <= 50; i++) {
                  queue.append(thought(100));
                }
                return queue.append(NumberedRun.END);
              });
      Thread.sleep(1_000);
      assertFalse(held.isDone());
      // Each question is one ZSCORE, and there are two hundred looks a second.
      long asked =
          jedis
              .info("commandstats")
              .lines()
              .filter(line -> line.startsWith("cmdstat_zscore:calls="))
              .mapToLong(line -> Long.parseLong(line.substring(21, line.indexOf(','))))
              .sum();
      assertTrue(asked > 0 && asked < 50, asked + " questions");
      stuck.forEach(Cursor::close);
      held.get(20, TimeUnit.SECONDS);
    }
  }
}
