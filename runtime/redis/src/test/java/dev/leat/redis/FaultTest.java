package dev.leat.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leat.store.Acknowledgement;
import dev.leat.store.FencedException;
import dev.leat.store.GoneException;
import dev.leat.store.Lease;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

/**
 * G4: the server and the connections to it fail while a run is written and read. {@code
 * -Dleat.faults=N} fails more often, {@code -Dleat.partition=SECONDS} longer, {@code -Dleat.seed=N}
 * repeats.
 */
@Timeout(600)
class FaultTest {
  private static final int FAULTS = Integer.getInteger("leat.faults", 10);
  private static final int PARTITION_SECONDS = Integer.getInteger("leat.partition", 2);

  private final long seed = Long.getLong("leat.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private static RedisStore.Builder store(URI uri) {
    return RedisStore.builder(uri)
        .timeout(Duration.ofSeconds(1))
        .leaseTime(Duration.ofSeconds(10 + 2L * PARTITION_SECONDS));
  }

  private static RunQueue begin(RedisStore store, Lease lease) {
    RunQueue queue = store.queues().produce(lease);
    queue.acknowledged(queue.append(NumberedRun.event(1))).toCompletableFuture().join();
    return queue;
  }

  /** Writes what follows until {@code stop}, then the end; returns the last sequence. */
  private static CompletableFuture<Long> writing(RunQueue queue, CompletableFuture<?> stop) {
    return CompletableFuture.supplyAsync(
        () -> {
          long sequence = 1;
          while (!stop.isDone()) {
            for (int i = 0; i < 20; i++) {
              sequence++;
              assertEquals(sequence, queue.append(NumberedRun.event(sequence)));
            }
            queue.acknowledged(sequence).toCompletableFuture().join();
          }
          sequence = queue.append(NumberedRun.END);
          queue.acknowledged(sequence).toCompletableFuture().join();
          return sequence;
        });
  }

  /** What is broken while the run goes on. */
  private interface Breaking {
    void run() throws Exception;
  }

  /** Breaks something while one store writes a run and another reads it; nothing may be lost. */
  private void survives(URI writers, URI readers, Acknowledgement level, Breaking breaking)
      throws Exception {
    try (RedisStore writer = store(writers).acknowledgement(level).open();
        RedisStore reader = store(readers).open()) {
      RunQueue queue = begin(writer, writer.leases().acquire("r"));
      CompletableFuture<NumberedRun.Seen> here = NumberedRun.reading(writer, "r", "seed " + seed);
      CompletableFuture<NumberedRun.Seen> there = NumberedRun.reading(reader, "r", "seed " + seed);
      CompletableFuture<Void> stop = new CompletableFuture<>();
      CompletableFuture<Long> written = writing(queue, stop);
      try {
        breaking.run();
      } finally {
        stop.complete(null);
      }
      long last = written.get(60, TimeUnit.SECONDS);
      assertEquals(last, here.get(30, TimeUnit.SECONDS).sequence(), "seed " + seed);
      assertEquals(last, there.get(30, TimeUnit.SECONDS).sequence(), "seed " + seed);
    }
  }

  @Test
  void cutHalvedAndDelayedConnectionsLoseAndRepeatNothing() throws Exception {
    try (RedisServer server = RedisServer.start();
        FlakyProxy writers = new FlakyProxy(server.port());
        FlakyProxy readers = new FlakyProxy(server.port())) {
      survives(
          writers.uri(),
          readers.uri(),
          Acknowledgement.WRITTEN,
          () -> {
            for (int fault = 0; fault < FAULTS; fault++) {
              FlakyProxy proxy = random.nextBoolean() ? writers : readers;
              switch (random.nextInt(3)) {
                case 0 -> proxy.cut();
                case 1 -> proxy.halve();
                default -> proxy.delay(random.nextInt(30));
              }
              Thread.sleep(random.nextInt(200));
            }
            writers.delay(0);
            readers.delay(0);
          });
    }
  }

  @Test
  void aPartitionShorterThanTheLeaseIsWaitedFor() throws Exception {
    try (RedisServer server = RedisServer.start();
        FlakyProxy proxy = new FlakyProxy(server.port())) {
      survives(
          proxy.uri(),
          server.uri(),
          Acknowledgement.WRITTEN,
          () -> {
            proxy.partition();
            Thread.sleep(PARTITION_SECONDS * 1_000L);
            proxy.heal();
          });
    }
  }

  @Test
  void aServerThatIsKilledAndSyncsAlwaysLosesNothing() throws Exception {
    try (RedisServer server = RedisServer.start("--appendonly", "yes", "--appendfsync", "always")) {
      survives(
          server.uri(),
          server.uri(),
          Acknowledgement.FSYNCED,
          () -> {
            for (int kill = 0; kill < 2; kill++) {
              Thread.sleep(random.nextInt(200));
              server.kill();
              server.restart();
            }
          });
    }
  }

  @Test
  void aServerThatForgetsItsScriptsIsToldThemAgain() throws Exception {
    try (RedisServer server = RedisServer.start()) {
      survives(
          server.uri(),
          server.uri(),
          Acknowledgement.WRITTEN,
          () -> {
            try (Jedis jedis = new Jedis(server.uri())) {
              for (int i = 0; i < 20; i++) {
                jedis.scriptFlush();
                Thread.sleep(random.nextInt(10));
              }
            }
          });
    }
  }

  @Test
  void aServerThatLosesARunSaysSoToAll() throws Exception {
    try (RedisServer server = RedisServer.start();
        RedisStore writer = store(server.uri()).open();
        RedisStore reader = store(server.uri()).open()) {
      RunQueue queue = begin(writer, writer.leases().acquire("r"));
      CompletableFuture<NumberedRun.Seen> reading = NumberedRun.reading(reader, "r", "lost");
      server.kill();
      server.restart();
      Exception lost =
          assertThrows(
              ExecutionException.class,
              () ->
                  queue
                      .acknowledged(queue.append(NumberedRun.event(2)))
                      .toCompletableFuture()
                      .get(30, TimeUnit.SECONDS));
      assertTrue(lost.toString().contains("Redis has lost run r"), lost.toString());
      Exception gone =
          assertThrows(ExecutionException.class, () -> reading.get(30, TimeUnit.SECONDS));
      assertInstanceOf(GoneException.class, gone.getCause());
    }
  }

  @Test
  void aProducerThatWasCutOffBeyondItsLeaseLosesItsRun() throws Exception {
    Duration lease = Duration.ofMillis(900);
    try (RedisServer server = RedisServer.start();
        FlakyProxy proxy = new FlakyProxy(server.port());
        RedisStore zombie = store(proxy.uri()).leaseTime(lease).open();
        RedisStore witness = store(server.uri()).leaseTime(lease).open()) {
      RunQueue queue = begin(zombie, zombie.leases().acquire("r"));
      CompletableFuture<NumberedRun.Seen> reading = NumberedRun.reading(witness, "r", "cut off");
      proxy.partition();
      long late = queue.append(NumberedRun.event(2));
      RunEvent.Failed lost =
          assertInstanceOf(RunEvent.Failed.class, reading.get(30, TimeUnit.SECONDS).last());
      assertEquals("owner_lost", lost.code());
      proxy.heal();
      Exception refused =
          assertThrows(
              ExecutionException.class,
              () -> queue.acknowledged(late).toCompletableFuture().get(30, TimeUnit.SECONDS));
      assertInstanceOf(FencedException.class, refused.getCause());
      assertThrows(FencedException.class, () -> queue.append(NumberedRun.event(3)));
    }
  }

  @Test
  void aServerThatHasNoRoomForATimeIsWaitedFor() throws Exception {
    try (RedisServer server = RedisServer.start();
        Jedis jedis = new Jedis(server.uri());
        RedisStore store = store(server.uri()).open()) {
      RunQueue queue = begin(store, store.leases().acquire("r"));
      jedis.configSet("maxmemory", "1");
      long last = queue.append(NumberedRun.event(2));
      Thread.sleep(300);
      assertFalse(queue.acknowledged(last).toCompletableFuture().isDone());
      jedis.configSet("maxmemory", "0");
      queue.acknowledged(last).toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void aServerThatStaysAwayFailsWhatWaitsForIt() throws Exception {
    try (RedisServer server = RedisServer.start();
        RedisStore store = store(server.uri()).patience(Duration.ofMillis(300)).open()) {
      RunQueue queue = begin(store, store.leases().acquire("r"));
      server.kill();
      long late = queue.append(NumberedRun.event(2));
      Exception failed =
          assertThrows(
              ExecutionException.class,
              () -> queue.acknowledged(late).toCompletableFuture().get(30, TimeUnit.SECONDS));
      assertInstanceOf(RedisStoreException.class, failed.getCause());
      assertThrows(RedisStoreException.class, () -> store.checkpoints().find("r"));
    }
  }
}
