package dev.leat.server.http;

import dev.leat.json.JsonWriter;
import dev.leat.server.IncomingRequest;
import dev.leat.server.Principal;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request and its answer, which is given exactly once. Used by one thread at a time. */
public final class Exchange implements IncomingRequest {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
  private static final String BEARER = "Bearer ";
  private static final String SUBPROTOCOL = "Sec-WebSocket-Protocol";
  private static final String TOKEN = "leat.token.";

  private final Request request;
  private final Response response;
  private final Callback callback;

  private Map<String, String> pathParameters = Map.of();
  private @Nullable Principal principal;
  private @Nullable JsonBody body;

  Exchange(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public String path() {
    return Request.getPathInContext(request);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeaders().get(name));
  }

  @Override
  public Optional<String> bearerToken() {
    return header("Authorization")
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip())
        .or(this::tokenOfSocket);
  }

  /** A browser sets no headers of a WebSocket, but names subprotocols: one may hold the token. */
  private Optional<String> tokenOfSocket() {
    return request.getHeaders().getCSV(SUBPROTOCOL, false).stream()
        .filter(value -> value.startsWith(TOKEN))
        .map(value -> decoded(value.substring(TOKEN.length())))
        .findFirst();
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  @Override
  public String remoteAddress() {
    SocketAddress remote = request.getConnectionMetaData().getRemoteSocketAddress();
    return remote instanceof InetSocketAddress address
        ? address.getAddress().getHostAddress()
        : String.valueOf(remote);
  }

  /** The part of the path that stands where the route has that name. */
  public String pathParameter(String name) {
    return pathParameters.getOrDefault(name, "");
  }

  /** The first value of that name in the query. */
  public Optional<String> query(String name) {
    try {
      return Optional.ofNullable(Request.extractQueryParameters(request).getValue(name));
    } catch (RuntimeException e) {
      throw Problem.badRequest("The query is not encoded as it should be.");
    }
  }

  /** For whom the request is. Asking it of a route that is open to all is a fault. */
  public Principal principal() {
    if (principal == null) {
      throw new IllegalStateException("nobody was asked for a name on " + path());
    }
    return principal;
  }

  /** What the client sent. Asking for it on a route that reads no body is a fault. */
  public JsonBody body() {
    if (body == null) {
      throw new IllegalStateException("no body was read on " + path());
    }
    return body;
  }

  /** Whether the client names that media type among those it takes. */
  public boolean accepts(String mediaType) {
    return request.getHeaders().getCSV(HttpHeader.ACCEPT, false).stream()
        .anyMatch(value -> value.regionMatches(true, 0, mediaType, 0, mediaType.length()));
  }

  /** Adds a header to the answer. */
  public Exchange with(String name, String value) {
    response.getHeaders().put(name, value);
    return this;
  }

  /** Answers with a JSON document. */
  public void json(int status, JsonWriter json) {
    answer(status, "application/json", json.toString());
  }

  /** Answers with a text of that media type. */
  public void answer(int status, String mediaType, String text) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
  }

  /** Answers without a word. */
  public void empty(int status) {
    response.setStatus(status);
    response.write(true, null, callback);
  }

  /** Begins an answer that comes piece by piece. */
  public StreamedAnswer stream(int status, String mediaType) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    // Neither a proxy nor a browser may keep what is still being written.
    response.getHeaders().put("X-Accel-Buffering", "no");
    // A run may be silent for longer than a connection may: only a stuck write is a fault.
    request.addIdleTimeoutListener(timeout -> response.isCommitted() && response.hasLastWrite());
    return new StreamedAnswer(this, response, callback);
  }

  /** Makes the connection a WebSocket. */
  public void upgrade(ServerWebSocketContainer container, WebSocketCreator creator) {
    if (!container.upgrade(creator, request, response, callback)) {
      with("Upgrade", "websocket");
      refuse(Problem.of(426, "not_websocket", "This path takes WebSockets alone."));
    }
  }

  /**
   * Refuses. What is no {@link Problem} is a fault of ours: the client learns no more than that.
   */
  public void refuse(Throwable why) {
    Problem problem;
    if (why instanceof Problem known) {
      problem = known;
    } else {
      LOG.error("A request failed: {} {}", method(), LogText.of(path()), why);
      problem = Problem.of(500, "internal", "The server failed; its log says more.");
    }
    if (response.isCommitted()) {
      callback.failed(problem);
      return;
    }
    if (problem.retryAfter() > 0) {
      with("Retry-After", Long.toString(problem.retryAfter()));
    }
    if (problem.status() == 401) {
      with("WWW-Authenticate", "Bearer");
    }
    answer(problem.status(), "application/json", problem.toJson());
  }

  Request request() {
    return request;
  }

  Response response() {
    return response;
  }

  Callback callback() {
    return callback;
  }

  void pathParameters(Map<String, String> values) {
    pathParameters = values;
  }

  void principal(Principal value) {
    principal = value;
  }

  void body(JsonBody value) {
    body = value;
  }
}
