package dev.leat.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.agent.Agent;
import dev.leat.store.QueueLimits;
import dev.leat.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Law 8: whoever reads slowly gets everything, whoever stops reading is let go and holds no memory,
 * and the others notice nothing. So many stop as {@code -Dleat.stalled} says, each before an answer
 * of a million tokens of four characters.
 */
final class SlowReadersTest {
  private static final int STALLED = Integer.getInteger("leat.stalled", 16);

  /** The runs that they read; each holds the text that it said, whoever reads. */
  private static final int FLOODS = 2;

  private static final int PIECES = 20_000;

  /** The others: so many, each so many pieces, one every 10 ms. */
  private static final int OTHERS = 8;

  private static final int THEIR_PIECES = 100;

  /** How many pieces the slow reader reads. */
  private static final int SLOWLY = 2_000;

  /** How long it pauses at most before each read, in nanoseconds: a busy machine is slow itself. */
  private static final long LONGEST_PAUSE = 30_000_000;

  /** What 200 stalled readers may cost, by the goal. */
  private static final long MAX_GROWTH = 64L << 20;

  private final FloodModel model = new FloodModel();

  /** What a side holds of a connection: next to nothing of one that stalls. */
  private static final int LITTLE = 8 << 10;

  private static final int ENOUGH = 64 << 10;

  private AgentServer serve(long runBytes, Duration patience) {
    Store store =
        Store.inMemory(
            new QueueLimits(
                runBytes, QueueLimits.DEFAULTS.storeBytes(), patience, Duration.ofMinutes(10)));
    return AgentServer.of(Agent.builder(model).store(store).build())
        .port(0)
        .shutdownTime(Duration.ZERO)
        .heartbeat(Duration.ofMinutes(10)) // a stalled reader answers no ping
        .limits(
            ServerLimits.builder().runsPerMinute(1_000_000).stalled(Duration.ofMinutes(10)).build())
        .start();
  }

  @Test
  void whoStopsReadingIsLetGoAndTheOthersNoticeNothing() throws Exception {
    // A stalled reader is given up soon, for a test is to end.
    try (AgentServer server = serve(QueueLimits.DEFAULTS.runBytes(), Duration.ofSeconds(1))) {
      stalledReaders(server, new Client(server));
    }
  }

  private void stalledReaders(AgentServer server, Client client) throws Exception {
    others(client);
    Others alone = others(client);
    long heap = heap();
    List<BareReader> stalled = stall(server, client);
    model.release();
    awaitFlooded();
    Others beside = others(client);
    long growth = heap() - heap;
    System.out.printf(
        "%d stalled readers, %d pieces each: heap +%.1f MiB; the others' p99 %.1f -> %.1f ms, time"
            + " %d -> %d ms%n",
        STALLED,
        PIECES,
        growth / 1048576.0,
        alone.p99Millis,
        beside.p99Millis,
        alone.millis,
        beside.millis);
    assertTrue(growth <= MAX_GROWTH, () -> "the heap grew by " + growth + " bytes");
    assertTrue(beside.millis <= 2 * alone.millis, "the others took twice as long");
    // What lies below is the machine's own unrest, as long as it has other work.
    double unrest = STALLED < 200 ? 500 : 10;
    assertTrue(beside.p99Millis <= Math.max(unrest, 2 * alone.p99Millis), "p99 more than doubled");
    while (server.running() > 0) {
      Thread.sleep(10);
    }
    for (BareReader reader : stalled) {
      wasLetGo(reader);
    }
  }

  private List<BareReader> stall(AgentServer server, Client client)
      throws IOException, InterruptedException {
    List<BareReader> stalled = new ArrayList<>();
    String run = "";
    for (int i = 0; i < STALLED; i++) {
      run = i % (STALLED / FLOODS) == 0 ? client.start(Integer.toString(PIECES)) : run;
      stalled.add(reader(server, run, i % 2 == 0, LITTLE));
    }
    return stalled;
  }

  /** A reader that has read the run's first event. */
  private static BareReader reader(AgentServer server, String run, boolean events, int buffer)
      throws IOException {
    BareReader reader =
        events ? BareReader.events(server, run, buffer) : BareReader.socket(server, run, buffer);
    JsonNode first = reader.next();
    assertEquals("run_started", first == null ? "" : first.path("type").asText());
    return reader;
  }

  /** Waits until the floods stand still: the logs are full, and wait for those who do not read. */
  private void awaitFlooded() throws InterruptedException {
    long before = -1;
    while (before != model.taken.get()) {
      before = model.taken.get();
      Thread.sleep(200);
    }
  }

  /** It reads what was sent to it, from the start, without a hole; then it is told. */
  private void wasLetGo(BareReader reader) throws Exception {
    try (reader) {
      reader.hurry();
      StringBuilder text = new StringBuilder();
      JsonNode last = reader.readAll(text);
      assertEquals("cut_off", last.path("type").asText(), last::toString);
      assertEquals("detached", last.path("code").asText());
      assertEquals(reader.sequence, last.path("after").asLong());
      assertTrue(text.length() > 0 && text.length() < FloodModel.characters(PIECES));
      assertTrue(FloodModel.isBeginning(text), "what it read is the answer's beginning");
      assertEquals(null, reader.next());
      assertTrue(reader.closeCode == 0 || reader.closeCode == 1013, "code " + reader.closeCode);
    }
  }

  @Test
  void whoReadsAtATenthOfTheSpeedGetsEveryCharacter() throws Exception {
    long fast;
    long slow;
    try (AgentServer server = serve(1 << 18, QueueLimits.DEFAULTS.readerPatience())) {
      Client client = new Client(server);
      read(server, client, 0);
      fast = read(server, client, 0);
      slow = read(server, client, fast);
    }
    System.out.printf(
        "a reader took %d ms, a slow one %d ms%n", fast / 1_000_000, slow / 1_000_000);
  }

  /** Reads on both ways at a tenth of the speed, if it is known; returns how long it took. */
  private long read(AgentServer server, Client client, long fast) throws Exception {
    long start = System.nanoTime();
    model.hold();
    String run = client.start(Integer.toString(SLOWLY));
    try (BareReader events = reader(server, run, true, ENOUGH);
        BareReader socket = reader(server, run, false, ENOUGH)) {
      model.release();
      CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> whole(events, fast));
      assertEquals(FloodModel.characters(SLOWLY), whole(socket, fast).length());
      assertEquals(FloodModel.characters(SLOWLY), one.get().length());
    }
    return System.nanoTime() - start;
  }

  private static String whole(BareReader reader, long fast) {
    try {
      if (fast == 0) {
        reader.hurry();
      } else {
        int reads = (int) (FloodModel.characters(SLOWLY) >> 14);
        reader.pace(1 << 14, Math.min(LONGEST_PAUSE, 10 * fast / reads));
      }
      StringBuilder text = new StringBuilder();
      JsonNode last = reader.readAll(text);
      assertEquals("run_completed", last.path("type").asText(), last::toString);
      assertTrue(FloodModel.isBeginning(text), "what it read is the answer");
      return text.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** How runs fared whose readers read. */
  private record Others(double p99Millis, long millis) {}

  private static Others others(Client client) throws Exception {
    long start = System.nanoTime();
    List<CompletableFuture<long[]>> all = new ArrayList<>();
    for (int i = 0; i < OTHERS; i++) {
      Client.Stream stream = client.startAndRead("paced " + THEIR_PIECES);
      all.add(
          CompletableFuture.supplyAsync(() -> delays(stream), task -> new Thread(task).start()));
    }
    List<Long> delays = new ArrayList<>();
    for (CompletableFuture<long[]> each : all) {
      Arrays.stream(each.get()).forEach(delays::add);
    }
    delays.sort(null);
    return new Others(
        delays.get(delays.size() * 99 / 100) / 1e6, (System.nanoTime() - start) / 1_000_000);
  }

  /** How long each piece took from when it was due until it was read. */
  private static long[] delays(Client.Stream stream) {
    try (stream) {
      List<Long> delays = new ArrayList<>();
      for (Client.Event event = stream.next(); event != null; event = stream.next()) {
        if (event.type().equals("text")) {
          for (String due : event.text().strip().split(" ", -1)) {
            delays.add(System.nanoTime() - Long.parseLong(due));
          }
        }
      }
      assertEquals(THEIR_PIECES, delays.size(), "pieces read");
      return delays.stream().mapToLong(Long::longValue).toArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
