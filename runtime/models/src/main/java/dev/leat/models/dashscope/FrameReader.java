package dev.leat.models.dashscope;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.leat.models.wire.CallPiece;
import dev.leat.models.wire.Usages;
import dev.leat.models.wire.WireJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of an event or of a whole answer. What comes with every token is read without a
 * tree. The output is a list of choices with a message, or a mere text.
 */
final class FrameReader {
  private FrameReader() {}

  /**
   * Reads {@code json[0, length)}.
   *
   * @return null if it is JSON but no object
   * @throws IOException if it is no JSON
   */
  static @Nullable Frame read(byte[] json, int length) throws IOException {
    try (JsonParser in = WireJson.MAPPER.createParser(json, 0, length)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        in.skipChildren();
        return null;
      }
      Frame frame = new Frame();
      readRoot(in, frame);
      return in.nextToken() == null ? frame : null;
    }
  }

  private static void readRoot(JsonParser in, Frame frame) throws IOException {
    ObjectNode bare = JsonNodeFactory.instance.objectNode();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "output" -> readOutput(in, frame);
        case "usage" -> frame.usage = Usages.of(in.readValueAsTree());
        case "error" -> frame.error = error(in.readValueAsTree());
        // Good answers may have these too.
        case "code", "message" -> bare.set(field, in.readValueAsTree());
        default -> in.skipChildren();
      }
    }
    if (frame.error == null && !frame.output && !bare.path("code").asText("").isEmpty()) {
      frame.error = bare;
    }
  }

  private static @Nullable JsonNode error(JsonNode value) {
    boolean real = value.isContainerNode() ? !value.isEmpty() : !value.asText("").isEmpty();
    return real && !value.isNull() && !value.isBoolean() ? value : null;
  }

  private static void readOutput(JsonParser in, Frame frame) throws IOException {
    if (!in.isExpectedStartObjectToken()) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "choices" -> readChoices(in, frame);
        case "text" -> {
          frame.text = text(in);
          frame.output |= frame.text != null;
        }
        case "finish_reason" -> frame.finishReason = finish(in);
        default -> in.skipChildren();
      }
    }
  }

  /** Reads the first choice; more are never asked for. */
  private static void readChoices(JsonParser in, Frame frame) throws IOException {
    if (!in.isExpectedStartArrayToken()) {
      in.skipChildren();
      return;
    }
    boolean first = true;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (first && in.isExpectedStartObjectToken()) {
        frame.output = true;
        readChoice(in, frame);
      } else {
        in.skipChildren();
      }
      first = false;
    }
  }

  private static void readChoice(JsonParser in, Frame frame) throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "message" -> readMessage(in, frame);
        case "finish_reason" -> frame.finishReason = finish(in);
        default -> in.skipChildren();
      }
    }
  }

  private static void readMessage(JsonParser in, Frame frame) throws IOException {
    if (!in.isExpectedStartObjectToken()) {
      in.skipChildren();
      return;
    }
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String field = in.currentName();
      in.nextToken();
      switch (field) {
        case "content" -> readContent(in, frame);
        case "reasoning_content" -> frame.reasoning = text(in);
        case "tool_calls" -> frame.calls = calls(in.readValueAsTree());
        default -> in.skipChildren();
      }
    }
  }

  private static void readContent(JsonParser in, Frame frame) throws IOException {
    if (!in.isExpectedStartArrayToken()) {
      frame.text = text(in);
      return;
    }
    JsonNode parts = in.readValueAsTree();
    for (JsonNode part : parts) {
      if (part.path("text").isTextual()) {
        frame.addText(part.get("text").asText());
      } else if (!part.isNull()) {
        frame.addUnknown(part);
      }
    }
  }

  private static List<CallPiece> calls(JsonNode value) {
    List<CallPiece> pieces = new ArrayList<>(value.size());
    for (JsonNode call : value) {
      if (call.isObject()) {
        pieces.add(CallPiece.of(call));
      }
    }
    return pieces;
  }

  private static @Nullable String finish(JsonParser in) throws IOException {
    String word = text(in);
    return word == null || word.isEmpty() || word.equals("null") ? null : word;
  }

  private static @Nullable String text(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return in.getText();
    }
    in.skipChildren();
    return null;
  }
}
