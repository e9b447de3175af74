package dev.leat.models.http;

import dev.leat.chat.ChatStream;
import dev.leat.chat.Ticker;
import dev.leat.models.ModelSetup;
import dev.leat.models.Retry;
import dev.leat.models.Timeouts;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;
import okhttp3.ConnectionSpec;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one endpoint. Any number of answers may be open at once, each read by its own
 * thread. Safe for all threads.
 */
public final class ModelClient implements AutoCloseable {
  private final Endpoint endpoint;
  private final Timeouts timeouts;
  private final Retry retry;
  private final Ticker ticker;
  private final @Nullable Proxy proxy;
  private final Set<ModelStream> open = ConcurrentHashMap.newKeySet();

  /** Made at the first call; guarded by this. */
  private @Nullable OkHttpClient http;

  /** Written once; a stream that opens meanwhile sees it, or is seen by {@link #close}. */
  private volatile boolean closed;

  /**
   * A client that has not connected yet.
   *
   * @param setup of which it takes clocks, retry and proxy
   */
  public ModelClient(Endpoint endpoint, ModelSetup setup) {
    this.endpoint = endpoint;
    this.timeouts = setup.timeouts();
    this.retry = setup.retry();
    this.ticker = setup.ticker();
    this.proxy = setup.proxy().orElse(null);
  }

  /** An answer that is asked for when it is first read. */
  public ChatStream stream(ModelExchange exchange) {
    return new ModelStream(
        this, exchange, new StreamClocks(ticker, timeouts), new RetryPlan(retry));
  }

  Endpoint endpoint() {
    return endpoint;
  }

  /** Notes a stream that has begun; false if the client is closed. */
  boolean begun(ModelStream stream) {
    open.add(stream);
    return !closed;
  }

  void ended(ModelStream stream) {
    open.remove(stream);
  }

  /** Streams that have begun and not ended. */
  int openStreams() {
    return open.size();
  }

  /** Connections in use or kept for reuse. */
  int connections() {
    return http().connectionPool().connectionCount();
  }

  synchronized OkHttpClient http() {
    OkHttpClient known = http;
    if (known == null) {
      known = build();
      http = known;
    }
    return known;
  }

  private OkHttpClient build() {
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            // A connection of its own for each answer: what is cancelled is closed, and a dead
            // connection takes no other answer with it.
            .protocols(List.of(Protocol.HTTP_1_1))
            // Connects on the reading thread; with it on, each connection costs another thread.
            .fastFallback(false)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .eventListenerFactory(ModelClient::lifeline)
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .callTimeout(Duration.ZERO);
    if (!endpoint.url().isHttps()) {
      // Without a TLS spec OkHttp does not set up TLS, which takes a tenth of a second.
      builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
    }
    if (proxy != null) {
      builder.proxy(proxy); // otherwise the one of the system's properties
    }
    return builder.build();
  }

  private static EventListener lifeline(Call call) {
    Lifeline line = call.request().tag(Lifeline.class);
    return line == null ? EventListener.NONE : line;
  }

  /** Cancels the open streams and closes the connections. */
  @Override
  public void close() {
    closed = true;
    for (ModelStream stream : open) {
      stream.close("The model was closed.");
    }
    synchronized (this) {
      if (http != null) {
        http.connectionPool().evictAll();
      }
    }
  }
}
