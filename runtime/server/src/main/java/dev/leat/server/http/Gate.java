package dev.leat.server.http;

import dev.leat.server.Authenticator;
import dev.leat.server.Principal;
import dev.leat.server.ServerLimits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Where every request comes in: guarded, then routed, then asked for a name, then read, and only
 * then handled.
 */
public final class Gate extends Handler.Abstract {
  private final Guard guard;
  private final List<Route> routes;
  private final Authenticator authenticator;
  private final int maxBody;
  private final Duration requestTime;
  private final OpenAnswers answers;

  /** A gate before {@code routes}, of which the first that fits counts. */
  public Gate(
      Guard guard,
      List<Route> routes,
      Authenticator authenticator,
      ServerLimits limits,
      OpenAnswers answers) {
    this.guard = guard;
    this.routes = List.copyOf(routes);
    this.authenticator = authenticator;
    this.maxBody = limits.bodyBytes();
    this.requestTime = limits.requestTime();
    this.answers = answers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Exchange exchange = new Exchange(request, response, answers.counted(callback));
    attempt(exchange, () -> enter(exchange));
    return true;
  }

  private void enter(Exchange exchange) throws Exception {
    SafeHeaders.addTo(exchange.response());
    Optional<String> foreign = guard.check(exchange);
    foreign.ifPresent(origin -> CrossOrigin.allow(exchange, origin));
    if (foreign.isPresent() && CrossOrigin.isPreflight(exchange)) {
      CrossOrigin.answerPreflight(exchange);
      return;
    }
    Route route = route(exchange);
    if (!route.isOpen()) {
      exchange.principal(authenticated(exchange));
    }
    if (route.readsBody()) {
      readThenHandle(exchange, route);
    } else {
      route.action().handle(exchange);
    }
  }

  private Route route(Exchange exchange) {
    String path = exchange.path();
    List<Route> there = routes.stream().filter(route -> route.match(path).isPresent()).toList();
    if (there.isEmpty()) {
      throw Problem.of(404, "unknown_path", "There is nothing at this path.");
    }
    Route route =
        there.stream()
            .filter(each -> each.method().equals(exchange.method()))
            .findFirst()
            .orElseThrow(() -> wrongMethod(exchange, there));
    exchange.pathParameters(route.match(path).orElseThrow());
    return route;
  }

  private static Problem wrongMethod(Exchange exchange, List<Route> there) {
    String allowed = there.stream().map(Route::method).collect(Collectors.joining(", "));
    exchange.with("Allow", allowed);
    return Problem.of(405, "wrong_method", "This path takes " + allowed + ".");
  }

  private Principal authenticated(Exchange exchange) {
    @Nullable Principal principal = authenticator.authenticate(exchange);
    if (principal == null) {
      throw Problem.of(401, "unauthorized", "This server asks for a valid token.");
    }
    return principal;
  }

  private void readThenHandle(Exchange exchange, Route route) throws Exception {
    Request request = exchange.request();
    if (isEmpty(request)) {
      exchange.body(JsonBody.of("{}"));
      route.action().handle(exchange);
      return;
    }
    requireJson(exchange);
    if (request.getLength() > maxBody) {
      throw tooLarge();
    }
    Body body = new Body(exchange, route);
    body.waitAtMost(requestTime);
    Content.Source.asByteArrayAsync(request, maxBody, body);
  }

  /** Without a length, HTTP/1.1 has a body only if it says how that is transferred. */
  private static boolean isEmpty(Request request) {
    return request.getLength() == 0
        || (request.getLength() < 0
            && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING));
  }

  /** Hears that a body was read; it may block then, and Jetty gives it a thread that may. */
  private final class Body implements Promise.Invocable<byte[]> {
    private final Exchange exchange;
    private final Route route;
    private volatile Scheduler.Task late = () -> false;

    Body(Exchange exchange, Route route) {
      this.exchange = exchange;
      this.route = route;
    }

    /** Refuses the request if its body takes longer: each byte renews the idle time. */
    void waitAtMost(Duration time) {
      Request request = exchange.request();
      if (!time.isZero()) {
        late = request.getComponents().getScheduler().schedule(() -> request.fail(tooSlow()), time);
      }
    }

    @Override
    public void succeeded(byte[] bytes) {
      late.cancel();
      attempt(
          exchange,
          () -> {
            exchange.body(JsonBody.of(bytes));
            route.action().handle(exchange);
          });
    }

    @Override
    public void failed(Throwable failure) {
      late.cancel();
      exchange.refuse(unreadable(failure));
    }
  }

  private Problem unreadable(Throwable failure) {
    // Jetty's word for more bytes than it was told to take.
    if (failure instanceof IllegalStateException) {
      return tooLarge();
    }
    if (failure instanceof Problem || failure instanceof TimeoutException) {
      return tooSlow();
    }
    return Problem.of(400, "unreadable_body", "The body did not come whole.");
  }

  private static Problem tooSlow() {
    return Problem.of(408, "too_slow", "The request did not come in time.");
  }

  private static void requireJson(Exchange exchange) {
    String type = exchange.header("Content-Type").orElse("");
    String media = type.split(";", 2)[0].strip();
    // A form cannot send this type, and a foreign page only after asking: no request is forged.
    if (!media.equalsIgnoreCase("application/json")) {
      throw Problem.of(415, "not_json", "The body must be of type application/json.");
    }
  }

  private Problem tooLarge() {
    return Problem.of(413, "too_large", "The body is larger than " + maxBody + " bytes.");
  }

  private static void attempt(Exchange exchange, Step step) {
    try {
      step.run();
    } catch (Throwable e) {
      exchange.refuse(e);
    }
  }

  private interface Step {
    void run() throws Exception;
  }
}
