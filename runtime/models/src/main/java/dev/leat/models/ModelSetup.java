package dev.leat.models;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.Ticker;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every model over HTTP is set up with, whatever its wire. Immutable. */
public final class ModelSetup {
  private final String model;
  private final URI baseUrl;
  private final ApiKey key;
  private final ChatOptions options;
  private final Map<String, String> headers;
  private final String extraBody;
  private final Timeouts timeouts;
  private final Retry retry;
  private final Ticker ticker;
  private final @Nullable Proxy proxy;

  ModelSetup(ModelBuilder<?> builder, URI baseUrl, String model) {
    this.model = model;
    this.baseUrl = baseUrl;
    key = builder.key;
    options = builder.defaultOptions.orElse(ChatOptions.builder().model(model).build());
    headers = Map.copyOf(builder.headers);
    extraBody = builder.extraBody;
    timeouts = builder.timeouts;
    retry = builder.retry;
    ticker = builder.ticker;
    proxy = builder.proxy;
  }

  /** The provider's name of the model. */
  public String model() {
    return model;
  }

  /** The address below which requests go. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** The key's source. */
  public ApiKey key() {
    return key;
  }

  /** Options of all requests, the model among them. */
  public ChatOptions options() {
    return options;
  }

  /** Further headers of all requests. */
  public Map<String, String> headers() {
    return headers;
  }

  /** A JSON object that goes into the body of all requests. */
  public String extraBody() {
    return extraBody;
  }

  /** The clocks. */
  public Timeouts timeouts() {
    return timeouts;
  }

  /** When a call is made again. */
  public Retry retry() {
    return retry;
  }

  /** The clock behind the timeouts. */
  public Ticker ticker() {
    return ticker;
  }

  /** The proxy; empty for that of the system's properties. */
  public Optional<Proxy> proxy() {
    return Optional.ofNullable(proxy);
  }

  /** Shows the model and the host; no header, no key and no body. */
  @Override
  public String toString() {
    return "ModelSetup["
        + model
        + " at "
        + Objects.requireNonNullElse(baseUrl.getHost(), "?")
        + "]";
  }
}
