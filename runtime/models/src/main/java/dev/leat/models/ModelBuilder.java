package dev.leat.models;

import dev.leat.chat.ChatOptions;
import dev.leat.chat.Ticker;
import java.net.Proxy;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what every model over HTTP is set up with; a wire's own builder adds what it has beside
 * that.
 *
 * @param <B> the wire's builder
 */
public abstract class ModelBuilder<B extends ModelBuilder<B>> {
  private URI baseUrl;
  private @Nullable String model;
  ApiKey key = ApiKey.none();
  ChatOptions defaultOptions = ChatOptions.defaults();
  final Map<String, String> headers = new LinkedHashMap<>();
  String extraBody = "{}";
  Timeouts timeouts = Timeouts.defaults();
  Retry retry = Retry.defaults();
  Ticker ticker = Ticker.system();
  @Nullable Proxy proxy;

  /** For a wire whose requests go below {@code baseUrl} unless another is set. */
  protected ModelBuilder(String baseUrl) {
    this.baseUrl = URI.create(baseUrl);
  }

  /** This builder by its own type. */
  protected abstract B self();

  /**
   * The address below which requests go, such as {@code https://api.openai.com/v1}; a query is
   * kept.
   */
  public B baseUrl(String url) {
    try {
      return baseUrl(URI.create(url));
    } catch (IllegalArgumentException e) {
      // Its message quotes the address, which may hold a secret.
      throw new IllegalArgumentException("base URL is not an address");
    }
  }

  /** The address below which requests go; a query is kept. */
  public B baseUrl(URI url) {
    baseUrl = Objects.requireNonNull(url);
    return self();
  }

  /** The key; none unless it is set. */
  public B apiKey(String value) {
    return apiKey(ApiKey.of(value));
  }

  /** Where the key is asked for at each call. */
  public B apiKey(Supplier<String> source) {
    return apiKey(ApiKey.from(source));
  }

  /** The key's source. */
  public B apiKey(ApiKey value) {
    key = Objects.requireNonNull(value);
    return self();
  }

  /** The provider's name of the model. A request's options may name another. */
  public B model(String value) {
    model = Objects.requireNonNull(value);
    return self();
  }

  /** Options of all requests; a request's own go before them. */
  public B defaultOptions(ChatOptions value) {
    defaultOptions = Objects.requireNonNull(value);
    return self();
  }

  /** The clocks; {@link Timeouts#defaults} unless they are set. */
  public B timeouts(Timeouts value) {
    timeouts = Objects.requireNonNull(value);
    return self();
  }

  /** When a call is made again; {@link Retry#defaults} unless it is set. */
  public B retry(Retry value) {
    retry = Objects.requireNonNull(value);
    return self();
  }

  /** A further header of all requests. */
  public B header(String name, String value) {
    headers.put(Objects.requireNonNull(name), Objects.requireNonNull(value));
    return self();
  }

  /** Further headers of all requests. */
  public B headers(Map<String, String> values) {
    values.forEach(this::header);
    return self();
  }

  /**
   * A JSON object whose fields all requests carry, such as {@code {"enable_thinking":true}}. A
   * field replaces the request's own; objects are joined.
   */
  public B extraBody(String json) {
    extraBody = Objects.requireNonNull(json);
    return self();
  }

  /** The proxy through which all calls go; that of the system's properties unless it is set. */
  public B proxy(Proxy value) {
    proxy = Objects.requireNonNull(value);
    return self();
  }

  /** The clock behind the timeouts; the machine's unless it is set. */
  public B ticker(Ticker value) {
    ticker = Objects.requireNonNull(value);
    return self();
  }

  /**
   * What was collected.
   *
   * @throws IllegalStateException if no model was named
   */
  protected final ModelSetup setup() {
    String named = model != null ? model : defaultOptions.model().orElse("");
    if (named.isBlank()) {
      throw new IllegalStateException("no model was named; call model(name)");
    }
    return new ModelSetup(this, baseUrl, named);
  }
}
