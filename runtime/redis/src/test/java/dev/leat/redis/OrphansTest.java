package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Checkpoint;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

/** Who ends the runs of processes that are gone, and which. */
@Timeout(120)
class OrphansTest {
  private static final Duration LEASE = Duration.ofSeconds(2);

  private static RedisStore open(URI uri) {
    return RedisStore.builder(uri).leaseTime(LEASE).open();
  }

  private static RunQueue begin(RedisStore store, String run) {
    RunQueue queue = store.queues().produce(store.leases().acquire(run));
    append(queue, NumberedRun.event(1));
    return queue;
  }

  private static long append(RunQueue queue, RunEvent event) {
    long sequence = queue.append(event);
    queue.acknowledged(sequence).toCompletableFuture().join();
    return sequence;
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  /** The process that was opened last. */
  private static String newest(Jedis jedis, List<String> before) {
    List<String> processes = new ArrayList<>(jedis.zrange("leat:processes", 0, -1));
    processes.removeAll(before);
    before.addAll(processes);
    return processes.get(0);
  }

  /** So many runs, so far away, that their end takes several times as long as a silence may. */
  @Test
  void whoEndsTheRunsOfAnotherIsHeardMeanwhile() throws Exception {
    try (RedisServer server = RedisServer.start();
        FlakyProxy proxy = new FlakyProxy(server.port());
        Jedis jedis = new Jedis(server.uri())) {
      List<String> known = new ArrayList<>();
      RedisStore leaving = open(server.uri());
      String dead = newest(jedis, known);
      for (int run = 0; run < 1_000; run++) {
        Lease unused = leaving.leases().acquire("left" + run);
      }
      try (RedisStore busy = open(proxy.uri())) {
        // The other that is alive must not do it.
        jedis.set("leat:claim:" + dead, newest(jedis, known));
        try (RedisStore witness = open(server.uri())) {
          RunQueue queue = begin(busy, "of the busy");
          proxy.delay(20);
          leaving.close();
          await(() -> jedis.scard("leat:process:" + dead + ":runs") == 0);
          assertEquals(2, append(queue, NumberedRun.event(2)));
          append(queue, NumberedRun.END);
          NumberedRun.Seen seen =
              NumberedRun.reading(witness, "of the busy", "").get(20, TimeUnit.SECONDS);
          assertEquals(NumberedRun.END, seen.last());
          assertInstanceOf(
              RunEvent.Failed.class,
              NumberedRun.reading(witness, "left999", "").get(20, TimeUnit.SECONDS).last());
        }
      }
    }
  }

  /** Each process's word is a time that has passed, as after a step of the server's clock. */
  @Test
  void aStepOfTheServersClockEndsNoRun() throws Exception {
    String step =
        """
        local all = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
        for i = 1, #all, 2 do
          if tonumber(all[i + 1]) > 1e12 then
            redis.call('ZADD', KEYS[1], tonumber(all[i + 1]) - 1e12, all[i])
          end
        end
        """;
    try (RedisServer server = RedisServer.start();
        Jedis jedis = new Jedis(server.uri());
        RedisStore here = open(server.uri());
        RedisStore there = open(server.uri())) {
      RunQueue queue = begin(here, "r");
      Lease conversation = here.leases().acquire("conversation:c");
      long end = System.nanoTime() + 3 * LEASE.toNanos();
      while (System.nanoTime() < end) {
        Object unused = jedis.eval(step, 1, "leat:processes");
        Thread.sleep(5);
      }
      Object unused = jedis.eval(step, 1, "leat:processes");
      assertTrue(there.leases().tryAcquire("conversation:c").isEmpty());
      assertTrue(here.leases().isCurrent(conversation));
      assertEquals(2, append(queue, NumberedRun.event(2)));
    }
  }

  @Test
  void aRunThatIsStillWrittenIsNotTakenForSettled() throws Exception {
    try (RedisServer server = RedisServer.start();
        RedisStore store = open(server.uri());
        Opened other = new Opened(server.uri())) {
      RunQueue queue = begin(store, "r");
      RunEnds ends = new RunEnds(other.shared);
      long[] last = {1};
      List<String> settled =
          ends.settle(
              List.of("r"),
              (runId, run) -> {
                last[0] = append(queue, NumberedRun.event(last[0] + 1));
                return true;
              });
      assertEquals(List.of(), settled);
      assertEquals(List.of("r"), ends.settle(List.of("r"), (runId, run) -> true));
      NumberedRun.Seen seen = NumberedRun.reading(store, "r", "").get(20, TimeUnit.SECONDS);
      assertEquals(last[0] + 1, seen.sequence());
      assertEquals("owner_lost", assertInstanceOf(RunEvent.Failed.class, seen.last()).code());
    }
  }

  @Test
  void theRunsOfAProcessThatCouldNotBeSettledAreLookedAtAgain() throws Exception {
    try (RedisServer server = RedisServer.start();
        RedisStore store = open(server.uri());
        Jedis jedis = new Jedis(server.uri());
        Opened other = new Opened(server.uri())) {
      String process = newest(jedis, new ArrayList<>());
      RunQueue queue = begin(store, "r");
      Orphans orphans = new Orphans(other.shared);
      int[] asked = {0};
      // It comes back to life before the last of its runs is looked at.
      orphans.endOf(process, () -> asked[0]++ > 0);
      assertTrue(jedis.sismember("leat:process:" + process + ":runs", "r"));
      assertEquals(2, append(queue, NumberedRun.event(2)));
    }
  }

  /** Its process died between the run's lease and its first word. */
  @Test
  void aRunThatWasTakenFromItsRestByTheDeadIsAtRestAgainAndKeptNoLonger() throws Exception {
    try (RedisServer server = RedisServer.start();
        Jedis jedis = new Jedis(server.uri());
        RedisStore witness = open(server.uri())) {
      List<String> known = new ArrayList<>();
      String unused = newest(jedis, known);
      RedisStore dying = open(server.uri());
      String dead = newest(jedis, known);
      Lease first = dying.leases().acquire("r");
      append(dying.queues().produce(first), NumberedRun.event(1));
      Instant now = Instant.now();
      dying.checkpoints().save(new Checkpoint("r", first.epoch(), now, now.plusSeconds(60), "{}"));
      dying.leases().release(first);
      assertTrue(dying.leases().tryAcquire("r").isPresent());
      dying.close();
      await(() -> jedis.scard("leat:process:" + dead + ":runs") == 0);
      for (String key : jedis.keys("leat:{r}:*")) {
        assertTrue(jedis.pttl(key) > 0, key);
      }
      Lease next = witness.leases().tryAcquire("r").orElseThrow();
      assertEquals(3, next.epoch());
      assertEquals(2, append(witness.queues().produce(next), NumberedRun.event(2)));
    }
  }
}
