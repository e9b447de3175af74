package dev.leat.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A model's server on the loopback interface that answers from a script: OpenAI's chat completions,
 * streamed or whole, over real HTTP/1.1. It can misbehave in every way that {@link Fault} has.
 *
 * <p>It serves {@code POST /v1/chat/completions} and {@code GET /v1/models}, and refuses with 400 a
 * conversation in which a tool call is not answered once, in order, right after the message that
 * made it. Each connection has a daemon thread of its own. Safe for several threads.
 */
public final class ModelServer implements AutoCloseable {
  /** How long {@link #close} waits for the threads, all together. */
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(1);

  private final ServerSocket listener;
  private final Routes routes;
  private final Script<Reply> script;
  private final Thread acceptor;

  /** Connections that are open and their threads. Guarded by this. */
  private final Map<Connection, Thread> connections = new LinkedHashMap<>();

  /** What was asked, in order. Guarded by this, which is notified of each. */
  private final List<Exchange> exchanges = new ArrayList<>();

  /** What {@link #assertExhausted} will complain of. Guarded by this. */
  private final List<String> complaints = new ArrayList<>();

  /** Guarded by this. */
  private boolean closed;

  private ModelServer(Script<Reply> script, Function<ModelRequest, Reply> handler, boolean anyWire)
      throws IOException {
    this.script = script;
    this.routes = new Routes(handler, this::complain, anyWire);
    this.listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    this.acceptor = daemon("leat-model-server", this::accept);
  }

  /**
   * Starts a server that gives these replies, once each, and then 500.
   *
   * @throws UncheckedIOException if no port can be had
   */
  public static ModelServer start(Reply... replies) {
    Script<Reply> script = new Script<>(List.of(replies));
    return start(script, request -> fromScript(script), false);
  }

  /**
   * Starts a server that finds its reply in the request.
   *
   * @param handler called on the connection's thread; safe for several threads if there are several
   *     connections. What it throws is answered with 500 and told by {@link #assertExhausted}.
   * @throws UncheckedIOException if no port can be had
   */
  public static ModelServer start(Function<ModelRequest, Reply> handler) {
    return start(new Script<>(List.of()), handler, false);
  }

  /**
   * Starts a server of another wire, of which it knows nothing: the handler is asked for every
   * request, whatever its path and body, and answers with {@link Reply#frames}.
   *
   * @throws UncheckedIOException if no port can be had
   */
  public static ModelServer startAnyWire(Function<ModelRequest, Reply> handler) {
    return start(new Script<>(List.of()), handler, true);
  }

  private static ModelServer start(
      Script<Reply> script, Function<ModelRequest, Reply> handler, boolean anyWire) {
    try {
      ModelServer server = new ModelServer(script, handler, anyWire);
      server.acceptor.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("the model server found no free port", e);
    }
  }

  private static Reply fromScript(Script<Reply> script) {
    Reply reply = script.take();
    if (reply == null) {
      throw new IllegalStateException("the script has only " + script.size() + " replies");
    }
    return reply;
  }

  /** The root of the API, such as {@code http://127.0.0.1:40123/v1}. */
  public URI baseUrl() {
    return URI.create(
        "http://"
            + listener.getInetAddress().getHostAddress()
            + ":"
            + listener.getLocalPort()
            + "/v1");
  }

  /** The requests so far, oldest first, and what came of them. */
  public synchronized List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /**
   * Waits for a request.
   *
   * @param index counts from 0
   * @throws AssertionError if it does not come within {@code limit}
   */
  public synchronized Exchange awaitExchange(int index, Duration limit)
      throws InterruptedException {
    long until = System.nanoTime() + limit.toNanos();
    while (exchanges.size() <= index) {
      long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new AssertionError(
            "expected request " + index + " within " + limit + ", found " + exchanges.size());
      }
      wait(left);
    }
    return exchanges.get(index);
  }

  /**
   * Checks that all went as the script foresaw.
   *
   * @throws AssertionError if a reply was not used, one was missing, the handler failed, or a
   *     conversation was refused
   */
  public synchronized void assertExhausted() {
    List<String> found = new ArrayList<>(complaints);
    if (script.left() > 0) {
      found.add(script.left() + " of " + script.size() + " replies were not asked for");
    }
    if (!found.isEmpty()) {
      throw new AssertionError("the model server complains:\n- " + String.join("\n- ", found));
    }
  }

  /** Closes all connections and waits at most a second for their threads. */
  @Override
  public void close() {
    List<Connection> open;
    List<Thread> threads = new ArrayList<>();
    synchronized (this) {
      closed = true;
      open = List.copyOf(connections.keySet());
      threads.addAll(connections.values());
    }
    try {
      listener.close();
    } catch (IOException e) {
      // It listens no more, which is all that is wanted.
    }
    open.forEach(Connection::close);
    threads.forEach(Thread::interrupt); // A handler may be waiting for something.
    threads.add(acceptor);
    join(threads);
  }

  private static void join(Iterable<Thread> threads) {
    long until = System.nanoTime() + CLOSE_LIMIT.toNanos();
    try {
      for (Thread thread : threads) {
        long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
        if (left > 0 && thread != Thread.currentThread()) {
          thread.join(left);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept() {
    int number = 0;
    while (true) {
      try {
        serve(listener.accept(), ++number);
      } catch (IOException e) {
        return; // The server is closed.
      }
    }
  }

  private synchronized void serve(Socket socket, int number) throws IOException {
    if (closed) {
      socket.close();
      return;
    }
    Connection connection = new Connection(this, routes, socket);
    Thread thread = daemon("leat-model-server-" + number, connection);
    connections.put(connection, thread);
    thread.start();
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  synchronized void record(Exchange exchange) {
    exchanges.add(exchange);
    notifyAll();
  }

  synchronized void left(Connection connection) {
    connections.remove(connection);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void complain(String complaint) {
    complaints.add(complaint);
  }
}
