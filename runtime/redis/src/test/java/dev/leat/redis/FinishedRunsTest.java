package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.GoneException;
import dev.leat.store.QueueLimits;
import dev.leat.store.RunQueue;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

@Timeout(60)
class FinishedRunsTest {
  private static final long BOUND = 3_000;

  private static void finish(RedisStore store, String run) {
    RunQueue queue = store.queues().produce(store.leases().acquire(run));
    queue.append(NumberedRun.event(1));
    queue.acknowledged(queue.append(NumberedRun.END)).toCompletableFuture().join();
  }

  /** What the finished runs hold that are there; one may go at any time. */
  private static long held(Jedis jedis) {
    return jedis.keys("leat:{run*}:run").stream()
        .map(run -> jedis.hget(run, "bytes"))
        .mapToLong(bytes -> bytes == null ? 0 : Long.parseLong(bytes))
        .sum();
  }

  @Test
  void finishedRunsMakeRoomOldestFirstAndThoseUnderWayDoNot() throws Exception {
    try (RedisServer server = RedisServer.start();
        Jedis jedis = new Jedis(server.uri());
        RedisStore store =
            RedisStore.builder(server.uri())
                .limits(
                    new QueueLimits(2_000, BOUND, Duration.ofSeconds(1), Duration.ofMinutes(10)))
                .open()) {
      RunQueue underWay = store.queues().produce(store.leases().acquire("under way"));
      underWay.append(NumberedRun.event(1));
      for (int run = 0; run < 100; run++) {
        finish(store, "run" + run);
      }
      // What makes room follows the acknowledgement.
      long counted = Long.MAX_VALUE;
      while (counted > BOUND || counted != held(jedis)) {
        Thread.sleep(10);
        counted = Long.parseLong(jedis.get("leat:{finished}:bytes"));
      }
      assertTrue(counted > BOUND / 2, counted + " bytes");
      assertThrows(GoneException.class, () -> store.queues().read("run0"));
      assertEquals(2, NumberedRun.reading(store, "run99", "").get(20, TimeUnit.SECONDS).sequence());
      assertEquals(2, underWay.append(NumberedRun.event(2)));
      underWay.acknowledged(2).toCompletableFuture().join();
      // Nothing is left of those that made room.
      assertEquals(jedis.keys("leat:{run*}:run").size(), jedis.keys("leat:{run*}:log").size());
    }
  }
}
