package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.util.HashMap;
import java.util.Map;

/** What one request adds to its endpoint. Immutable, but for the body, which it owns. */
public final class ModelCall {
  private final String path;
  private final byte[] body;
  private final Framing framing;
  private final Map<String, String> query;
  private final Map<String, String> headers;

  private ModelCall(
      String path,
      byte[] body,
      Framing framing,
      Map<String, String> query,
      Map<String, String> headers) {
    this.path = path;
    this.body = body;
    this.framing = framing;
    this.query = query;
    this.headers = headers;
  }

  /**
   * A call whose answer comes as server-sent events, or as one JSON document.
   *
   * @param path below the endpoint's address, without a slash before it
   * @param body JSON; the call owns it
   * @throws ChatException if the path leads elsewhere than below
   */
  public static ModelCall of(String path, byte[] body) {
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        throw new ChatException(
            ChatException.Kind.PROTOCOL,
            "Nothing was sent: the path '"
                + LogText.of(path)
                + "' is none; check the model's name.");
      }
    }
    return new ModelCall(path, body, Framing.SSE, Map.of(), Map.of());
  }

  /** The same with another framing of the answer. */
  public ModelCall framed(Framing value) {
    return new ModelCall(path, body, value, query, headers);
  }

  /** The same with a parameter of the address, which is no secret. */
  public ModelCall withQuery(String name, String value) {
    return new ModelCall(path, body, framing, with(query, name, value), headers);
  }

  /** The same with a header, which is no secret. */
  public ModelCall withHeader(String name, String value) {
    return new ModelCall(path, body, framing, query, with(headers, name, value));
  }

  private static Map<String, String> with(Map<String, String> all, String name, String value) {
    Map<String, String> more = new HashMap<>(all);
    more.put(name, value);
    return more;
  }

  /** Below the endpoint's address. */
  public String path() {
    return path;
  }

  /** JSON, not copied. */
  public byte[] body() {
    return body;
  }

  /** How the answer is cut into events. */
  public Framing framing() {
    return framing;
  }

  /** Further parameters of the address. */
  public Map<String, String> query() {
    return query;
  }

  /** Further headers. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Shows the path alone. */
  @Override
  public String toString() {
    return "ModelCall[" + path + "]";
  }
}
