package dev.leat.server;

import dev.leat.json.JsonWriter;
import dev.leat.server.http.Exchange;
import dev.leat.server.http.Gate;
import dev.leat.server.http.Guard;
import dev.leat.server.http.JsonErrors;
import dev.leat.server.http.OpenAnswers;
import dev.leat.server.http.Problem;
import dev.leat.server.http.Route;
import dev.leat.server.http.SlowHeads;
import dev.leat.server.openai.OpenAiRoutes;
import dev.leat.server.page.PageRoutes;
import dev.leat.server.runs.RunService;
import dev.leat.server.sse.ConversationRoutes;
import dev.leat.server.sse.RunRoutes;
import dev.leat.server.ui.UiRoutes;
import dev.leat.server.ws.ChatSockets;
import dev.leat.store.Acknowledgement;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server from its start to its end: Jetty, with the runs behind it. */
final class RunningServer {
  private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);

  /** Requests are short, and readers need no thread: more would only wait for the processors. */
  private static final int MAX_THREADS = 64;

  /**
   * How many connections the system holds until they are accepted. One more is not answered, and
   * its client tries again only a second later.
   */
  private static final int ACCEPT_QUEUE = 1024;

  /** What the system holds for a reader, in bytes; left to itself, it takes megabytes for each. */
  private static final int SEND_BUFFER = 64 << 10;

  /** In memory nobody comes back to a run after its process; nobody needs it for much longer. */
  private static final Duration IDLE_IN_MEMORY = Duration.ofMinutes(5);

  /** How long clients may take to hear that the server closes. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private final Settings settings;
  private final QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS);
  private final Server jetty = new Server(threads);
  private final ScheduledThreadPoolExecutor timer;
  private final RunService runs;
  private final ChatSockets sockets;
  private final ServerConnector connector;
  private final OpenAnswers answers = new OpenAnswers();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CountDownLatch closed = new CountDownLatch(1);

  private RunningServer(Settings settings, ScheduledThreadPoolExecutor timer) {
    this.settings = settings;
    this.timer = timer;
    threads.setName("leat-server");
    threads.setDaemon(true);
    this.runs =
        RunService.of(settings.agent(), settings.limits(), settings.heartbeat(), timer, threads);
    ServerLimits limits = settings.limits();
    this.sockets =
        ChatSockets.of(
            runs, jetty, limits.bodyBytes(), settings.heartbeat(), limits.stalled(), timer);
    this.connector = connector();
    jetty.addConnector(connector);
    jetty.setErrorHandler(new JsonErrors());
    jetty.setHandler(new Gate(guard(), routes(), settings.authenticator(), limits, answers));
  }

  static RunningServer start(Settings settings) {
    RunningServer server = made(settings);
    try {
      server.listen();
      server.jetty.start();
      server.watchIdleRuns();
      LOG.info("Agent '{}' listens on {}", settings.name(), server.url());
      return server;
    } catch (ServerStartException e) {
      server.free();
      throw e;
    } catch (Exception e) {
      server.free();
      throw new ServerStartException("The server could not be started: " + e.getMessage(), e);
    }
  }

  private static RunningServer made(Settings settings) {
    var timer = new ScheduledThreadPoolExecutor(1, RunningServer::timerThread);
    timer.setRemoveOnCancelPolicy(true);
    try {
      return new RunningServer(settings, timer);
    } catch (Problem e) {
      timer.shutdownNow();
      throw new ServerStartException(
          "The server could not be started: the agent's store fails. Fix: see the cause.",
          e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException | Error e) {
      timer.shutdownNow();
      throw e;
    }
  }

  private void listen() throws IOException {
    Address address = settings.address();
    for (int port = address.firstPort(); ; port++) {
      try {
        connector.setPort(port);
        connector.open();
        return;
      } catch (IOException e) {
        if (!(e.getCause() instanceof BindException) && !(e instanceof BindException)) {
          throw e;
        }
        if (port == address.lastPort()) {
          throw new ServerStartException(
              "The server cannot listen on "
                  + address.ports()
                  + " of "
                  + address.host()
                  + ": taken by another program, or not allowed. Fix: end that program, or choose"
                  + " another port, or 0 for any that is free.",
              e);
        }
      }
    }
  }

  private ServerConnector connector() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(settings.limits().headerBytes());
    ServerConnector made = new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http));
    made.setHost(settings.address().host());
    made.setReuseAddress(true);
    made.setAcceptQueueSize(ACCEPT_QUEUE);
    made.setAcceptedSendBufferSize(SEND_BUFFER);
    made.setIdleTimeout(settings.limits().stalled().toMillis());
    made.addBean(new NetworkConnectionLimit(settings.limits().connections(), made));
    closeSlow(made, settings.limits().requestTime());
    return made;
  }

  private void closeSlow(ServerConnector made, Duration requestTime) {
    if (!requestTime.isZero()) {
      SlowHeads slow = new SlowHeads(requestTime);
      made.addBean(slow);
      long look = Math.max(TimeUnit.MILLISECONDS.toNanos(10), requestTime.toNanos() / 8);
      var unused = timer.scheduleWithFixedDelay(slow::look, look, look, TimeUnit.NANOSECONDS);
    }
  }

  private Guard guard() {
    return new Guard(
        new HashSet<>(settings.hosts()),
        new HashSet<>(settings.origins()),
        !settings.address().isLoopback());
  }

  private List<Route> routes() {
    List<Route> all = new ArrayList<>();
    all.add(Route.open("GET", "/healthz", this::health));
    all.addAll(new RunRoutes(runs).routes());
    all.addAll(new ConversationRoutes(runs).routes());
    all.addAll(new OpenAiRoutes(runs, settings.name()).routes());
    all.addAll(new UiRoutes(runs).routes());
    all.add(sockets.route());
    all.addAll(PageRoutes.routes());
    return all;
  }

  /** Whoever spreads requests over servers learns here that this one takes no more. */
  private void health(Exchange exchange) {
    boolean open = !closing.get();
    exchange.json(
        open ? 200 : 503,
        new JsonWriter().beginObject().name("status").value(open ? "ok" : "closing").endObject());
  }

  private void watchIdleRuns() {
    boolean inMemory = settings.agent().store().acknowledgement() == Acknowledgement.HELD;
    Duration idle = settings.idleTime();
    Duration time = idle != null ? idle : inMemory ? IDLE_IN_MEMORY : Duration.ZERO;
    if (!time.isZero()) {
      long look = Math.max(TimeUnit.MILLISECONDS.toNanos(10), time.toNanos() / 10);
      var unused =
          timer.scheduleWithFixedDelay(
              () -> runs.cancelAlone(time), look, look, TimeUnit.NANOSECONDS);
    }
  }

  int port() {
    return connector.getLocalPort();
  }

  String url() {
    String host = settings.address().host();
    String name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port();
  }

  int running() {
    return runs.running();
  }

  void await() throws InterruptedException {
    closed.await();
  }

  void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      runs.shutDown(settings.shutdownTime());
      sockets.closeAll(LAST_WORDS);
      if (!answers.awaitNone(LAST_WORDS)) {
        LOG.warn("Some requests had not had their answer when the server closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      free();
    }
  }

  private void free() {
    try {
      jetty.stop();
    } catch (Exception e) {
      LOG.warn("The server did not stop well", e);
    }
    timer.shutdownNow();
    closed.countDown();
  }

  private static Thread timerThread(Runnable work) {
    Thread thread = new Thread(work, "leat-server-timer");
    thread.setDaemon(true);
    return thread;
  }
}
