package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Makes a failure of an answer whose status is not 2xx. */
final class HttpFailure {
  /** No provider's explanation is longer, and a hostile one must not fill the memory. */
  private static final long BODY = 64 * 1024;

  /** A longer wait is as good as never, and cannot overflow. */
  private static final double LONGEST_SECONDS = 365 * 24 * 3600.0;

  private HttpFailure() {}

  static ChatException of(Response response) {
    int status = response.code();
    String body = read(response.body().source());
    String said = ErrorText.ofBody(body);
    String message = "HTTP " + status + (said.isEmpty() ? "." : ": " + said) + hint(response);
    return ChatException.http(status, message, retryAfter(response), ErrorText.codeOfBody(body));
  }

  private static String read(BufferedSource source) {
    Buffer body = new Buffer();
    try {
      long read = 0;
      while (read >= 0 && body.size() < BODY) {
        read = source.read(body, BODY - body.size());
      }
    } catch (IOException e) {
      // What came so far says more than this exception; a clock that ran out is seen by the caller.
    }
    return body.readUtf8();
  }

  private static String hint(Response response) {
    return switch (response.code()) {
      case 401, 403 -> " Check the API key.";
      case 404 -> " Check the base URL and the model's name.";
      case 301, 302, 303, 307, 308 ->
          " The server redirects to "
              + target(response)
              + "; redirects are not followed, so that the key goes nowhere else. Set the base URL.";
      default -> "";
    };
  }

  private static String target(Response response) {
    String location = response.header("Location");
    HttpUrl url = location == null ? null : response.request().url().resolve(location);
    return url == null ? "an unknown place" : url.scheme() + "://" + url.host();
  }

  /** The wait that the server asks for, in seconds, milliseconds or as a date. */
  static @Nullable Duration retryAfter(Response response) {
    String millis = response.header("retry-after-ms");
    if (millis != null) {
      Duration exact = seconds(millis, 1000);
      if (exact != null) {
        return exact;
      }
    }
    String after = response.header("Retry-After");
    if (after == null) {
      return null;
    }
    Duration wait = seconds(after, 1);
    return wait != null ? wait : untilDate(after);
  }

  private static @Nullable Duration seconds(String text, int parts) {
    try {
      double value = Double.parseDouble(text.strip()) / parts;
      return Double.isNaN(value)
          ? null
          : Duration.ofMillis((long) (1000 * Math.max(0, Math.min(value, LONGEST_SECONDS))));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable Duration untilDate(String text) {
    try {
      Instant then =
          ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), then);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
