package dev.leat.models.http;

import dev.leat.chat.ChatException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The secrets of one request, and how they are kept out of what is told of it. */
final class Secrets {
  private static final String HIDDEN = "***";

  /** Shorter values are words such as "local", which would hide innocent text. */
  private static final int SHORTEST = 6;

  private static final List<String> TELLING =
      List.of("auth", "key", "token", "secret", "cookie", "password", "signature");

  private final List<String> values = new ArrayList<>();

  /** The key, and the values whose name says that they are secret. */
  Secrets(String key, Map<String, String> named) {
    add(key);
    named.forEach(
        (name, value) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (TELLING.stream().anyMatch(lower::contains)) {
            add(value);
            add(value.substring(value.lastIndexOf(' ') + 1));
          }
        });
  }

  private void add(String value) {
    if (value.length() >= SHORTEST) {
      values.add(value);
    }
  }

  /** The text with each secret blotted out, and with what a shortening left of one. */
  String hide(String text) {
    String clean = text;
    for (String value : values) {
      // Servers change the case where a key is part of an address.
      clean = anyCase(value).matcher(clean).replaceAll(HIDDEN);
      for (int kept = value.length() - 1; kept >= SHORTEST; kept--) {
        clean = clean.replace(value.substring(0, kept) + LogText.CUT, HIDDEN);
      }
    }
    return clean;
  }

  private static Pattern anyCase(String value) {
    return Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE);
  }

  /** The failure, told with its place and without secrets; a cause that tells one is dropped. */
  ChatException tell(String place, ChatException failure) {
    String message = hide(place + ": " + failure.getMessage());
    String code = failure.code().map(this::hide).orElse(null);
    if (failure.kind() == ChatException.Kind.IN_BAND) {
      OptionalInt status = failure.status();
      return ChatException.inBand(
          message, status.isPresent() ? Integer.valueOf(status.getAsInt()) : null, code);
    }
    if (failure.status().isPresent()) {
      return ChatException.http(
          failure.status().getAsInt(), message, failure.retryAfter().orElse(null), code);
    }
    Throwable cause = failure.getCause();
    return new ChatException(failure.kind(), message, cause == null || tells(cause) ? null : cause);
  }

  private boolean tells(Throwable cause) {
    StringWriter text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text));
    String told = text.toString();
    return values.stream().anyMatch(value -> anyCase(value).matcher(told).find());
  }
}
