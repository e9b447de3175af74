package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Cursor;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.io.BufferedReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * G1: processes are killed at random moments. What was acknowledged is there, once and in order;
 * every reader ends. {@code -Dleat.kills=N} kills more often, {@code -Dleat.seed=N} repeats.
 */
@Timeout(3_600)
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("leat.kills", 10);

  @RegisterExtension static final RunningRedis REDIS = new RunningRedis();

  /** Two at a time: while one waits for a lease to run out, another may start. */
  private static final int AT_ONCE = 2;

  private final long seed = Long.getLong("leat.seed", System.nanoTime());

  private RedisStore open() {
    return RedisStore.builder(REDIS.server().uri()).leaseTime(Writing.LEASE).open();
  }

  @Test
  void whatWasAcknowledgedSurvivesTheProducersKillAndReadersEnd() throws Exception {
    try (RedisStore store = open()) {
      eachKill(
          kill -> {
            killProducer(
                store,
                "produced" + kill,
                new Random(seed + kill),
                "seed " + seed + ", kill " + kill);
            return null;
          });
    }
  }

  private static void eachKill(Killing killing) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int kill = 0; kill < KILLS; kill++) {
        int number = kill;
        all.add(executor.submit(() -> killing.kill(number)));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** What is done for each kill. */
  private interface Killing {
    @Nullable Void kill(int number) throws Exception;
  }

  private static void killProducer(RedisStore store, String run, Random random, String where)
      throws Exception {
    Process process = Processes.start(Writing.class, REDIS.server().uri(), run, 200_000);
    BufferedReader printed = process.inputReader();
    long first = Long.parseLong(printed.readLine());
    CompletableFuture<NumberedRun.Seen> reader = NumberedRun.reading(store, run, where);
    CompletableFuture<List<Long>> rest =
        CompletableFuture.supplyAsync(() -> Processes.numbers(printed));
    Thread.sleep(random.nextInt(300));
    process.destroyForcibly().waitFor();
    requireReady(store, run, where);
    List<Long> lines = rest.get(20, TimeUnit.SECONDS);
    long acknowledged = lines.isEmpty() ? first : lines.get(lines.size() - 1);
    NumberedRun.Seen seen = reader.get(30, TimeUnit.SECONDS);
    assertTrue(
        seen.sequence() > acknowledged, where + ": " + acknowledged + " of " + seen.sequence());
    RunEvent.Failed lost = assertInstanceOf(RunEvent.Failed.class, seen.last(), where);
    assertEquals("owner_lost", lost.code(), where);
    assertEquals(seen.text(), lost.text(), where);
  }

  /** Whoever comes next waits for nothing that the dead left behind. */
  private static void requireReady(RedisStore store, String run, String where) {
    long killed = System.nanoTime();
    RunQueue queue = store.queues().produce(store.leases().acquire("after-" + run));
    queue.acknowledged(queue.append(NumberedRun.event(1))).toCompletableFuture().join();
    queue.append(NumberedRun.END);
    Duration took = Duration.ofNanos(System.nanoTime() - killed);
    assertTrue(took.toMillis() < 2_000, where + ": ready again after " + took);
  }

  /**
   * Under a new name, as after a crash: nothing that the dead reader had is anybody's business. The
   * run holds a fifth of what is written, and a reader that lives would be waited for longer than
   * the test may take.
   */
  @Test
  void aKilledReadersSuccessorReadsOnAndTheProducerIsNotHeldUp() throws Exception {
    try (RedisStore store = Reading.open(REDIS.server().uri())) {
      eachKill(
          kill -> {
            killReader(
                store, "read" + kill, new Random(seed + kill), "seed " + seed + ", kill " + kill);
            return null;
          });
    }
  }

  private static void killReader(RedisStore store, String run, Random random, String where)
      throws Exception {
    RunQueue queue = store.queues().produce(store.leases().acquire(run));
    queue.acknowledged(queue.append(NumberedRun.event(1))).toCompletableFuture().join();
    Process process = Processes.start(Reading.class, REDIS.server().uri(), run, 0);
    BufferedReader printed = process.inputReader();
    assertEquals("1", printed.readLine(), where);
    CompletableFuture<Long> written = CompletableFuture.supplyAsync(() -> write(queue));
    Thread.sleep(random.nextInt(100));
    // By its handle, which leaves what it has printed to be read.
    assertTrue(process.toHandle().destroyForcibly(), where);
    process.waitFor();
    List<Long> lines = Processes.numbers(printed);
    long position = 1;
    for (long sequence : lines) {
      assertEquals(position + 1, sequence, where);
      position = sequence;
    }
    try (Cursor cursor = store.queues().read(run).cursor(position)) {
      NumberedRun.Seen seen =
          NumberedRun.reading(cursor, position, where).get(30, TimeUnit.SECONDS);
      assertEquals(written.get(20, TimeUnit.SECONDS), seen.sequence(), where);
    }
  }

  private static long write(RunQueue queue) {
    for (long i = 2; i <= 2_000; i++) {
      queue.append(NumberedRun.event(i));
      if (i % 50 == 0) {
        pause();
      }
    }
    return queue.append(NumberedRun.END);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aProducerThatWasPausedBeyondItsLeaseIsRefused() throws Exception {
    try (RedisStore store = open()) {
      Process process = Processes.start(Writing.class, REDIS.server().uri(), "paused", 2_000_000);
      BufferedReader printed = process.inputReader();
      printed.readLine();
      CompletableFuture<NumberedRun.Seen> reader = NumberedRun.reading(store, "paused", "paused");
      signal(process, "STOP");
      NumberedRun.Seen seen = reader.get(30, TimeUnit.SECONDS);
      assertInstanceOf(RunEvent.Failed.class, seen.last());
      signal(process, "CONT");
      String last = "";
      for (String line = printed.readLine(); line != null; line = printed.readLine()) {
        last = line;
      }
      assertEquals("fenced", last);
      try (Cursor again = store.queues().read("paused").cursor(0)) {
        assertEquals(seen, NumberedRun.readToEnd(again, 0, "a zombie wrote behind the end"));
      }
    }
  }

  private static void signal(Process process, String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }
}
