package dev.leat.samples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.leat.chat.Usage;
import dev.leat.sqlite.SqliteStore;
import dev.leat.store.Acknowledgement;
import dev.leat.store.RunEvent;
import dev.leat.store.RunQueue;
import dev.leat.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints a table in Markdown of the stores' queues under load: sessions that write at a model's
 * pace, and one that writes as fast as it can. The readers of a file are a process of their own.
 */
public final class QueueTable {
  private static final int SECONDS = Integer.getInteger("seconds", 8);
  private static final int FLOOD = Integer.getInteger("flood", 300_000);

  private final Store store;
  private final Path directory;
  private final String name;

  private QueueTable(String name, Store store, Path directory) {
    this.name = name;
    this.store = store;
    this.directory = directory;
  }

  /**
   * Runs it.
   *
   * @throws Exception if a store cannot be used
   */
  public static void main(String[] args) throws Exception {
    System.out.println(
        "| store | load | events/s written | read | p50 ms | p95 ms | p99 ms | max ms | writer's CPU |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    Path parent = Files.createTempDirectory("leat-queues");
    try (Store memory = Store.inMemory()) {
      new QueueTable("memory", memory, Path.of("")).all();
    }
    for (Acknowledgement level : List.of(Acknowledgement.WRITTEN, Acknowledgement.FSYNCED)) {
      Path directory = parent.resolve(level.name());
      try (Store file = SqliteStore.builder(directory).acknowledgement(level).open()) {
        new QueueTable("SQLite, " + level, file, directory).all();
      }
    }
  }

  private void all() throws Exception {
    paced("idle readers", 16, 0);
    paced("1 session at 50/s", 1, 50);
    paced("16 sessions at 50/s", 16, 50);
    paced("200 sessions at 10/s", 200, 10);
    flood();
  }

  private interface Readers {
    String await() throws Exception;
  }

  private Readers readers(String load, int runs) throws IOException {
    if (directory.toString().isEmpty()) {
      QueueReaders here = QueueReaders.of(store, load, runs);
      return () -> {
        Latencies latencies = here.await();
        return latencies.count() + " | " + latencies;
      };
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                QueueReaders.class.getName(),
                directory.toString(),
                load,
                Integer.toString(runs))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return () -> process.inputReader().readLine();
  }

  private List<RunQueue> producers(String load, int runs) {
    List<RunQueue> producers = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      producers.add(store.queues().produce(store.leases().acquire(load + "-" + run)));
      producers.get(run).append(new RunEvent.Started(null));
    }
    return producers;
  }

  private void paced(String load, int sessions, int perSecond) throws Exception {
    List<RunQueue> producers = producers(load, sessions);
    Readers readers = readers(load, sessions);
    Thread.sleep(2_000); // the readers wait by now
    long cpu = cpu();
    long start = System.nanoTime();
    int events = SECONDS * perSecond;
    for (int i = 0; i < events; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      for (RunQueue producer : producers) {
        producer.append(new RunEvent.Reasoning("word"));
      }
    }
    if (events == 0) {
      Thread.sleep(SECONDS * 1000L);
    }
    row(load, (long) events * sessions, start, cpu, producers, readers);
  }

  private void flood() throws Exception {
    List<RunQueue> producers = producers("flood", 1);
    Readers readers = readers("flood", 1);
    Thread.sleep(2_000);
    long cpu = cpu();
    long start = System.nanoTime();
    RunQueue producer = producers.get(0);
    long last = 0;
    for (int i = 0; i < FLOOD; i++) {
      last = producer.append(new RunEvent.Reasoning("word"));
    }
    producer.acknowledged(last).toCompletableFuture().join();
    row("one session, as fast as it can", FLOOD, start, cpu, producers, readers);
  }

  private void row(
      String load,
      long events,
      long start,
      long cpuBefore,
      List<RunQueue> producers,
      Readers readers)
      throws Exception {
    double seconds = (System.nanoTime() - start) / 1e9;
    double share = (cpu() - cpuBefore) / 1e9 / seconds;
    producers.forEach(each -> each.append(new RunEvent.Completed("", Usage.NONE)));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,.0f | %s | %.1f %% |%n",
        name,
        load,
        events / seconds,
        readers.await(),
        100 * share);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
