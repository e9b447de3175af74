package dev.leat.models.responses;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.models.wire.WireJson;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of an event. What comes with every token is read without a tree. */
final class StreamEventReader {
  /** Events whose response says nothing that counts, and repeats the whole request. */
  private static final Set<String> BEFORE =
      Set.of("response.created", "response.in_progress", "response.queued");

  private StreamEventReader() {}

  /**
   * Reads {@code json[0, length)}.
   *
   * @return null if it is JSON but no object
   * @throws IOException if it is no JSON
   */
  static @Nullable StreamEvent read(byte[] json, int length) throws IOException {
    try (JsonParser in = WireJson.MAPPER.createParser(json, 0, length)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return null;
      }
      StreamEvent event = new StreamEvent();
      readFields(in, event);
      return in.nextToken() == null ? event : null;
    }
  }

  private static void readFields(JsonParser in, StreamEvent event) throws IOException {
    ObjectNode flat = JsonNodeFactory.instance.objectNode();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      JsonToken value = in.nextToken();
      switch (field) {
        case "type" -> event.type = text(in);
        case "output_index" -> event.outputIndex = number(in, value, -1);
        case "content_index", "summary_index" -> event.partIndex = number(in, value, 0);
        case "item_id" -> event.itemId = text(in);
        case "delta" -> event.delta = text(in);
        case "text", "refusal" -> event.whole = text(in);
        case "arguments" -> event.whole = arguments(in.readValueAsTree());
        case "item" -> event.item = tree(in);
        case "response" -> readResponse(in, event);
        case "error" -> readError(in, event);
        case "message", "code" -> flat.set(field, in.readValueAsTree());
        default -> in.skipChildren();
      }
    }
    if (event.error == null && flat.path("message").isTextual()) {
      event.error = flat;
    }
  }

  private static void readResponse(JsonParser in, StreamEvent event) throws IOException {
    if (event.type != null && BEFORE.contains(event.type)) {
      in.skipChildren();
    } else {
      event.response = tree(in);
    }
  }

  private static void readError(JsonParser in, StreamEvent event) throws IOException {
    JsonNode error = in.readValueAsTree();
    boolean real = error.isContainerNode() ? !error.isEmpty() : !error.asText("").isEmpty();
    if (real && !error.isNull() && !error.isBoolean()) {
      event.error = error;
    }
  }

  /** Arguments are JSON as text; some servers write the object itself. */
  static @Nullable String arguments(JsonNode value) {
    return value.isContainerNode() ? value.toString() : value.isTextual() ? value.asText() : null;
  }

  private static @Nullable JsonNode tree(JsonParser in) throws IOException {
    JsonNode node = in.readValueAsTree();
    return node.isObject() ? node : null;
  }

  private static int number(JsonParser in, JsonToken value, int otherwise) throws IOException {
    if (value == JsonToken.VALUE_NUMBER_INT) {
      return in.getValueAsInt(otherwise);
    }
    in.skipChildren();
    return otherwise;
  }

  private static @Nullable String text(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return in.getText();
    }
    in.skipChildren();
    return null;
  }
}
