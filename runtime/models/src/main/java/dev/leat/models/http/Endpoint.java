package dev.leat.models.http;

import dev.leat.models.ApiKey;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go, and what all of them carry.
 *
 * @param url the address below which all requests go; a query of it goes with each
 * @param headers further headers; their names do not depend on case
 * @param key the key, sent as {@code keyPrefix + key} in the header {@code keyHeader} if there is
 *     one
 */
public record Endpoint(
    HttpUrl url, Map<String, String> headers, ApiKey key, String keyHeader, String keyPrefix) {

  /** Copies {@code headers} and checks that they can be sent. */
  public Endpoint {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        (name, value) -> {
          if (!isToken(name) || !isSendable(value)) {
            // The value may be a secret, so the message does without it.
            throw new IllegalArgumentException(
                "header '" + LogText.of(name) + "' or its value has characters that no header may");
          }
          copy.put(name, value);
        });
    headers = copy;
  }

  /**
   * A base URL as an address.
   *
   * @throws IllegalArgumentException if the base is not an http or https URL, or names a user
   */
  public static HttpUrl base(URI base) {
    HttpUrl url = HttpUrl.parse(base.toString());
    if (url == null) {
      throw new IllegalArgumentException(
          "base URL must be a whole http or https address, such as https://host/v1");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          "base URL must not carry a user or password; set the key or a header instead");
    }
    return url;
  }

  /** The whole address of a call. */
  HttpUrl of(ModelCall call) {
    HttpUrl.Builder whole = url.newBuilder().addPathSegments(call.path());
    call.query().forEach(whole::setQueryParameter);
    return whole.build();
  }

  /** Host and port, for messages; a query may carry secrets and is left out. */
  public String place() {
    boolean plain = url.port() == HttpUrl.defaultPort(url.scheme());
    return plain ? url.host() : url.host() + ":" + url.port();
  }

  /** All that goes with a request by a name: headers, and what the query holds. */
  Map<String, String> named() {
    Map<String, String> all = new TreeMap<>(headers);
    for (String name : url.queryParameterNames()) {
      all.put("query " + name, String.join(" ", url.queryParameterValues(name)));
    }
    return all;
  }

  /** Whether a header may carry the value: visible ASCII, blanks and tabs. */
  static boolean isSendable(String value) {
    return value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F));
  }

  private static boolean isToken(@Nullable String name) {
    return name != null
        && !name.isEmpty()
        && name.chars().allMatch(c -> c > ' ' && c < 0x7F && c != ':');
  }

  /** Shows no header and no query. */
  @Override
  public String toString() {
    return "Endpoint[" + place() + "]";
  }
}
