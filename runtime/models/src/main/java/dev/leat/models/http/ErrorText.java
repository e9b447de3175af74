package dev.leat.models.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a server says of a failure in the shapes that providers give their errors. */
public final class ErrorText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> MESSAGES = List.of("message", "msg", "detail", "error");
  private static final List<String> CODES = List.of("code", "type", "status");

  /** What the words mean by which providers tell an error inside an answer. */
  private static final Map<String, Integer> STATUSES =
      Map.of(
          "overloaded_error", 529,
          "rate_limit_error", 429,
          "rate_limit_exceeded", 429,
          "api_error", 500,
          "server_error", 500,
          "timeout_error", 504,
          "UNAVAILABLE", 503,
          "RESOURCE_EXHAUSTED", 429);

  private static final Pattern TAGS =
      Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1\\s*>|<[^>]*>");

  private ErrorText() {}

  /** What the body of an error answer says: JSON of some kind, HTML, or text. */
  public static String ofBody(String body) {
    String text = body.strip();
    if (text.startsWith("{") || text.startsWith("[")) {
      try {
        return of(JSON.readTree(text));
      } catch (JsonProcessingException e) {
        return LogText.of(text); // cut off, or not JSON after all
      }
    }
    return LogText.of(text.startsWith("<") ? TAGS.matcher(text).replaceAll(" ") : text);
  }

  /**
   * What an error object says: its message and then its codes, {@code Model not found
   * (model_not_found, 404)}.
   */
  public static String of(JsonNode error) {
    JsonNode node = inner(error);
    if (!node.isObject()) {
      return LogText.of(node.asText());
    }
    Set<String> codes = new LinkedHashSet<>();
    for (String name : CODES) {
      if (node.path(name).isValueNode() && !node.path(name).asText("").isEmpty()) {
        codes.add(LogText.of(node.path(name).asText()));
      }
    }
    codes.remove("null");
    return LogText.of(message(node))
        + (codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")");
  }

  /** The provider's own word in the body of an error answer; null if there is none. */
  static @Nullable String codeOfBody(String body) {
    try {
      JsonNode error = JSON.readTree(body);
      return error == null ? null : code(error);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** The most telling word of an error object's codes; null if it has none but numbers. */
  public static @Nullable String code(JsonNode error) {
    JsonNode node = inner(error);
    for (String name : CODES) {
      String word = node.path(name).asText("");
      if (node.path(name).isTextual() && !word.isBlank() && !word.equals("error")) {
        return LogText.of(word);
      }
    }
    return null;
  }

  /** The HTTP status that an error object names or means; null if it does neither. */
  public static @Nullable Integer status(JsonNode error) {
    JsonNode number = inner(error).path("code");
    if (number.isInt() && number.asInt() >= 400 && number.asInt() < 600) {
      return number.asInt();
    }
    String word = String.valueOf(code(error));
    return STATUSES.get(word);
  }

  private static JsonNode inner(JsonNode error) {
    JsonNode node = error.isArray() && !error.isEmpty() ? error.get(0) : error;
    return node.path("error").isObject() ? node.get("error") : node;
  }

  private static String message(JsonNode node) {
    for (String name : MESSAGES) {
      JsonNode value = node.path(name);
      if (value.isTextual() && !value.asText().isBlank()) {
        return value.asText();
      }
      if (value.isContainerNode() && !value.isEmpty()) {
        return value.toString();
      }
    }
    return node.toString();
  }
}
