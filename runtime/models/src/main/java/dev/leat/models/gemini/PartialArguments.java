package dev.leat.models.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.chat.ChatException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of one call, put together from pieces such as {@code {"jsonPath":
 * "$.places[0].name","stringValue":"Par","willContinue":true}}: each sets what is at its path, or
 * adds to a string there that was to continue.
 */
final class PartialArguments {
  /** More is no call but a runaway. */
  private static final int MOST = 1 << 20;

  private ObjectNode root = JsonNodeFactory.instance.objectNode();

  /** Strings that are to continue, by their path. */
  private final Map<String, StringBuilder> open = new HashMap<>();

  /** What was taken so far, in characters or about that. */
  private int size;

  /** Takes arguments that come in one piece. */
  void replace(ObjectNode arguments) {
    root = arguments;
  }

  /**
   * Takes a piece.
   *
   * @throws ChatException if there is no such place, or too much came
   */
  void add(JsonNode piece) {
    String path = piece.path("jsonPath").asText();
    size += path.length() + piece.path("stringValue").asText("").length();
    if (size > MOST) {
      throw new ChatException(
          ChatException.Kind.TOO_LARGE,
          "A tool call has arguments of more than " + MOST + " characters.");
    }
    List<ArgumentStep> steps = ArgumentStep.path(path);
    JsonNode at = root;
    for (int i = 0; i < steps.size() - 1; i++) {
      at = steps.get(i).descend(at, steps.get(i + 1).emptyParent());
    }
    steps.get(steps.size() - 1).set(at, value(path, piece));
  }

  private JsonNode value(String path, JsonNode piece) {
    JsonNode string = piece.path("stringValue");
    if (!string.isTextual()) {
      JsonNode number = piece.path("numberValue");
      JsonNode bool = piece.path("boolValue");
      return number.isNumber() ? number : bool.isBoolean() ? bool : NullNode.getInstance();
    }
    StringBuilder text = open.computeIfAbsent(path, key -> new StringBuilder());
    text.append(string.asText());
    if (!piece.path("willContinue").asBoolean()) {
      open.remove(path);
    }
    return JsonNodeFactory.instance.textNode(text.toString());
  }

  /** The arguments' JSON. */
  @Override
  public String toString() {
    return root.toString();
  }
}
