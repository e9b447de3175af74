package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.leat.store.spi.RunTail;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.StreamEntryID;

@Timeout(60)
class FeedTest {
  private final CompletableFuture<Throwable> broken = new CompletableFuture<>();
  private final CompletableFuture<String> signalled = new CompletableFuture<>();

  private static void signal(Jedis jedis) {
    StreamEntryID unused = jedis.xadd("leat:signals", StreamEntryID.NEW_ENTRY, Map.of("run", "r"));
  }

  @Test
  void anErrorOfItsThreadIsTold() throws Exception {
    Error error = new StackOverflowError("by this test");
    try (RedisServer server = RedisServer.start();
        Opened other = new Opened(server.uri());
        Jedis jedis = new Jedis(server.uri());
        Feed feed =
            new Feed(
                other.shared,
                run -> {
                  throw error;
                },
                broken::complete)) {
      feed.start();
      signal(jedis);
      assertSame(error, broken.get(20, TimeUnit.SECONDS));
    }
  }

  @Test
  void aRefusalDoesNotEndIt() throws Exception {
    try (RedisServer server = RedisServer.start();
        Opened other = new Opened(server.uri());
        Jedis jedis = new Jedis(server.uri());
        Feed feed = new Feed(other.shared, signalled::complete, broken::complete)) {
      RunTail unused = other.shared.tails().acquire("r");
      jedis.set("leat:{r}:run", "no run");
      feed.start();
      signal(jedis);
      Thread.sleep(200);
      assertFalse(signalled.isDone());
      jedis.del("leat:{r}:run");
      assertEquals("r", signalled.get(20, TimeUnit.SECONDS));
      assertFalse(broken.isDone());
    }
  }
}
