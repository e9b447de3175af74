package dev.leat.server.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What is told of requests that never got to the gate: JSON, without a word of the inside. */
public final class JsonErrors extends ErrorHandler {
  /** Tells nothing but the status. */
  public JsonErrors() {}

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    SafeHeaders.addTo(response);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    Content.Sink.write(response, true, problem(code).toJson(), callback);
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 408 -> Problem.of(status, "too_slow", "The request did not come in time.");
      case 413 -> Problem.of(status, "too_large", "The request is too large.");
      case 414, 431 -> Problem.of(status, "too_large", "The request's headers are too large.");
      default ->
          status < 500
              ? Problem.of(status, "bad_request", "The request is not valid HTTP.")
              : Problem.of(status, "internal", "The server failed; its log says more.");
    };
  }
}
