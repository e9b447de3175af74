package dev.leat.models.ollama;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.leat.chat.Usage;
import dev.leat.models.wire.WireJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a line. What comes with every token is read without a tree. */
final class LineReader {
  private LineReader() {}

  /**
   * Reads {@code json[0, length)}.
   *
   * @return null if it is JSON but no object
   * @throws IOException if it is no JSON
   */
  static @Nullable Line read(byte[] json, int length) throws IOException {
    try (JsonParser in = WireJson.MAPPER.createParser(json, 0, length)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return null;
      }
      Line line = new Line();
      readRoot(in, line);
      return in.nextToken() == null ? line : null;
    }
  }

  private static void readRoot(JsonParser in, Line line) throws IOException {
    long read = -1;
    long written = -1;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      JsonToken value = in.nextToken();
      boolean known = true;
      switch (field) {
        case "message" -> readMessage(in, line);
        case "response" -> line.text = text(in); // what /api/generate calls it
        case "thinking" -> line.thinking = text(in);
        case "done" -> line.done = value == JsonToken.VALUE_TRUE;
        case "done_reason" -> line.doneReason = text(in);
        case "prompt_eval_count" -> read = count(in, value);
        case "eval_count" -> written = count(in, value);
        case "error" -> line.error = error(in.readValueAsTree());
        default -> {
          known = false;
          in.skipChildren();
        }
      }
      line.known |= known;
    }
    if (read >= 0 || written >= 0) {
      line.usage = new Usage(Math.max(0, read), Math.max(0, written), 0, 0);
    }
  }

  private static void readMessage(JsonParser in, Line line) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "content" -> line.text = text(in);
        case "thinking" -> line.thinking = text(in);
        case "tool_calls" -> line.calls = calls(in.readValueAsTree());
        default -> in.skipChildren();
      }
    }
  }

  private static @Nullable JsonNode calls(JsonNode value) {
    return value.isArray() && !value.isEmpty() ? value : null;
  }

  private static @Nullable JsonNode error(JsonNode value) {
    boolean real = value.isContainerNode() ? !value.isEmpty() : !value.asText("").isEmpty();
    return real && !value.isNull() && !value.isBoolean() ? value : null;
  }

  private static long count(JsonParser in, JsonToken value) throws IOException {
    if (value.isNumeric()) {
      return in.getValueAsLong();
    }
    in.skipChildren();
    return -1;
  }

  private static @Nullable String text(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return in.getText();
    }
    in.skipChildren();
    return null;
  }
}
