package dev.leat.server.ws;

import dev.leat.server.http.Exchange;
import dev.leat.server.http.Route;
import dev.leat.server.runs.RunService;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The WebSockets of a server. Safe for all threads. */
@SuppressWarnings("exports") // the package is exported for Jetty alone
public final class ChatSockets {
  /** The subprotocol's name; frames that differ from these would get another. */
  private static final String PROTOCOL = "leat.v1";

  private static final Logger LOG = LoggerFactory.getLogger(ChatSockets.class);

  private final RunService runs;
  private final ServerWebSocketContainer container;
  private final Set<ChatSocket> sockets = ConcurrentHashMap.newKeySet();

  private ChatSockets(RunService runs, ServerWebSocketContainer container) {
    this.runs = runs;
    this.container = container;
  }

  /**
   * The WebSockets of a server that is not started yet.
   *
   * @param maxMessage the most bytes of a message; more closes the connection with 1009
   * @param ping how often a client is asked whether it is still there
   * @param stalled how long a connection may take for the next byte
   */
  public static ChatSockets of(
      RunService runs,
      Server server,
      int maxMessage,
      Duration ping,
      Duration stalled,
      ScheduledExecutorService timer) {
    ServerWebSocketContainer container = ServerWebSocketContainer.ensure(server);
    container.setMaxTextMessageSize(maxMessage);
    container.setMaxBinaryMessageSize(maxMessage);
    container.setMaxFrameSize(maxMessage);
    container.setAutoFragment(false);
    Duration twice = ping.multipliedBy(2);
    container.setIdleTimeout(stalled.compareTo(twice) > 0 ? stalled : twice);
    ChatSockets made = new ChatSockets(runs, container);
    long nanos = ping.toNanos();
    var unused =
        timer.scheduleWithFixedDelay(
            () -> made.sockets.forEach(ChatSocket::ping), nanos, nanos, TimeUnit.NANOSECONDS);
    return made;
  }

  /** The route on which clients open them. */
  public Route route() {
    return Route.of("GET", "/v1/chat", this::open);
  }

  /** Closes all, telling the clients why; waits for that, but not for long. */
  public void closeAll(Duration patience) throws InterruptedException {
    CompletableFuture<?>[] told =
        sockets.stream().map(ChatSocket::goAway).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(told).get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("Not all WebSockets could be told that the server closes", e);
    }
  }

  private void open(Exchange exchange) {
    // Refused with a status, while that can be told; the socket takes its place when it opens.
    runs.socket(exchange.principal()).run();
    exchange.upgrade(
        container,
        (request, response, callback) -> {
          if (request.hasSubProtocol(PROTOCOL)) {
            response.setAcceptedSubProtocol(PROTOCOL);
          }
          return new ChatSocket(runs, exchange.principal(), sockets);
        });
  }
}
