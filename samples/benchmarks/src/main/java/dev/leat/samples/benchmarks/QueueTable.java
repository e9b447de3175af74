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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Prints a table in Markdown of the stores' queues under load: sessions that write at a model's
 * pace, and one that writes as fast as it can. The readers of a file and of Redis are a process of
 * their own. {@code -Dseconds=N} writes for so long, {@code -Dflood=N} so many events at once,
 * {@code -Dstores=memory,sqlite,redis} names what is measured, {@code -Dloads=TEXT} those loads
 * that have the text in their names. Each load runs for {@code -Dwarm=N} seconds first, which are
 * not counted: both processes are new, and their first seconds tell of the compiler.
 */
public final class QueueTable {
  private static final int SECONDS = Integer.getInteger("seconds", 8);
  private static final int FLOOD = Integer.getInteger("flood", 300_000);
  private static final int WARM = Integer.getInteger("warm", 10);
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
            + " | readers' CPU us/event | readers' CPU | writer's CPU us/event | writer's CPU | bytes/event |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
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
      if (!load.name().contains(System.getProperty("loads", ""))) {
        continue;
      }
      try (Store store = contender.open(load.limits())) {
        new QueueTable(contender, load, store).run();
      }
    }
  }

  private interface Readers {
    String await() throws Exception;

    /** What their process has used of the processors, in nanoseconds; 0 if it is this one. */
    default long cpu() {
      return 0;
    }
  }

  /** Readers in a process of their own. */
  private record ReadingProcess(Process process, BufferedReader printed) implements Readers {
    @Override
    public String await() throws IOException {
      return printed.readLine();
    }

    @Override
    public long cpu() {
      return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
  }

  /** Readers that have their cursors. */
  private Readers readers() throws IOException, InterruptedException {
    if (contender.address().isEmpty()) {
      QueueReaders here = QueueReaders.of(store, load);
      here.awaitAttached();
      return () -> here.await() + " | ";
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
    ReadingProcess readers = new ReadingProcess(process, process.inputReader());
    readers.await(); // until they are attached
    return readers;
  }

  private void run() throws Exception {
    List<RunQueue> producers = new ArrayList<>();
    for (int run = 0; run < load.sessions(); run++) {
      producers.add(store.queues().produce(store.leases().acquire(load.run(run))));
      producers.get(run).append(new RunEvent.Started(null));
    }
    Readers readers = readers();
    write(producers, WARM, FLOOD / 2, new RunEvent.ToolProgress(QueueReaders.WARMING, "word"));
    long held = contender.bytesHeld();
    long reading = readers.cpu();
    long cpu = cpu();
    long start = System.nanoTime();
    long events = write(producers, SECONDS, FLOOD, new RunEvent.Reasoning("word"));
    double seconds = (System.nanoTime() - start) / 1e9;
    double used = (cpu() - cpu) / 1e9;
    double read = (readers.cpu() - reading) / 1e9;
    long grown = contender.bytesHeld() - held;
    producers.forEach(each -> each.append(new RunEvent.Completed("", Usage.NONE)));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,.0f | %s | %s | %s | %.1f %% | %s |%n",
        contender.name(),
        load.name(),
        events / seconds,
        readers.await(),
        read > 0 ? String.format(Locale.ROOT, "%.1f %%", 100 * read / seconds) : "",
        events == 0 ? "" : String.format(Locale.ROOT, "%.1f", 1e6 * used / events),
        100 * used / seconds,
        grown > 0 && events > 0 ? grown / events : "");
  }

  /** Writes for so long, or so many events as fast as it can; returns how many. */
  private long write(List<RunQueue> producers, int seconds, int flood, RunEvent event)
      throws InterruptedException {
    return load.perSecond() == QueueLoad.AS_FAST_AS_IT_CAN
        ? flood(producers.get(0), flood, event)
        : pace(producers, seconds, event);
  }

  private long pace(List<RunQueue> producers, int seconds, RunEvent event)
      throws InterruptedException {
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    long rounds = 0;
    if (load.perSecond() == 0) {
      Thread.sleep(seconds * 1_000L);
    }
    for (; rounds < (long) seconds * load.perSecond() && System.nanoTime() < end; rounds++) {
      long due = start + rounds * 1_000_000_000L / load.perSecond();
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      for (RunQueue producer : producers) {
        producer.append(event);
      }
    }
    return rounds * producers.size();
  }

  private static long flood(RunQueue producer, int count, RunEvent event) {
    long last = 0;
    for (int i = 0; i < count; i++) {
      last = producer.append(event);
    }
    producer.acknowledged(last).toCompletableFuture().join();
    return count;
  }

  /** What this process has used of the processors, in nanoseconds. */
  static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
