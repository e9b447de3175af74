package dev.leat.samples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.leat.chat.Usage;
import dev.leat.store.Acknowledgement;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints a table in Markdown of the stores' queues under load: sessions that write at a model's
 * pace, and one that writes as fast as it can. The readers of a file and of Redis are a process of
 * their own. {@code -Dseconds=N} writes for so long, {@code -Dflood=N} so many events at once,
 * {@code -Dstores=memory,sqlite,redis} names what is measured.
 */
public final class QueueTable {
  private static final int SECONDS = Integer.getInteger("seconds", 8);
  private static final int FLOOD = Integer.getInteger("flood", 300_000);
  private static final List<String> STORES =
      List.of(System.getProperty("stores", "memory,sqlite,redis").split(",", -1));

  private final QueueContender contender;
  private final QueueLoad load;
  private final Store store;

  private QueueTable(QueueContender contender, QueueLoad load, Store store) {
    this.contender = contender;
    this.load = load;
    this.store = store;
  }

  /**
   * Runs it.
   *
   * @throws Exception if a store cannot be used
   */
  public static void main(String[] args) throws Exception {
    System.out.println(
        "| store | load | events/s written | read | p50 ms | p95 ms | p99 ms | max ms"
            + " | writer's CPU | bytes/event |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    Path parent = Files.createTempDirectory("leat-queues");
    if (STORES.contains("memory")) {
      measure(new QueueContender.Memory());
    }
    for (Acknowledgement level : List.of(Acknowledgement.WRITTEN, Acknowledgement.FSYNCED)) {
      if (STORES.contains("sqlite")) {
        measure(new QueueContender.Sqlite(parent.resolve(level.name()), level));
      }
    }
    for (Acknowledgement level : List.of(Acknowledgement.WRITTEN, Acknowledgement.FSYNCED)) {
      if (STORES.contains("redis")) {
        redis(level);
      }
    }
  }

  private static void redis(Acknowledgement level) throws Exception {
    String appendfsync = level == Acknowledgement.FSYNCED ? "always" : "everysec";
    Optional<BenchmarkRedis> started = BenchmarkRedis.start(appendfsync);
    if (started.isEmpty()) {
      System.err.println("There is no redis-server on the PATH: Redis is left out");
      return;
    }
    try (BenchmarkRedis server = started.get()) {
      measure(new QueueContender.Redis(server, "leat", level));
    }
  }

  private static void measure(QueueContender contender) throws Exception {
    for (QueueLoad load : QueueLoad.all()) {
      try (Store store = contender.open(load.limits())) {
        new QueueTable(contender, load, store).run();
      }
    }
  }

  private interface Readers {
    String await() throws Exception;
  }

  /** Readers that have their cursors. */
  private Readers readers() throws IOException, InterruptedException {
    if (contender.address().isEmpty()) {
      QueueReaders here = QueueReaders.of(store, load);
      here.awaitAttached();
      return () -> {
        Latencies latencies = here.await();
        return latencies.count() + " | " + latencies;
      };
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                QueueReaders.class.getName(),
                contender.address()));
    command.addAll(load.arguments());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader printed = process.inputReader();
    printed.readLine();
    return printed::readLine;
  }

  private void run() throws Exception {
    long held = contender.bytesHeld();
    List<RunQueue> producers = new ArrayList<>();
    for (int run = 0; run < load.sessions(); run++) {
      producers.add(store.queues().produce(store.leases().acquire(load.run(run))));
      producers.get(run).append(new RunEvent.Started(null));
    }
    Readers readers = readers();
    Thread.sleep(500); // those who have just begun are quiet by now
    long cpu = cpu();
    long start = System.nanoTime();
    long events =
        load.perSecond() == QueueLoad.AS_FAST_AS_IT_CAN ? flood(producers.get(0)) : pace(producers);
    double seconds = (System.nanoTime() - start) / 1e9;
    double share = (cpu() - cpu) / 1e9 / seconds;
    long grown = contender.bytesHeld() - held;
    producers.forEach(each -> each.append(new RunEvent.Completed("", Usage.NONE)));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,.0f | %s | %.1f %% | %s |%n",
        contender.name(),
        load.name(),
        events / seconds,
        readers.await(),
        100 * share,
        grown > 0 && events > 0 ? grown / events : "");
  }

  private long pace(List<RunQueue> producers) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + SECONDS * 1_000_000_000L;
    long rounds = 0;
    if (load.perSecond() == 0) {
      Thread.sleep(SECONDS * 1_000L);
    }
    for (; rounds < (long) SECONDS * load.perSecond() && System.nanoTime() < end; rounds++) {
      long due = start + rounds * 1_000_000_000L / load.perSecond();
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      for (RunQueue producer : producers) {
        producer.append(new RunEvent.Reasoning("word"));
      }
    }
    return rounds * producers.size();
  }

  private static long flood(RunQueue producer) {
    long last = 0;
    for (int i = 0; i < FLOOD; i++) {
      last = producer.append(new RunEvent.Reasoning("word"));
    }
    producer.acknowledged(last).toCompletableFuture().join();
    return FLOOD;
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
