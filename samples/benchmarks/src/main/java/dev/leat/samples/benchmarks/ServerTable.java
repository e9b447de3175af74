package dev.leat.samples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.leat.agent.Agent;
import dev.leat.chat.ChatModel;
import dev.leat.server.AgentServer;
import dev.leat.server.ServerLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server carries: many answers at once of a model that says a token every 10 ms, as
 * server-sent events over the loopback interface, readers in another process; and readers that wait
 * for a run that says nothing.
 */
public final class ServerTable {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final Pattern ID = Pattern.compile("\"id\":\"(\\w+)\"");

  /** A compiler that is still at work takes a fifth of two cores. */
  private static final int WARM_TOKENS = 500;

  private final AgentServer server;

  private ServerTable(AgentServer server) {
    this.server = server;
  }

  /** Optionally how many streams, of how many tokens, and how many idle readers. */
  public static void main(String[] args) throws Exception {
    int streams = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    int tokens = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
    int idle = args.length > 2 ? Integer.parseInt(args[2]) : 2_000;
    ServerLimits limits =
        ServerLimits.builder()
            .runs(streams + 1)
            .runsPerClient(streams + 1)
            .runsPerMinute(Integer.MAX_VALUE)
            .readersPerClient(streams + idle)
            .stalled(Duration.ofMinutes(5))
            .build();
    try (ChatModel model = new PacedModel();
        AgentServer server =
            AgentServer.of(Agent.builder(model).build())
                .port(0)
                .limits(limits)
                .shutdownTime(Duration.ZERO)
                .start()) {
      ServerTable table = new ServerTable(server);
      for (int i = 0; i < 3; i++) {
        table.load(streams, WARM_TOKENS);
      }
      System.out.println(
          "| streams | tokens | tokens/s | of the ideal | stream p50 / p99 / longest | server CPU |"
              + " readers' CPU | heap a stream | threads |");
      System.out.println("|---|---|---|---|---|---|---|---|---|");
      System.out.println(table.load(streams, tokens));
      System.out.println();
      System.out.println(
          "| idle readers | heap a reader | threads before | with them | CPU in 10 s |");
      System.out.println("|---|---|---|---|---|");
      System.out.println(table.idle(idle));
    }
  }

  private String load(int streams, int tokens) throws IOException, InterruptedException {
    long heap = heap();
    long cpu = SYSTEM.getProcessCpuTime();
    Process readers = readers("load", server.url(), "" + streams, "" + tokens);
    while (server.running() < streams && readers.isAlive()) {
      Thread.sleep(10);
    }
    // In the middle of it.
    Thread.sleep(tokens * PacedModel.PACE_NANOS / 2_000_000);
    long held = heap() - heap;
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    BufferedReader lines = readers.inputReader();
    String line = lines.readLine();
    cpu = SYSTEM.getProcessCpuTime() - cpu;
    readers.waitFor();
    if (line == null) {
      throw new IOException("the readers failed");
    }
    String[] told = line.split(" ", -1);
    long read = Long.parseLong(told[0]);
    if (read != (long) streams * tokens) {
      throw new IOException("expected " + (long) streams * tokens + " tokens, found " + read);
    }
    double seconds = Long.parseLong(told[1]) / 1000.0;
    double ideal = streams * 1e9 / PacedModel.PACE_NANOS;
    return String.format(
        Locale.ROOT,
        "| %d | %d | %,.0f | %.1f %% | %s / %s / %s ms | %.1f s | %.1f s | %.1f KiB | %d |",
        streams,
        tokens,
        read / seconds,
        100 * read / seconds / ideal,
        told[2],
        told[3],
        told[4],
        cpu / 1e9,
        Long.parseLong(told[5]) / 1e3,
        held / 1024.0 / streams,
        threads);
  }

  private String idle(int readers) throws IOException, InterruptedException {
    String run = begin();
    int before = ManagementFactory.getThreadMXBean().getThreadCount();
    long heap = heap();
    Process process = readers("idle", server.url(), run, "" + readers);
    if (process.inputReader().readLine() == null) {
      throw new IOException("the idle readers failed");
    }
    long held = heap() - heap;
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    long cpu = SYSTEM.getProcessCpuTime();
    Thread.sleep(10_000);
    cpu = SYSTEM.getProcessCpuTime() - cpu;
    process.outputWriter().close();
    process.waitFor();
    return String.format(
        Locale.ROOT,
        "| %d | %.1f KiB | %d | %d | %.0f ms |",
        readers,
        held / 1024.0 / readers,
        before,
        threads,
        cpu / 1e6);
  }

  /** Begins a run that says nothing; its events' path. */
  private String begin() throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/v1/runs"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"input\":\"0\"}"))
            .build();
    Matcher id = ID.matcher(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    if (!id.find()) {
      throw new IOException("no run was begun");
    }
    return "/v1/runs/" + id.group(1) + "/events";
  }

  private static Process readers(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(ServerReaders.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 2; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
