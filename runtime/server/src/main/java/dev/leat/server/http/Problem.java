package dev.leat.server.http;

import dev.leat.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused: a status, a code for programs, a message for people. As JSON it has the
 * members that clients of OpenAI's API look for. What it says is shown to the client.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /** When to try again, in seconds; 0 if that would not help. */
  private final long retryAfter;

  private Problem(
      int status, String code, @Nullable String message, long retryAfter, @Nullable Throwable why) {
    super(message, why, false, false);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** A refusal that stands however often the client asks. */
  public static Problem of(int status, String code, String message) {
    return new Problem(status, code, message, 0, null);
  }

  /** A refusal for now; the client may ask again after {@code seconds}. */
  public static Problem retry(int status, String code, String message, long seconds) {
    return new Problem(status, code, message, Math.max(1, seconds), null);
  }

  /** There is no such run, or it is somebody else's: nobody can tell which. */
  public static Problem unknownRun() {
    return of(404, "unknown_run", "There is no such run.");
  }

  /** There is no such conversation, or it is somebody else's: nobody can tell which. */
  public static Problem unknownConversation() {
    return of(404, "unknown_conversation", "There is no such conversation.");
  }

  /** The request is wrong. */
  public static Problem badRequest(String message) {
    return of(400, "bad_request", message);
  }

  /** What is asked for is kept no more. */
  public static Problem gone() {
    return of(410, "gone", "What is asked for of this run is kept no more.");
  }

  /** The same with a cause, which the client is not told. */
  public Problem because(Throwable why) {
    return new Problem(status, code, getMessage(), retryAfter, why);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public long retryAfter() {
    return retryAfter;
  }

  /** What the client is told; a problem always has a message. */
  public String text() {
    @Nullable String message = getMessage();
    return message == null ? code : message;
  }

  /** {@code {"error":{"message","type","param":null,"code","retry_after"}}}. */
  public String toJson() {
    JsonWriter out = new JsonWriter().beginObject().name("error").beginObject();
    out.name("message").value(text());
    out.name("type").value(type());
    out.name("param").nullValue();
    out.name("code").value(code);
    if (retryAfter > 0) {
      out.name("retry_after").value(retryAfter);
    }
    return out.endObject().endObject().toString();
  }

  /** The same as a frame: {@code {"type":"error","code","message","retry_after"?}}. */
  public JsonWriter toFrame() {
    JsonWriter out = new JsonWriter().beginObject().name("type").value("error");
    out.name("code").value(code);
    out.name("message").value(text());
    if (retryAfter > 0) {
      out.name("retry_after").value(retryAfter);
    }
    return out.endObject();
  }

  private String type() {
    return switch (status) {
      case 401 -> "authentication_error";
      case 403 -> "permission_error";
      case 404, 410 -> "not_found_error";
      case 429 -> "rate_limit_error";
      default -> status < 500 ? "invalid_request_error" : "server_error";
    };
  }
}
